import { fail, ok, type Result } from "../messages/issue.ts";
import { limits } from "./read-limits.ts";
import { builtInFormats, type CellLook, lookOf } from "./read-styles.ts";

/** Numbers of the records (MS-XLS) that say something about how a workbook looks, or that hold cells. */
const record = {
  formula: 0x06,
  eof: 0x0a,
  filePass: 0x2f,
  font: 0x31,
  continued: 0x3c,
  columns: 0x7d,
  sheet: 0x85,
  manyNumbers: 0xbd,
  format: 0xe0,
  strings: 0xfc,
  sharedString: 0xfd,
  number: 0x203,
  text: 0x204,
  boolean: 0x205,
  row: 0x208,
  shortNumber: 0x27e,
  formatCode: 0x41e,
  start: 0x809,
} as const;

/** What a sheet of an .xls workbook says besides its values. */
export interface XlsSheet {
  readonly hidden: boolean;
  /** false for charts and macros. */
  readonly cells: boolean;
  /** Rows and columns count from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  look(row: number, column: number): CellLook | undefined;
  isFormula(row: number, column: number): boolean;
}

/** Columns that a sheet of Excel 97 to 2003 has. */
const columns = 256;

const tooCostly = (): Result<never> => fail("import.old-excel-large");

/** The record at a place of the stream; undefined at its end. */
const recordAt = (stream: Uint8Array, view: DataView, at: number) => {
  if (at + 4 > stream.length) return undefined;
  const id = view.getUint16(at, true);
  const length = view.getUint16(at + 2, true);
  return id === 0 && length === 0 ? undefined : { id, at: at + 4, end: Math.min(at + 4 + length, stream.length) };
};

/** A string of `count` characters: a byte that says how wide they are, then the characters. */
const textAt = (view: DataView, at: number, count: number, end: number): string => {
  const wide = (view.getUint8(at) & 1) === 1;
  let text = "";
  for (let index = 0, place = at + 1; index < count && place + (wide ? 2 : 1) <= end; index++) {
    text += String.fromCharCode(wide ? view.getUint16(place, true) : view.getUint8(place));
    place += wide ? 2 : 1;
  }
  return text;
};

/** Fonts, formats and sheets as the first part of the stream lists them. */
interface Globals {
  readonly looks: readonly CellLook[];
  readonly sheets: readonly { readonly at: number; readonly hidden: boolean; readonly cells: boolean }[];
}

const readGlobals = (stream: Uint8Array, view: DataView): Result<Globals> => {
  const fonts: string[] = [];
  const codes = new Map<number, string>();
  const formats: { font: number; code: number }[] = [];
  const sheets: { at: number; hidden: boolean; cells: boolean }[] = [];
  let stringBytes = 0;
  let inStrings = false;
  for (let at = 0; ; ) {
    const one = recordAt(stream, view, at);
    if (one === undefined || one.id === record.eof) break;
    at = one.end;
    inStrings = one.id === record.strings || (inStrings && one.id === record.continued);
    if (inStrings) stringBytes += one.end - one.at;
    const length = one.end - one.at;
    if (one.id === record.filePass) return fail("import.password-xls");
    if (one.id === record.font && length > 16)
      fonts.push(textAt(view, one.at + 15, view.getUint8(one.at + 14), one.end));
    else if (one.id === record.formatCode && length > 5) {
      codes.set(view.getUint16(one.at, true), textAt(view, one.at + 4, view.getUint16(one.at + 2, true), one.end));
    } else if (one.id === record.format && length >= 4) {
      formats.push({ font: view.getUint16(one.at, true), code: view.getUint16(one.at + 2, true) });
    } else if (one.id === record.sheet && length >= 6) {
      sheets.push({
        at: view.getUint32(one.at, true),
        hidden: (view.getUint8(one.at + 4) & 3) !== 0,
        cells: view.getUint8(one.at + 5) === 0,
      });
    }
  }
  if (sheets.length > limits.sheets) return fail("import.too-many-sheets", { limit: limits.sheets });
  // Two entries for one place would have its cells read twice.
  if (new Set(sheets.map(({ at }) => at)).size < sheets.length) return fail("import.damaged");
  if (stringBytes > limits.oldStringBytes) return tooCostly();
  const looks = formats.map(({ font, code }) =>
    // There is no font 4: the numbers from 5 on are one ahead.
    lookOf(code, codes.get(code) ?? builtInFormats[code], fonts[font > 4 ? font - 1 : font]),
  );
  return ok({ looks, sheets });
};

/**
 * What a workbook stream says about looks and hidden parts, and whether the library that reads its values can be let at
 * it: that one holds every record and a list of cells as wide as its last, for as many sheets as the stream claims.
 */
export const readXlsRecords = (stream: Uint8Array): Result<XlsSheet[]> => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let records = 0;
  for (let at = 0; ; ) {
    const one = recordAt(stream, view, at);
    if (one === undefined) break;
    at = one.end;
    if (++records > limits.oldRecords) return tooCostly();
  }
  const globals = readGlobals(stream, view);
  if (!globals.ok) return globals;
  const { looks } = globals.value;
  let slots = 0;
  let steps = 0;
  const sheets: XlsSheet[] = [];
  for (const { at: start, hidden, cells } of globals.value.sheets) {
    const hiddenRows = new Set<number>();
    const hiddenColumns: number[] = [];
    const dressed = new Map<number, CellLook>();
    const formulas = new Set<number>();
    const widths = new Map<number, number>();
    const cell = (row: number, column: number, format: number): void => {
      widths.set(row, Math.max(widths.get(row) ?? 0, column + 1));
      const look = looks[format];
      if (look !== undefined && (look.format ?? look.symbolFont) !== undefined)
        dressed.set(row * columns + column, look);
    };
    for (let at = start; ; ) {
      const one = recordAt(stream, view, at);
      if (one === undefined || (one.id === record.eof && at > start)) break;
      // Sheets that run into one another would have their records read once for each.
      if (++steps > limits.oldRecords) return fail("import.damaged");
      at = one.end;
      const length = one.end - one.at;
      if (length < 6) continue;
      const first = view.getUint16(one.at, true);
      const second = view.getUint16(one.at + 2, true);
      const third = view.getUint16(one.at + 4, true);
      switch (one.id) {
        case record.row:
          if (length >= 14 && (view.getUint16(one.at + 12, true) & 0x20) !== 0) hiddenRows.add(first);
          break;
        case record.columns:
          if (length >= 10 && (view.getUint16(one.at + 8, true) & 1) !== 0) {
            for (let column = first; column <= second && column < columns; column++) hiddenColumns.push(column);
          }
          break;
        case record.manyNumbers:
          if (second + (length - 6) / 6 > columns) return fail("import.damaged");
          for (let index = 0; index < (length - 6) / 6; index++)
            cell(first, second + index, view.getUint16(one.at + 4 + index * 6, true));
          break;
        case record.formula:
        case record.sharedString:
        case record.number:
        case record.shortNumber:
        case record.text:
        case record.boolean:
          if (second >= columns) return fail("import.damaged");
          cell(first, second, third);
          if (one.id === record.formula) formulas.add(first * columns + second);
          break;
      }
    }
    for (const width of widths.values()) slots += width;
    if (slots > limits.oldSlots) return tooCostly();
    sheets.push({
      hidden,
      cells,
      hiddenRows,
      hiddenColumns,
      look: (row, column) => dressed.get(row * columns + column),
      isFormula: (row, column) => formulas.has(row * columns + column),
    });
  }
  return ok(sheets);
};
