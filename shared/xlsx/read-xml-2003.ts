import { fail, type Issue, issue, ok, type Result } from "../messages/issue.ts";
import type { Grid, GridCell, GridRow, MergedRange } from "../workbook/grid.ts";
import { fullAllowance } from "./read-allowance.ts";
import { cellText, takesMore } from "./read-cell-text.ts";
import { numberText } from "./read-format.ts";
import { limits } from "./read-limits.ts";
import { isSymbolFont } from "./read-styles.ts";
import { attribute, type XmlAttributes, xmlScanner } from "./read-xml.ts";

const pieceLength = 65_536;

/** The codes of the formats that the file knows by name. */
const namedFormats: Readonly<Record<string, string>> = {
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  "Short Date": "m/d/yyyy",
  "Medium Date": "d-mmm-yy",
  "General Date": "m/d/yyyy h:mm",
};

interface Style {
  format?: string;
  symbolFont?: string;
  fill?: string;
}

const whole = (attributes: XmlAttributes, name: string): number => {
  const value = Number(attribute(attributes, name) ?? 0);
  return Number.isInteger(value) && value > 0 ? value : 0;
};

const cellOf = (type: string, whole: string, style: Style, formula: boolean): GridCell | undefined => {
  if (whole === "") return undefined;
  const { text, ...cut } = cellText(whole);
  const dress = { ...style, ...(formula ? { formula } : {}), ...cut };
  const value = Number(text);
  if (type === "Number" && Number.isFinite(value))
    return { value, text: numberText(value, style.format), kind: "number", ...dress };
  if (type === "DateTime") {
    const date = text.slice(0, 10);
    return { value: date, text: date, kind: "date", ...dress };
  }
  if (type === "Boolean")
    return { value: text === "1", text: text === "1" ? "TRUE" : "FALSE", kind: "boolean", ...dress };
  return { value: text, text, kind: type === "Error" ? "error" : "text", ...dress };
};

/** Reads the worksheets as they stream by. Columns count from 0, rows as Excel shows them. */
const worksheets = () => {
  const grids: Grid[] = [];
  const styles = new Map<string, Style>();
  let style: Style = {};
  let problem: Issue | undefined;
  const allowance = fullAllowance();
  let sheet:
    | { name: string; hidden: boolean; rows: GridRow[]; merges: MergedRange[]; hiddenColumns: number[] }
    | undefined;
  let row = { number: 0, hidden: false, style: "" };
  let cells: (GridCell | undefined)[] = [];
  let cell = { column: -1, across: 0, style: "", formula: false };
  let columns = 0;
  let type = "";
  let text: string | undefined;
  let inComment = false;
  let inVisible = false;

  const startCell = (attributes: XmlAttributes): void => {
    const column = (whole(attributes, "Index") || cell.column + cell.across + 2) - 1;
    const across = whole(attributes, "MergeAcross");
    const down = whole(attributes, "MergeDown");
    cell = {
      column,
      across,
      style: attribute(attributes, "StyleID") ?? row.style,
      formula: attribute(attributes, "Formula") !== undefined,
    };
    if (across + down === 0) return;
    allowance.merge();
    sheet?.merges.push({ top: row.number, left: column, bottom: row.number + down, right: column + across });
  };
  const finishData = (): void => {
    const found = cellOf(type, text ?? "", styles.get(cell.style) ?? {}, cell.formula);
    text = undefined;
    if (found === undefined) return;
    if (cell.column >= limits.columns) {
      allowance.beyond(sheet?.name ?? "");
      return;
    }
    cells[cell.column] = found;
    allowance.cell();
    allowance.own(found.text.length);
  };
  const startRow = (attributes: XmlAttributes): void => {
    row = {
      number: whole(attributes, "Index") || row.number + 1,
      hidden: attribute(attributes, "Hidden") === "1",
      style: attribute(attributes, "StyleID") ?? "",
    };
    cell = { column: -1, across: 0, style: "", formula: false };
    cells = [];
    if (row.number > limits.rows)
      problem ??= issue("import.too-many-rows", { limit: limits.rows, sheet: sheet?.name ?? "" });
  };
  const startColumn = (attributes: XmlAttributes): void => {
    const first = whole(attributes, "Index") || columns + 1;
    columns = first + whole(attributes, "Span");
    if (attribute(attributes, "Hidden") !== "1") return;
    for (let at = first; at <= Math.min(columns, first + 1024); at++) sheet?.hiddenColumns.push(at - 1);
  };
  const startSheet = (name: string): void => {
    if (grids.length >= limits.sheets) problem ??= issue("import.too-many-sheets", { limit: limits.sheets });
    sheet = { name, hidden: false, rows: [], merges: [], hiddenColumns: [] };
    row = { number: 0, hidden: false, style: "" };
    columns = 0;
  };

  const open = (tag: string, attributes: XmlAttributes): void => {
    switch (tag) {
      case "Style":
        style = { ...styles.get(attribute(attributes, "Parent") ?? "Default") };
        styles.set(attribute(attributes, "ID") ?? "", style);
        break;
      case "NumberFormat": {
        const format = attribute(attributes, "Format");
        if (format !== undefined && !format.startsWith("General"))
          style.format = namedFormats[format] ?? format.slice(0, 255);
        break;
      }
      case "Font": {
        const font = attribute(attributes, "FontName") ?? "";
        if (isSymbolFont(font) && sheet === undefined) style.symbolFont = font;
        break;
      }
      case "Interior": {
        const colour = attribute(attributes, "Color") ?? "";
        if (/^#[0-9a-f]{6}$/i.test(colour) && !/^#f{6}$/i.test(colour)) style.fill = colour.slice(1).toUpperCase();
        break;
      }
      case "Worksheet":
        startSheet(attribute(attributes, "Name") ?? "");
        break;
      case "Column":
        startColumn(attributes);
        break;
      case "Row":
        startRow(attributes);
        break;
      case "Cell":
        startCell(attributes);
        break;
      case "Comment":
        inComment = true;
        break;
      case "Data":
        if (inComment) break;
        type = attribute(attributes, "Type") ?? "String";
        text = "";
        break;
      case "Visible":
        inVisible = true;
    }
  };
  const close = (tag: string): void => {
    switch (tag) {
      case "Data":
        if (!inComment) finishData();
        break;
      case "Comment":
        inComment = false;
        break;
      case "Row": {
        const last = sheet?.rows.at(-1);
        if (last !== undefined && last.number >= row.number) problem ??= issue("import.damaged");
        else if (cells.length > 0) {
          allowance.row(cells.length);
          sheet?.rows.push({ number: row.number, cells: Array.from(cells), ...(row.hidden ? { hidden: true } : {}) });
        }
        break;
      }
      case "Visible":
        inVisible = false;
        break;
      case "Worksheet":
        if (sheet !== undefined) {
          const { name, ...content } = sheet;
          grids.push({ sheet: name, ...content });
        }
        sheet = undefined;
    }
  };
  const handler = {
    open,
    close,
    text(piece: string): void {
      if (text !== undefined && takesMore(text)) text += piece;
      else if (inVisible && sheet !== undefined && piece.includes("Hidden")) sheet.hidden = true;
    },
  };
  return { handler, grids, problem: (): Issue | undefined => problem ?? allowance.problem() };
};

/** Reads the spreadsheet XML of Excel 2002 and 2003 (SpreadsheetML), which many programs give out as .xls or .xml. */
export const readXml2003 = (document: string): Result<Grid[]> => {
  const { handler, grids, problem } = worksheets();
  const scanner = xmlScanner(handler);
  const start = document.search(/\S/);
  for (let at = Math.max(start, 0); at < document.length && problem() === undefined; at += pieceLength) {
    if (!scanner.push(document.slice(at, at + pieceLength))) break;
  }
  const found = problem();
  if (found !== undefined) return { ok: false, issues: [found] };
  const end = scanner.end();
  if (end === "declared") return fail("import.xml-declarations", { part: "Workbook" });
  return end === "damaged" ? fail("import.damaged") : ok(grids);
};
