import type { Issue } from "../messages/issue.ts";
import { issue } from "../messages/issue.ts";
import { columnIndex, type Grid, type GridCell, type GridRow, type MergedRange } from "../workbook/grid.ts";
import type { Allowance } from "./read-allowance.ts";
import { cellText } from "./read-cell-text.ts";
import { numberText, serialDate } from "./read-format.ts";
import { limits } from "./read-limits.ts";
import { formulaLink, maybeLink, type SheetLink, sheetLink } from "./read-links.ts";
import { longestEscaped, type SharedString, stringBuilder, unescapeText } from "./read-strings.ts";
import { type CellLook, colouredBeyond } from "./read-styles.ts";
import type { XmlHandler } from "./read-xml.ts";

export interface SheetContext {
  readonly strings: readonly SharedString[];
  readonly looks: readonly CellLook[];
  readonly from1904: boolean;
  readonly allowance: Allowance;
}

const plainLook: CellLook = { date: false };

/** Reads a worksheet's cells as they stream by. `problem` is set when a limit is passed. */
export const sheetReader = (name: string, hidden: boolean, context: SheetContext) => {
  const rows: GridRow[] = [];
  const merges: MergedRange[] = [];
  const hiddenColumns: number[] = [];
  const links: SheetLink[] = [];
  const uncomputed: { readonly row: number; readonly column: number }[] = [];
  const texts = new Map<number, (GridCell | undefined)[]>();
  const blanks = new Map<string, GridCell>();
  const builder = stringBuilder();
  let problem: Issue | undefined;
  let number = 0;
  let rowHidden = false;
  let cells: (GridCell | undefined)[] = [];
  let filled = 0;
  let lastFilled = -1;
  let column = -1;
  let type = "";
  let look = plainLook;
  let lookIndex = 0;
  let value = "";
  /** The formula of the cell, its beginning if it is long. */
  let formula: string | undefined;
  let inFormula = false;
  let inValue = false;
  let inInline = false;

  const { allowance } = context;
  const dress = (cell: Pick<GridCell, "value" | "text" | "kind">, symbol?: string): GridCell => {
    allowance.own(type === "s" ? 0 : cell.text.length);
    return {
      ...cell,
      ...(look.format === undefined ? {} : { format: look.format }),
      ...((symbol ?? look.symbolFont) === undefined ? {} : { symbolFont: symbol ?? look.symbolFont ?? "" }),
      ...(look.fill === undefined ? {} : { fill: look.fill }),
      ...(look.struck === undefined ? {} : { struck: look.struck }),
      ...(formula === undefined ? {} : { formula: true }),
    };
  };
  const text = ({ text: content, symbolFont, cut }: SharedString): GridCell | undefined => {
    if (content === "") return undefined;
    const cell = dress({ value: content, text: content, kind: "text" }, symbolFont);
    return cut === undefined ? cell : { ...cell, cut };
  };
  const shared = (index: number): GridCell | undefined => {
    if (formula !== undefined) return text(context.strings[index] ?? { text: "" });
    const byLook = texts.get(lookIndex);
    const known = byLook?.[index];
    if (known !== undefined) return known;
    const string = context.strings[index];
    const cell = string === undefined ? undefined : text(string);
    if (byLook === undefined) {
      const list: (GridCell | undefined)[] = [];
      list[index] = cell;
      texts.set(lookIndex, list);
    } else byLook[index] = cell;
    return cell;
  };
  const numeric = (raw: string): GridCell | undefined => {
    const parsed = Number(raw);
    if (raw === "" || !Number.isFinite(parsed)) return undefined;
    if (look.date) {
      const date = serialDate(parsed, context.from1904);
      if (date !== undefined) return dress({ value: date, text: date, kind: "date" });
    }
    return dress({ value: parsed, text: numberText(parsed, look.format), kind: "number" });
  };
  const content = (): GridCell | undefined => {
    switch (type) {
      case "s":
        return shared(Number(value));
      case "str":
        return text(cellText(unescapeText(value)));
      case "inlineStr":
        return text(builder.result());
      case "b":
        return dress({
          value: value === "1" || value === "true",
          text: value === "1" || value === "true" ? "TRUE" : "FALSE",
          kind: "boolean",
        });
      case "e":
        return dress({ value, text: value, kind: "error" });
      case "d": {
        const date = value.slice(0, 10);
        return value === "" ? undefined : dress({ value: date, text: date, kind: "date" });
      }
      default:
        return numeric(value);
    }
  };
  const finishCell = (): void => {
    if (column < 0 || allowance.problem() !== undefined) return;
    const shown = value === "" && type !== "inlineStr" ? undefined : content();
    const link = shown === undefined || formula === undefined ? undefined : formulaLink(formula);
    const cell = shown === undefined || link === undefined ? shown : { ...shown, link };
    if (link !== undefined) allowance.own(link.length);
    // A result that is an empty text is stored as a text.
    if (formula !== undefined && value === "" && type === "n") {
      allowance.own(0);
      uncomputed.push({ row: number, column });
    }
    if (column >= limits.columns) {
      if (cell !== undefined) allowance.beyond(name);
    } else if (cell !== undefined) {
      cells[column] = cell;
      filled++;
      if (column > lastFilled) lastFilled = column;
      allowance.cell();
    } else if (look.fill !== undefined && column <= lastFilled + colouredBeyond) {
      let blank = blanks.get(look.fill);
      if (blank === undefined) {
        blank = { value: "", text: "", kind: "text", fill: look.fill };
        blanks.set(look.fill, blank);
      }
      cells[column] = blank;
    }
  };
  const finishRow = (): void => {
    if (filled > 0 && allowance.problem() === undefined) {
      allowance.row(cells.length);
      const last = rows.at(-1);
      const row: GridRow = rowHidden
        ? { number, hidden: true, cells: Array.from(cells) }
        : { number, cells: Array.from(cells) };
      if (last !== undefined && last.number >= number) problem ??= issue("import.damaged");
      else rows.push(row);
    }
    cells = [];
    filled = 0;
    lastFilled = -1;
  };

  const handler: XmlHandler = {
    open(tag, attributes) {
      switch (tag) {
        case "row": {
          const given = Number(attributes.r);
          number = given > 0 ? given : number + 1;
          if (!Number.isInteger(number) || number > limits.rows)
            problem ??= issue("import.too-many-rows", { limit: limits.rows, sheet: name });
          const hide = attributes.hidden;
          rowHidden = hide === "1" || hide === "true";
          column = -1;
          break;
        }
        case "c": {
          const reference = attributes.r;
          column = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d+$/, ""));
          type = attributes.t ?? "n";
          lookIndex = Number(attributes.s ?? -1);
          look = context.looks[lookIndex] ?? plainLook;
          value = "";
          formula = undefined;
          // An empty text may come without the element that holds it.
          if (type === "inlineStr") builder.start();
          break;
        }
        case "v":
          inValue = true;
          break;
        case "f":
          formula = "";
          inFormula = true;
          break;
        case "is":
          inInline = true;
          builder.start();
          break;
        case "col": {
          const hide = attributes.hidden;
          if (hide !== "1" && hide !== "true") break;
          const from = Number(attributes.min);
          const to = Math.min(Number(attributes.max), limits.columns, from + 1024);
          for (let one = from; one <= to; one++) hiddenColumns.push(one - 1);
          break;
        }
        case "mergeCell": {
          const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attributes.ref ?? "");
          if (match === null) break;
          allowance.merge();
          if (allowance.problem() !== undefined) break;
          const [, left = "", top, right = "", bottom] = match;
          merges.push({ top: Number(top), left: columnIndex(left), bottom: Number(bottom), right: columnIndex(right) });
          break;
        }
        case "hyperlink": {
          const link = links.length < limits.links ? sheetLink(attributes) : undefined;
          if (link === undefined || allowance.problem() !== undefined) break;
          allowance.own(link.id.length + link.location.length);
          links.push(link);
          break;
        }
        default:
          if (inInline) builder.open(tag, attributes);
      }
    },
    close(tag) {
      switch (tag) {
        case "c":
          finishCell();
          break;
        case "row":
          finishRow();
          break;
        case "v":
          inValue = false;
          break;
        case "f":
          inFormula = false;
          break;
        case "is":
          inInline = false;
          break;
        default:
          if (inInline) builder.close(tag);
      }
    },
    text(piece) {
      if (inValue) {
        if (value.length <= longestEscaped) value += piece;
      } else if (inFormula) {
        if (formula !== undefined && maybeLink(formula)) formula += piece;
      } else if (inInline) builder.text(piece);
    },
  };
  return {
    handler,
    links,
    problem: (): Issue | undefined => problem ?? allowance.problem(),
    grid: (): Grid => ({
      sheet: name,
      hidden,
      rows,
      merges,
      hiddenColumns,
      ...(uncomputed.length > 0 ? { uncomputed } : {}),
    }),
  };
};
