import { Parser } from "htmlparser2";
import { fail, type Issue, issue, ok, type Result } from "../messages/issue.ts";
import type { Grid, GridCell, GridRow, MergedRange } from "../workbook/grid.ts";
import { fullAllowance } from "./read-allowance.ts";
import { cellText, takesMore } from "./read-cell-text.ts";
import { limits } from "./read-limits.ts";
import { linkText } from "./read-links.ts";
import { isSymbolFont } from "./read-styles.ts";

/** The name of a web page's sheet: all its tables, one below the other, as Excel opens it. */
const webPageSheet = "#html";

/** Characters parsed at a time, between looks at the limits. */
const pieceLength = 65_536;
/** Elements within elements, the never closed ones of careless programs among them. */
const deepest = 1_000;
/** How far the HTML standard lets a cell reach. */
const widestSpan = 1_000;
const highestSpan = 65_534;

const lines = new Set(["br", "p", "div", "li", "tr"]);
const unseen = new Set(["script", "style", "title"]);
const strikes = new Set(["s", "strike", "del"]);
/** No cell reaches beyond the group of rows that it stands in. */
const rowGroups = new Set(["table", "thead", "tbody", "tfoot"]);

const spanOf = (text: string | undefined, most: number): number => {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
};

const isHidden = (style: string | undefined): boolean => style !== undefined && /display\s*:\s*none/i.test(style);

/** Reads the tables of a web page that many programs give out under the name .xls. Every cell is text, as shown. */
export const readWebPage = (page: string): Result<Grid[]> => {
  const rows: GridRow[] = [];
  const merges: MergedRange[] = [];
  /** The last row that a cell from above reaches down to, by column. */
  const taken: number[] = [];
  let problem: Issue | undefined;
  const allowance = fullAllowance();
  let depth = 0;
  /** Tables within tables. */
  let tables = 0;
  /** The first merge of the group of rows that is read. */
  let open = 0;
  let hushed = 0;
  let number = 0;
  let hidden = false;
  let cells: (GridCell | undefined)[] = [];
  let column = 0;
  let text: string | undefined;
  let symbolFont: string | undefined;
  let link: string | undefined;
  /** Elements around a text that strike it through, and whether any text of the cell stands in one and any in none. */
  let striking = 0;
  let isStruck = false;
  let isKept = false;

  const stop = (reason: Issue): void => {
    problem ??= reason;
    parser.pause();
  };
  const check = (): void => {
    const found = allowance.problem();
    if (found !== undefined) stop(found);
  };
  const finishCell = (): void => {
    if (text === undefined) return;
    const whole = text
      .replace(/\u00a0/g, " ")
      .replace(/ *\n[ \n]*/g, "\n")
      .trim();
    text = undefined;
    if (whole === "") return;
    const { text: shown, ...cut } = cellText(whole);
    const symbol = symbolFont === undefined ? {} : { symbolFont };
    const leads = link === undefined ? {} : { link };
    const struck = isStruck && !isKept ? { struck: true } : {};
    if (column < limits.columns)
      cells[column] = { value: shown, text: shown, kind: "text", ...symbol, ...struck, ...leads, ...cut };
    else allowance.beyond(webPageSheet);
    allowance.cell();
    allowance.own(shown.length + (link?.length ?? 0));
    check();
  };
  const finishRow = (): void => {
    finishCell();
    if (cells.length > 0) {
      allowance.row(cells.length);
      rows.push({ number, cells: Array.from(cells), ...(hidden ? { hidden: true } : {}) });
    }
    cells = [];
  };
  let next = 0;
  const startRow = (style: string | undefined): void => {
    finishRow();
    number++;
    hidden = isHidden(style);
    next = 0;
    if (number > limits.rows) stop(issue("import.too-many-rows", { limit: limits.rows, sheet: webPageSheet }));
  };
  const startCell = (across: number, down: number): void => {
    finishCell();
    if (number === 0) startRow(undefined);
    column = next;
    while ((taken[column] ?? 0) >= number) column++;
    next = Math.max(column + 1, Math.min(column + across, limits.columns));
    text = "";
    symbolFont = undefined;
    link = undefined;
    // One that was never closed ends with its cell.
    striking = 0;
    isStruck = false;
    isKept = false;
    if (column >= limits.columns || (next === column + 1 && down === 1)) return;
    merges.push({ top: number, left: column, bottom: number + down - 1, right: next - 1 });
    allowance.merge();
    check();
    if (down > 1) for (let at = column; at < next; at++) taken[at] = number + down - 1;
  };

  /** Ends the cells that reach down past the last row of their group. */
  const finishGroup = (): void => {
    finishRow();
    taken.length = 0;
    for (; open < merges.length; open++) {
      const merge = merges[open];
      if (merge !== undefined && merge.bottom > number) merges[open] = { ...merge, bottom: number };
    }
  };

  const parser = new Parser({
    onopentag(name, { style, colspan, rowspan, face, href }) {
      if (++depth > deepest) stop(issue("import.damaged"));
      if (unseen.has(name)) hushed++;
      else if (name === "table") tables++;
      else if (name === "tr") startRow(style);
      else if (name === "td" || name === "th") startCell(spanOf(colspan, widestSpan), spanOf(rowspan, highestSpan));
      else if (name === "font" && face !== undefined && isSymbolFont(face)) symbolFont = face;
      else if (strikes.has(name)) striking++;
      else if (name === "a" && href !== undefined && text !== undefined) link ??= linkText(href);
      else if (text !== undefined && text !== "" && lines.has(name)) text += "\n";
    },
    onclosetag(name) {
      depth--;
      if (unseen.has(name)) hushed--;
      else if (strikes.has(name)) striking = Math.max(0, striking - 1);
      else if (name === "tr") finishRow();
      else if (rowGroups.has(name)) {
        if (tables === 1) finishGroup();
        else if (name === "table") finishRow();
        if (name === "table") tables--;
      } else if (name === "td" || name === "th") finishCell();
      else if (text !== undefined && name !== "br" && lines.has(name) && !text.endsWith("\n")) text += "\n";
    },
    ontext(piece) {
      if (text === undefined || hushed > 0 || !takesMore(text)) return;
      text += piece.replace(/[ \t\r\n\f]+/g, " ");
      if (piece.trim() === "") return;
      if (striking > 0) isStruck = true;
      else isKept = true;
    },
  });
  for (let at = 0; at < page.length && problem === undefined; at += pieceLength) {
    parser.write(page.slice(at, at + pieceLength));
  }
  if (problem !== undefined) return { ok: false, issues: [problem] };
  parser.end();
  finishRow();
  if (rows.length === 0) return fail("import.web-page");
  return ok([{ sheet: webPageSheet, hidden: false, rows, merges, hiddenColumns: [] }]);
};
