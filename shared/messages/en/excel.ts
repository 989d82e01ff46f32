export const excel = {
  "excel.sheets-exist":
    "The workbook already has {sheets}. Nothing was written. Insert under new names, or rename the old ones first.",
  "excel.workbook-protected":
    "The workbook's structure is protected, so no sheet can be added. Nothing was written. Choose Review, Protect Workbook to lift it, then try again.",
  "excel.sheet-protected":
    "The sheet {sheet} is protected. Nothing was written. Choose Review, Unprotect Sheet, then try again.",
  "excel.protected": "A part of the workbook is protected. Lift the protection under Review, then try again.",
  "excel.cell-editing": "A cell is being edited. Press Enter or Esc to finish it, then try again.",
  "excel.too-large": "This is more than Excel takes at once. Select less, or insert fewer templates at a time.",
  "excel.selection-several": "Several areas are selected. Select one cell of the table, then try again.",
  "excel.selection-empty": "The selection holds nothing. Select the cells to read, then try again.",
  "excel.used-range-vast":
    "The sheet {sheet} is in use over {rows} rows and {columns} columns. Press Ctrl+End on it, delete what stands far off, save and try again.",
  "excel.no-table": "There is no table around the selected cell. Select a cell of the table with the control ids.",
  "excel.no-ids": "No column of the table holds control ids. Select a cell of a table with ids such as A.5.1.",
  "excel.ids-ambiguous":
    "The ids of the table exist in several frameworks: {candidates}. Choose which one it is, then try again.",
  "excel.nothing-mapped": "The ids are already those of {framework}. Choose another framework for the column.",
  "excel.lookup.sheet": "{from} to {to}",
  "excel.lookup.title": "{from} to {to}",
  "excel.lookup.note":
    "Looked up by the crosswalk column. One row for each id as it is written there, then every control.",
  "excel.lookup.sources": "Sources: {sources}",
  "excel.lookup.written": "As written",
  "excel.failed": "Excel did not do it and says: {message} ({code}). What had been written was taken back.",
  "excel.read-failed": "Excel could not be read and says: {message} ({code}).",
} as const;
