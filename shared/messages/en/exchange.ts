export const exchange = {
  "exchange.own-format": "Crossbook wrote this file, so it is read back exactly.",
  "exchange.own-sheet": "Crossbook wrote this sheet, so every cell is read by its heading, your changes included.",
  "exchange.sheet-about": "Read for what it says of the document.",
  "exchange.sheet-beside": "The sheets that Crossbook wrote hold the document, and this one stands beside them.",
  "exchange.sheet-second": "Another sheet of this workbook holds the document's rows of {framework}.",
  "exchange.sheet-untouched": "A template of Crossbook's in which nothing is filled in.",
  "exchange.row-untouched": "A row of the template in which nothing is filled in.",
  "exchange.field-unread":
    "What the workbook says of the document was not understood and left out: {details}. A date is written like 2026-11-24.",
  "exchange.not-json":
    "The file starts like JSON or was sent as JSON, but could not be read: {reason}. Export it again, or send the spreadsheet.",
  "exchange.json-list":
    'The JSON is a list, not a document. Put the rows into one: {"framework":"iso-27001-2022","items":[…]}, each row with its "control".',
  "exchange.row-other-edition":
    "{id} is no control of {edition}, which this sheet is about; {other} has one of that number. Correct the id, or name the edition with it: {example}.",
  "exchange.own-control": "Ids that are in no catalog were taken as controls of your own ({count row|rows}): {details}",
} as const;
