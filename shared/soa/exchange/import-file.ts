import { maximumItems } from "../../contract/soa.ts";
import type { Library } from "../../crosswalk/library.ts";
import { fail, ok, type Result } from "../../messages/issue.ts";
import { say } from "../../messages/say.ts";
import { columnLetter, csvSheet, type Grid } from "../../workbook/grid.ts";
import { readSpreadsheet } from "../../xlsx/read.ts";
import { decodeText } from "../../xlsx/read-text.ts";
import type { Soa } from "../document.ts";
import type { ImportProfile } from "../import.ts";
import { type OriginalRow, originalRows } from "../original-rows.ts";
import { noteBook } from "../recognise/rows/notes.ts";
import type { ImportReport, ImportWarning } from "../report.ts";
import { separatorOf, soaFromCsv, soaToCsv } from "./csv.ts";
import { readExactly } from "./exact.ts";
import { importSheets } from "./import-sheets.ts";
import { isOwnOscal, soaFromOscal } from "./oscal-read.ts";
import { isTyped } from "./typed-row.ts";

export interface Imported {
  readonly soa: Soa;
  readonly report: ImportReport;
  /** The rows of the recognised tables as the file has them, when they were asked for. */
  readonly original?: readonly OriginalRow[];
}

export interface IncomingFile {
  readonly bytes: Uint8Array;
  /** The file's name, for the sentences only: what a file is, is told by its bytes. */
  readonly name: string;
  /** The media type that its sender gave it, where one did: what is sent as JSON is read as JSON. */
  readonly contentType?: string;
  readonly password?: string;
  readonly profile?: ImportProfile;
  /** Whether the answer holds the rows of the recognised tables as well. */
  readonly withOriginal?: boolean;
}

/** JSON, or why it is none. */
const parseJson = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text));
  } catch (thrown) {
    return fail("exchange.not-json", { reason: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};

const importJson = (library: Library, json: unknown): Result<Imported> => {
  if (Array.isArray(json)) return fail("exchange.json-list");
  return readExactly(library, isOwnOscal(json) ? soaFromOscal(json) : json, "#json", 0);
};

/** A CSV that is what Crossbook would write of the document in it, cell by cell; undefined for any other. */
const importOwnCsv = (library: Library, text: string): Imported | undefined => {
  const written = soaFromCsv(text);
  if (written === undefined) return undefined;
  const read = readExactly(library, written.document, csvSheet, written.headerRow);
  if (!read.ok || !written.isOf(read.value.soa)) return undefined;
  const { soa } = read.value;
  return `\ufeff${text}` === soaToCsv(soa) || !soa.items.some((item) => isTyped(library, soa, item))
    ? read.value
    : undefined;
};

/** The first byte of a zip archive. */
const zipped = 0x50;
const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const sentAsJson = /^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** The JSON of a file that is sent as such or looks like it; undefined for any other, a `[` before a CSV's text too. */
const jsonOf = ({ bytes, contentType = "" }: IncomingFile): Result<unknown> | undefined => {
  const first = bytes.find((byte) => !blank.has(byte));
  const surely = first === 0x7b || sentAsJson.test(contentType);
  if (!surely && first !== 0x5b) return undefined;
  const json = parseJson(decodeText(bytes));
  return surely || json.ok ? json : undefined;
};

/** What a person has to know of texts that were cut, on the sheets that were read. */
const cutTexts = (grids: readonly Grid[], { tables }: ImportReport): readonly ImportWarning[] => {
  const notes = noteBook();
  const read = new Set(tables.map(({ sheet }) => sheet));
  for (const { sheet, rows } of grids) {
    if (!read.has(sheet)) continue;
    for (const { number, cells } of rows) {
      cells.forEach((cell, column) => {
        if (cell?.cut === true)
          notes.add({ code: "import.text-cut", detail: `${columnLetter(column)}${number}` }, sheet, number);
      });
    }
  }
  return notes.warnings();
};

/** That the document has more rows than any other call takes, which is better known before the work on it begins. */
const tooManyRows = ({ items }: Soa): readonly ImportWarning[] =>
  items.length <= maximumItems
    ? []
    : [
        {
          code: "import.too-many-items",
          message: say("import.too-many-items", { count: items.length, limit: maximumItems }),
          rows: items.slice(maximumItems, maximumItems + 1).flatMap(({ source }) => source ?? []),
        },
      ];

const decidesNothing = ({ tables = [], words = {} }: ImportProfile = {}): boolean =>
  tables.length === 0 && Object.values(words).every((meanings) => Object.keys(meanings).length === 0);

/**
 * Any file into a Statement of Applicability with a report of what became of every row: a spreadsheet of any kind and
 * layout, or a document that Crossbook exported (xlsx, CSV, JSON, OSCAL), which comes back as it was.
 */
export const importFile = async (library: Library, file: IncomingFile): Promise<Result<Imported>> => {
  const json = jsonOf(file);
  if (json !== undefined) return json.ok ? importJson(library, json.value) : json;
  const text = file.bytes[0] === zipped ? "" : decodeText(file.bytes);
  const separator = separatorOf(text);
  const own = decidesNothing(file.profile) ? importOwnCsv(library, text) : undefined;
  if (own !== undefined && file.withOriginal !== true) return ok(own);
  const grids = await readSpreadsheet(file.bytes, {
    name: file.name,
    ...(file.password === undefined ? {} : { password: file.password }),
    ...(separator === undefined ? {} : { separator }),
  });
  if (!grids.ok) return grids;
  if (own !== undefined) return ok({ ...own, original: originalRows(grids.value, own.report.tables) });
  const { soa, report: read } = importSheets(library, grids.value, file.profile);
  const report = { ...read, warnings: [...read.warnings, ...cutTexts(grids.value, read), ...tooManyRows(soa)] };
  return ok({
    soa,
    report,
    ...(file.withOriginal === true ? { original: originalRows(grids.value, report.tables) } : {}),
  });
};
