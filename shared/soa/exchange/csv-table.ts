import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { Library } from "../../crosswalk/library.ts";
import { evidenceCell, evidenceOf } from "../../workbook/evidence-cell.ts";
import { columnIndex, type Grid, type GridCell, type GridRow, textCell } from "../../workbook/grid.ts";
import { sourceCell } from "../../workbook/source-cell.ts";
import { evidenceExpiry, mark } from "../../workbook/words.ts";
import { revive } from "../../xlsx/separated.ts";
import { inclusions, statuses } from "../document.ts";
import type { OwnWords } from "../recognise/answers/meanings.ts";
import { readInclusions } from "../recognise/answers/values.ts";
import { meaningsOf } from "../recognise/headings/headings.ts";
import { noteBook } from "../recognise/rows/notes.ts";
import { oneLine } from "../recognise/texts/text.ts";
import { clauseOf } from "./clause-date.ts";
import { documentFields, headings, signature } from "./csv.ts";
import type { About } from "./workbook-about.ts";
import { contentOf, dayOf } from "./workbook-cell.ts";
import { typedControls } from "./workbook-control.ts";
import { type ReadWorkbook, readOwnSet } from "./workbook-read.ts";
import type { OwnColumn, OwnTable } from "./workbook-table.ts";

type Heading = (typeof headings)[number];

/** The columns that say in a CSV what they say on a sheet. */
const alike: readonly (readonly [Heading, OwnColumn])[] = [
  ["Control", "control"],
  ["Framework", "row-framework"],
  ["Title", "title"],
  ["Applicable", "applicable"],
  ["Justification", "justification"],
  ["Status", "status"],
  ["Evidence", "evidence"],
  ["Owner", "owner"],
  ["Due", "due"],
  ["Notes", "notes"],
  ["Weight", "weight"],
];
/** What a CSV says in words and a sheet in columns of its own. */
const apart = [...inclusions.map((reason) => `reason-${reason}` as const), "expires", "source", "row"] as const;

/** So many headings make the heading row, so that a user may take some away. */
const enough = 7;
/** More columns, or cells, than a document's headings and rows come to are no table of Crossbook's any more. */
const widest = 2_000;
const mostCells = 1_000_000;

/** People write a line or two above what they were sent. */
const highest = 20;

const cellOf = (text: string): GridCell | undefined => (text === "" ? undefined : textCell(text));

/** An apostrophe before a letter is the writer's own. */
const ownApostrophe = /^'(?!["'=+\-@\t\r])/;

/** A cell without the apostrophes that kept it from being a formula, which a spreadsheet takes for part of the text. */
const revived = (cell: GridCell | undefined): GridCell | undefined => {
  const text = contentOf(cell);
  if (cell?.kind !== "text" || ownApostrophe.test(text)) return cell;
  const own = revive(text);
  return own === text ? cell : cellOf(own);
};

const folded = (cell: GridCell | undefined): string => oneLine(contentOf(cell)).toLowerCase();

const columnsOf = ({ cells }: GridRow): ReadonlyMap<Heading, number> => {
  const all = cells.slice(0, widest).map(folded);
  return new Map(
    headings.flatMap((heading) => {
      const at = all.indexOf(heading.toLowerCase());
      return at < 0 ? [] : [[heading, at] as const];
    }),
  );
};

/** The columns with those whose headings were changed to other words for the same. */
const withRenamed = (named: ReadonlyMap<Heading, number>, { cells }: GridRow): ReadonlyMap<Heading, number> => {
  const columns = new Map(named);
  const taken = new Set(named.values());
  for (const [at, cell] of cells.slice(0, widest).entries()) {
    const [best] = taken.has(at) ? [] : meaningsOf(oneLine(contentOf(cell)));
    const heading = headings.find((one) => one.toLowerCase() === best?.meaning);
    if (heading !== undefined && best !== undefined && best.score >= 0.9 && !columns.has(heading))
      columns.set(heading, at);
  }
  return columns;
};

/** The lines about the document, in whatever order they are now. */
const aboutOf = (grid: Grid, lines: readonly GridRow[], own: readonly string[]): About => {
  const beside = (label: string): GridCell | undefined =>
    revived(lines.find(({ cells }) => folded(cells[0]) === label.toLowerCase())?.cells[1]);
  const date = beside("Date");
  const day = date === undefined ? undefined : dayOf(date);
  const texts = documentFields.flatMap(([label, field]) => {
    const text = field === "date" ? (day ?? "") : contentOf(beside(label));
    return text === "" || field === "framework" ? [] : [[field, text] as const];
  });
  return {
    sheet: grid.sheet,
    fields: Object.fromEntries(texts),
    unread: day === undefined ? contentOf(date) : "",
    framework: contentOf(beside("Framework")) || undefined,
    catalogVersion: "",
    sheets: [],
    ownHeadings: new Map(own.map((heading) => [heading, heading])),
  };
};

/** The reasons that a cell lists, and the cell itself where it says more than they do. */
const inclusionOf = (text: string) => {
  const words = text.split(/[,;]/).map((word) => word.trim().toLowerCase());
  const plain = inclusions.filter((reason) => words.includes(reason));
  const isPlain = words.every((word) => word === "" || inclusions.some((reason) => reason === word));
  return { reasons: isPlain ? plain : [...new Set([...plain, ...readInclusions(text)])], rest: isPlain ? "" : text };
};

/** What stands in the first column and is no row's id, where one such table was put below another. */
const heads: ReadonlySet<string> = new Set(["Control", signature[0], ...documentFields.map(([label]) => label)]);

/**
 * Whether a row is one that Crossbook wrote, whose id is taken as it stands. One that somebody added has an id as people
 * type it, or is a caption or a total: those have no title.
 */
const isDocumentRow = (
  library: Library,
  framework: CatalogFramework,
  text: (heading: Heading) => string,
  adjoins: boolean,
): boolean => {
  const control = text("Control");
  if (heads.has(control)) return false;
  if (framework.isLeaf(control) || text("Framework") !== "") return true;
  const titled = text("Title").trim() !== "";
  const named = typedControls(library, { framework: framework.id, annexOnly: false, titled }, control);
  if (named !== undefined) return named.kind === "own" && adjoins;
  return titled && isWritten(text("Applicable"), ["yes", "no"]) && isWritten(text("Status"), statuses);
};

const isWritten = (text: string, words: readonly string[]): boolean => text === "" || words.includes(text);

/** A row as a sheet would have it: the cells of the CSV, and behind them what a sheet says in columns of its own. */
const sheetRow = (
  library: Library,
  framework: CatalogFramework,
  { columns, width }: { readonly columns: ReadonlyMap<Heading, number>; readonly width: number },
  row: GridRow,
  { place, adjoins }: { readonly place: number; readonly adjoins: boolean },
): GridRow => {
  const cells = Array.from({ length: width }, (_, at) => revived(row.cells[at]));
  const text = (heading: Heading): string => contentOf(cells[columns.get(heading) ?? -1]);
  const put = (heading: Heading, cell: GridCell | undefined): void => {
    const at = columns.get(heading);
    if (at !== undefined) cells[at] = cell;
  };
  const { reasons, rest } = inclusionOf(text("Inclusion"));
  const number = text("Source row").trim();
  const source = /^\d{1,16}$/.test(number) ? { sheet: text("Source sheet"), row: Number(number) } : undefined;
  const isOfDocument = source !== undefined || isDocumentRow(library, framework, text, adjoins);
  put("Inclusion", cellOf(rest));
  const evidence = text("Evidence") === "" ? [] : evidenceOf(text("Evidence"));
  put("Evidence", cellOf(evidenceCell(evidence) ?? ""));
  if (source !== undefined) for (const heading of ["Source sheet", "Source row"] as const) put(heading, undefined);
  const said: Readonly<Partial<Record<OwnColumn, string | null>>> = {
    ...Object.fromEntries(reasons.map((reason) => [`reason-${reason}`, mark])),
    expires: evidenceExpiry(evidence) ?? null,
    source: sourceCell(source),
    row: isOfDocument ? String(place) : null,
  };
  return { ...row, cells: [...cells, ...apart.map((column) => cellOf(said[column] ?? ""))] };
};

const startOf = (grid: Grid): number =>
  grid.rows.findIndex(
    ({ number, cells }) => number <= highest && signature.every((text, at) => folded(cells[at]) === text.toLowerCase()),
  );

/**
 * Reads a CSV that Crossbook wrote after somebody changed it, with whatever separator or as a workbook: by its
 * headings, wherever they stand now. Undefined for any other sheet, and where too few headings are left.
 */
export const readOwnTable = (library: Library, grid: Grid, own: OwnWords): ReadWorkbook | undefined => {
  const start = startOf(grid);
  const lines = start < 0 ? [] : grid.rows.slice(start, start + highest);
  const at = lines.findIndex((row) => columnsOf(row).has("Control") && columnsOf(row).size >= enough);
  const header = lines[at];
  if (header === undefined) return undefined;
  const columns = withRenamed(columnsOf(header), header);
  const names = header.cells.map((cell) => contentOf(revived(cell)));
  const about = aboutOf(grid, lines.slice(0, at), names);
  const framework = library.catalog.resolveFramework(about.framework ?? "");
  if (!framework.ok) return undefined;
  const known = framework.value;
  const notes = noteBook();
  const ids = columns.get("Control") ?? 0;
  const rows = grid.rows.slice(start + at + 1).map((row) => {
    const detail = clauseOf(known, row.cells[ids]);
    if (detail === undefined) return row;
    notes.add({ code: "import.id-restored", detail }, grid.sheet, row.number);
    return { ...row, cells: Object.assign([...row.cells], { [ids]: cellOf(detail) }) };
  });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  if (width > widest || width * rows.length > mostCells) return undefined;
  const taken = new Set(alike.map(([heading]) => columns.get(heading)));
  const table: OwnTable = {
    grid: { ...grid, rows: [] },
    headerRow: header.number,
    rows: rows.map((row, index) => {
      const adjoins = row.number === header.number + 1 + index;
      return sheetRow(library, known, { columns, width }, row, { place: index + 1, adjoins });
    }),
    inOrder: true,
    at: new Map([
      ...alike.flatMap(([heading, column]) => {
        const found = columns.get(heading);
        return found === undefined ? [] : [[column, found] as const];
      }),
      ...apart.map((column, index) => [column, width + index] as const),
    ]),
    others: Array.from({ length: width }, (_, column) => ({ column, heading: names[column] ?? "" })).filter(
      ({ column }) => !taken.has(column),
    ),
  };
  const { soa, report } = readOwnSet(library, { about, sheets: [{ table, framework: known, about }] }, own);
  const isThere = ([, letters]: readonly [string, string]): boolean => columnIndex(letters) < width;
  const tables = report.tables.map((one) => ({
    ...one,
    columns: Object.fromEntries(Object.entries(one.columns).filter(isThere)),
  }));
  return { soa, report: { ...report, tables, warnings: [...report.warnings, ...notes.warnings()] } };
};
