import { fail, type Issue, issue, ok, type Result } from "../messages/issue.ts";
import type { Grid, GridCell, GridRow, MergedRange } from "../workbook/grid.ts";
import { fullAllowance } from "./read-allowance.ts";
import type { ArchivePart } from "./read-archive.ts";
import { cellText, takesMore } from "./read-cell-text.ts";
import { limits } from "./read-limits.ts";
import { formulaLink, linkText } from "./read-links.ts";
import { type OdsLook, odsStyles, plain } from "./read-ods-styles.ts";
import { readPart } from "./read-part.ts";
import { colouredBeyond } from "./read-styles.ts";
import { attribute, type XmlAttributes, type XmlHandler } from "./read-xml.ts";

/** How a date was shown tells whether its day or its month stood first. */
const shownFormat = (iso: string, shown: string): string | undefined => {
  const [, , month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const first = /^\D*(\d{1,2})\D/.exec(shown)?.[1];
  if (first === undefined || day === undefined || month === undefined) return undefined;
  if (Number(first) === Number(day)) return "d-m-yyyy";
  return Number(first) === Number(month) ? "m/d/yyyy" : undefined;
};

const repeats = (attributes: XmlAttributes, name: string): number => {
  const count = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
};

/** Reads content.xml of an OpenDocument spreadsheet as it streams by. */
const contentReader = () => {
  const grids: Grid[] = [];
  const styles = odsStyles();
  let problem: Issue | undefined;
  const allowance = fullAllowance();
  let rows: GridRow[] = [];
  let merges: MergedRange[] = [];
  let hiddenColumns: number[] = [];
  let uncomputed: { readonly row: number; readonly column: number }[] = [];
  let name = "";
  let hidden = false;
  let depth = 0;
  let number = 0;
  let rowRepeat = 1;
  let rowHidden = false;
  let cells: (GridCell | undefined)[] = [];
  let column = 0;
  let columnCount = 0;
  /** The looks of cells without a style of their own. */
  let columnLooks: OdsLook[] = [];
  let rowLook: OdsLook | undefined;
  let lastFilled = -1;
  let cell: { attributes: XmlAttributes; repeat: number; text: string; link?: string | undefined } | undefined;
  let paragraphs = 0;
  let inParagraph = 0;
  let inNote = 0;

  const content = (attributes: XmlAttributes, shown: string): GridCell | undefined => {
    const type = attribute(attributes, "value-type");
    const formula = attribute(attributes, "formula") === undefined ? {} : { formula: true };
    const { text, ...cut } = cellText(shown);
    const value = Number(attribute(attributes, "value"));
    if ((type === "float" || type === "percentage" || type === "currency") && Number.isFinite(value)) {
      const format = type === "percentage" ? { format: "0%" } : {};
      return { value, text: text || String(value), kind: "number", ...format, ...formula };
    }
    if (type === "date") {
      const iso = (attribute(attributes, "date-value") ?? "").slice(0, 10);
      if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return text === "" ? undefined : { value: text, text, kind: "text", ...cut };
      const format = shownFormat(iso, shown);
      return { value: iso, text: iso, kind: "date", ...(format === undefined ? {} : { format }), ...formula };
    }
    if (type === "boolean") {
      const set = attribute(attributes, "boolean-value") === "true";
      return { value: set, text: set ? "TRUE" : "FALSE", kind: "boolean", ...formula };
    }
    return text === "" ? undefined : { value: text, text, kind: "text", ...formula, ...cut };
  };
  /** How a cell looks: by its own style, else by that of its row or column. */
  const lookAt = (style: string | undefined, at: number): OdsLook =>
    style === undefined ? (rowLook ?? columnLooks[at] ?? plain) : styles.lookOf(style);
  const colourBlanks = (style: string | undefined, repeat: number): void => {
    const to = Math.min(column + repeat, lastFilled + 1 + colouredBeyond, limits.columns);
    for (let at = column; at < to; at++) {
      const { fill } = lookAt(style, at);
      if (fill !== undefined) cells[at] = { value: "", text: "", kind: "text", fill };
    }
  };
  const finishCell = (): void => {
    if (cell === undefined) return;
    const { attributes, repeat, text } = cell;
    const shown = content(attributes, text);
    const link = cell.link ?? formulaLink(attribute(attributes, "formula") ?? "");
    cell = undefined;
    const style = attribute(attributes, "style-name");
    const across = repeats(attributes, "number-columns-spanned");
    const down = repeats(attributes, "number-rows-spanned");
    if (across > 1 || down > 1) {
      allowance.merge();
      merges.push({ top: number, left: column, bottom: number + down - 1, right: column + across - 1 });
    }
    if (shown === undefined) {
      const isUncomputed =
        attribute(attributes, "formula") !== undefined && attribute(attributes, "value-type") === undefined;
      if (isUncomputed) {
        allowance.own(0);
        uncomputed.push({ row: number, column });
      }
      colourBlanks(style, repeat);
    } else {
      lastFilled = column + repeat - 1;
      allowance.own(shown.text.length + (link?.length ?? 0));
      const to = Math.min(column + repeat, limits.columns);
      if (column + repeat > limits.columns) allowance.beyond(name);
      let look: OdsLook | undefined;
      let found: GridCell = shown;
      for (let at = column; at < to; at++) {
        if (look !== lookAt(style, at)) {
          look = lookAt(style, at);
          found = { ...shown, ...look, ...(link === undefined ? {} : { link }) };
        }
        cells[at] = found;
        allowance.cell();
        if (allowance.problem() !== undefined) return;
      }
    }
    column += repeat;
  };
  const finishRow = (): void => {
    if (lastFilled >= 0) {
      const copy = Array.from(cells);
      for (let again = 0; again < rowRepeat && allowance.problem() === undefined; again++) {
        allowance.row(again > 0 ? 0 : copy.length);
        rows.push({ number: number + again, cells: copy, ...(rowHidden ? { hidden: true } : {}) });
        if (again > 0) for (const _ of copy) allowance.cell();
      }
    }
    number += rowRepeat - 1;
    if (number > limits.rows) problem ??= issue("import.too-many-rows", { limit: limits.rows, sheet: name });
  };

  const handler: XmlHandler = {
    open(tag, attributes) {
      if (tag === "table") {
        if (depth++ > 0) return;
        name = attribute(attributes, "name") ?? "";
        hidden = styles.isHidden(attribute(attributes, "style-name"));
        rows = [];
        merges = [];
        hiddenColumns = [];
        uncomputed = [];
        number = 0;
        columnCount = 0;
        columnLooks = [];
      } else if (depth === 0) styles.open(tag, attributes);
      else if (depth !== 1) return;
      else if (tag === "table-column") {
        const repeat = Math.min(repeats(attributes, "number-columns-repeated"), limits.columns);
        if (/^(collapse|filter)$/.test(attribute(attributes, "visibility") ?? "")) {
          for (let at = 0; at < Math.min(repeat, 1024); at++) hiddenColumns.push(columnCount + at);
        }
        const look = styles.lookOf(attribute(attributes, "default-cell-style-name"));
        const to = look === plain ? 0 : Math.min(columnCount + repeat, limits.columns);
        for (let at = columnCount; at < to; at++) columnLooks[at] = look;
        columnCount += repeat;
      } else if (tag === "table-row") {
        number++;
        rowRepeat = repeats(attributes, "number-rows-repeated");
        rowHidden = /^(collapse|filter)$/.test(attribute(attributes, "visibility") ?? "");
        const style = attribute(attributes, "default-cell-style-name");
        rowLook = style === undefined ? undefined : styles.lookOf(style);
        cells = [];
        column = 0;
        lastFilled = -1;
      } else if (tag === "table-cell") {
        cell = { attributes, repeat: repeats(attributes, "number-columns-repeated"), text: "" };
        paragraphs = 0;
      } else if (tag === "covered-table-cell") column += repeats(attributes, "number-columns-repeated");
      else if (tag === "annotation") inNote++;
      else if (cell !== undefined && inNote === 0) {
        if (tag === "p") {
          if (paragraphs++ > 0) cell.text += "\n";
          inParagraph++;
        } else if (tag === "s") cell.text += " ".repeat(Math.min(repeats(attributes, "c"), 1000));
        else if (tag === "tab") cell.text += "\t";
        else if (tag === "line-break") cell.text += "\n";
        else if (tag === "a") cell.link ??= linkText(attribute(attributes, "href") ?? "");
      }
    },
    close(tag) {
      if (tag === "table") {
        if (--depth > 0) return;
        if (grids.length >= limits.sheets) problem ??= issue("import.too-many-sheets", { limit: limits.sheets });
        else
          grids.push({
            sheet: name,
            hidden,
            rows,
            merges,
            hiddenColumns,
            ...(uncomputed.length > 0 ? { uncomputed } : {}),
          });
      } else if (depth !== 1) return;
      else if (tag === "annotation") inNote--;
      else if (tag === "table-cell") finishCell();
      else if (tag === "table-row") finishRow();
      else if (tag === "p" && inNote === 0 && inParagraph > 0) inParagraph--;
    },
    text(piece) {
      if (cell !== undefined && inNote === 0 && inParagraph > 0 && takesMore(cell.text)) cell.text += piece;
    },
  };
  return { handler, grids, problem: (): Issue | undefined => problem ?? allowance.problem() };
};

/** Reads an OpenDocument spreadsheet whose table of contents was checked. */
export const readOds = (bytes: Uint8Array, list: readonly ArchivePart[]): Result<Grid[]> => {
  const purse = { left: limits.unzippedBytes };
  const manifest = list.find((part) => part.name === "META-INF/manifest.xml");
  let encrypted = false;
  if (manifest !== undefined) {
    const handler: XmlHandler = {
      open(tag) {
        if (tag === "encryption-data") encrypted = true;
      },
      close() {},
      text() {},
    };
    // A manifest may name its own document type; only what it says of encryption matters here.
    readPart(bytes, manifest, purse, handler);
  }
  if (encrypted) return fail("import.password-ods");
  const part = list.find((one) => one.name === "content.xml");
  if (part === undefined) return fail("import.not-a-spreadsheet");
  const content = contentReader();
  const done = readPart(bytes, part, purse, content.handler);
  const problem = content.problem();
  if (problem !== undefined) return { ok: false, issues: [problem] };
  return done.ok ? ok(content.grids) : done;
};
