import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { openLibrary } from "../shared/crosswalk/library.ts";
import { say } from "../shared/messages/say.ts";
import type { SoaItem } from "../shared/soa/document.ts";
import { importGrids } from "../shared/soa/import.ts";
import type { RecognisedTable } from "../shared/soa/report.ts";
import { readSpreadsheet } from "../shared/xlsx/read.ts";

/**
 * Scores the import against a folder of spreadsheets with INDEX.csv and truth/NN.json: which tables were found, which
 * controls, which were invented, whether applicability is right. Prints a line a file and the totals; exit code 1 when a
 * file made the import throw. `node scripts/score-import.ts <folder> [--json]`.
 */
/** What stands in a cell, as the truth gives it. */
type TruthCell = string | number | boolean | null;

interface TruthRow {
  readonly sheet: string;
  readonly row: number;
  readonly ids: readonly string[];
  readonly applicability: TruthCell;
  readonly justification?: TruthCell;
  readonly evidence?: TruthCell;
  readonly owner?: TruthCell;
  readonly status?: TruthCell;
}

interface TruthTable {
  readonly sheet: string;
  readonly edition: string;
  readonly role: string;
  readonly ids: readonly string[];
  readonly rows: readonly TruthRow[];
}

interface Truth {
  readonly n: string;
  readonly file: string;
  readonly tables: readonly TruthTable[];
}

/** Header rows as INDEX.csv writes them: `1`, `6-8 (three rows)`, `9, 17, 25 (repeated)`, `none`. */
const headerRows = (text: string): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const [, from = "", to] of text.replace(/\(.*?\)/g, "").matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
    for (let row = Number(from); row <= Number(to ?? from); row++) rows.add(row);
  }
  return rows.size === 0 ? new Set([0]) : rows;
};

const frameworkOf: Readonly<Record<string, string>> = {
  "2005": "iso-27001-2005",
  "2013": "iso-27001-2013",
  "2022": "iso-27001-2022",
  "42001": "iso-42001-2023",
};

const textOf = (cell: TruthCell | undefined): string =>
  String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** The truth's applicability texts, judged here and not by the product's own dictionary. */
const stated = (cell: TruthCell): boolean | undefined => {
  const word = textOf(cell).toLowerCase();
  if (
    ["yes", "y", "oui", "sí", "si", "ja", "ναι", "ano", "tak", "true", "▪", "x", "n", "✓", "applicable"].includes(word)
  ) {
    return word !== "n";
  }
  if (["no", "non", "nein", "όχι", "ne", "nie", "false", "not applicable", "n/a"].includes(word)) return false;
  return undefined;
};

/** In a column whose other answers are marks, the letter n is a tick of a symbol font. */
const meaning = (table: TruthTable, text: TruthCell): boolean | undefined =>
  text === "n" && table.rows.some((row) => row.applicability === "▪") ? true : stated(text);

const plain = (id: string): string => id.replace(/^A\./, "");

/** Texts that the truth gives for a row and the item has in the same field; a status counts when it was understood. */
const fieldsOf = (row: TruthRow, item: SoaItem) => {
  const texts = [
    [row.justification, item.justification],
    [row.evidence, item.evidence?.map((one) => one.reference).join("\n")],
    [row.owner, item.owner],
  ] as const;
  const given = texts.filter(([want]) => textOf(want).length > 2);
  return {
    given: given.length,
    right: given.filter(([want, got]) => textOf(want) === textOf(got)).length,
    status: textOf(row.status) === "" ? 0 : 1,
    understood: item.status !== undefined || item.applicable === false ? 1 : 0,
  };
};

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Give the folder that holds INDEX.csv and truth/: npm run score:import -- <folder>");
  process.exit(2);
}
const library = openLibrary(JSON.parse(readFileSync(join(import.meta.dirname, "..", "build", "catalog.json"), "utf8")));
const [heads = [], ...index] = parseCsv(readFileSync(join(folder, "INDEX.csv"), "utf8"), { delimiter: "," }).map(
  (row) => row.map((cell) => String(cell ?? "")),
);
const indexOf = (n: string) => {
  const row = index.find((one) => one[0] === n) ?? [];
  return new Map(heads.map((head, at) => [head, row[at] ?? ""]));
};

const totals = {
  files: 0,
  crashes: 0,
  tables: 0,
  found: 0,
  primary: 0,
  primaryFound: 0,
  controls: 0,
  recovered: 0,
  invented: 0,
  stated: 0,
  right: 0,
  falseTables: 0,
  texts: 0,
  textsRight: 0,
  statuses: 0,
  statusesRead: 0,
};
const lines: string[] = [];

const hit = (truth: TruthTable, tables: readonly RecognisedTable[], header: string): RecognisedTable | undefined =>
  tables.find(
    (table) =>
      (table.sheet === truth.sheet || (truth.sheet === "#csv" && table.sheet === "#csv")) &&
      (table.headerRow === 0 || table.headerRow < (truth.rows[0]?.row ?? Infinity)) &&
      (header === "" || headerRows(header).has(table.headerRow)),
  );

for (const name of readdirSync(join(folder, "truth")).sort()) {
  const truth: Truth = JSON.parse(readFileSync(join(folder, "truth", name), "utf8"));
  totals.files++;
  const facts = indexOf(truth.n);
  let items: readonly SoaItem[] = [];
  let tables: readonly RecognisedTable[] = [];
  let framework = "";
  let problem = "";
  try {
    const grids = await readSpreadsheet(readFileSync(join(folder, truth.file)), { name: truth.file });
    if (grids.ok) {
      const { soa, report } = importGrids(library, grids.value);
      items = soa.items;
      tables = report.tables;
      framework = soa.framework;
      if (report.rowsRead !== report.accepted + report.rejected + report.ignored) problem = "rows do not add up";
    } else problem = grids.issues.map((one) => say(one.code, one.params)).join(" ");
  } catch (thrown) {
    totals.crashes++;
    problem = `CRASH ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
  }
  const primaries = truth.tables.filter((table) => !/decoy/.test(table.role));
  const main = primaries.filter((table) => table.role === "primary");
  const wanted = main.length > 0 ? main : primaries;
  const notes: string[] = [];
  let found = 0;
  let right = 0;
  for (const table of truth.tables) {
    const isMain = wanted.includes(table);
    const where =
      isMain && facts.get("control_sheet")?.includes(table.sheet === "#csv" ? "csv" : table.sheet)
        ? (facts.get("header_rows") ?? "")
        : "";
    const match = hit(table, tables, where);
    totals.tables++;
    if (match !== undefined) totals.found++;
    if (isMain) {
      totals.primary++;
      if (match !== undefined && (match.framework === frameworkOf[table.edition] || match.framework === "mixed")) {
        totals.primaryFound++;
        found++;
      } else
        notes.push(
          `table ${table.sheet} ${table.edition} ${match === undefined ? "not found" : `taken for ${match.framework}`}`,
        );
    }
  }
  // What a file holds, by edition, over the tables that count; what was accepted beyond all its tables is invented.
  const accepted = new Map<string, Set<string>>();
  for (const item of items) {
    if (!item.control.startsWith("A.")) continue;
    const edition = item.framework ?? framework;
    accepted.set(edition, (accepted.get(edition) ?? new Set()).add(plain(item.control)));
  }
  const known = new Map<string, Set<string>>();
  for (const table of truth.tables) {
    const edition = frameworkOf[table.edition] ?? table.edition;
    const ids = known.get(edition) ?? new Set<string>();
    for (const id of table.ids) ids.add(id);
    known.set(edition, ids);
  }
  const expected = new Map<string, Set<string>>();
  for (const table of wanted) {
    const edition = frameworkOf[table.edition] ?? table.edition;
    const ids = expected.get(edition) ?? new Set<string>();
    for (const id of table.ids) ids.add(id);
    expected.set(edition, ids);
  }
  let controls = 0;
  let recovered = 0;
  for (const [edition, ids] of expected) {
    controls += ids.size;
    const clauses = new Set(
      items
        .filter((item) => !item.control.startsWith("A.") && (item.framework ?? framework) === edition)
        .map((item) => item.control),
    );
    const missing = [...ids].filter((id) => !accepted.get(edition)?.has(id) && !clauses.has(id));
    recovered += ids.size - missing.length;
    if (missing.length > 0)
      notes.push(
        `missing ${edition} ${missing.slice(0, 8).join(" ")}${missing.length > 8 ? ` … (${missing.length})` : ""}`,
      );
  }
  let invented = 0;
  for (const [edition, ids] of accepted) {
    const extra = [...ids].filter((id) => !known.get(edition)?.has(id));
    invented += extra.length;
    if (extra.length > 0) notes.push(`invented ${edition} ${extra.slice(0, 8).join(" ")} (${extra.length})`);
  }
  let states = 0;
  const seen = { given: 0, right: 0, status: 0, understood: 0 };
  // Where tables stand side by side, several truths share a row, and the id tells whose item it is.
  const itemsOf = (row: TruthRow): readonly SoaItem[] => {
    const inRow = items.filter((one) => one.source?.row === row.row && one.source.sheet === row.sheet);
    const own = inRow.filter((one) => row.ids.map(plain).includes(plain(one.control)));
    return own.length > 0 ? own : inRow;
  };
  for (const table of wanted) {
    for (const row of table.rows) {
      const [item] = itemsOf(row);
      if (item !== undefined) {
        const fields = fieldsOf(row, item);
        seen.given += fields.given;
        seen.right += fields.right;
        seen.status += fields.status;
        seen.understood += Math.min(fields.status, fields.understood);
      }
      const want = meaning(table, row.applicability);
      if (want === undefined) continue;
      states++;
      const got = itemsOf(row);
      if (got.length > 0 && got.every((item) => item.applicable === want)) right++;
      else notes.push(`applicability ${row.sheet}!${row.row} ${row.applicability} read as ${got[0]?.applicable}`);
    }
  }
  if (truth.tables.length === 0 && tables.length > 0) {
    totals.falseTables++;
    notes.push(
      `found ${tables.map((table) => `${table.sheet}!${table.headerRow} ${table.framework} ${JSON.stringify(table.columns)}`).join("; ")}`,
    );
  }
  totals.controls += controls;
  totals.recovered += recovered;
  totals.invented += invented;
  totals.stated += states;
  totals.right += right;
  totals.texts += seen.given;
  totals.textsRight += seen.right;
  totals.statuses += seen.status;
  totals.statusesRead += seen.understood;
  lines.push(
    `${truth.n} tables ${found}/${wanted.length} controls ${recovered}/${controls} invented ${invented} applicability ${right}/${states} texts ${seen.right}/${seen.given} statuses ${seen.understood}/${seen.status}${problem === "" ? "" : ` ${problem}`}${notes.length === 0 ? "" : `\n     ${notes.slice(0, 12).join("\n     ")}`}`,
  );
}
const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
console.log(lines.join("\n"));
console.log(`
files                        ${totals.files}
tables that count found      ${totals.primaryFound}/${totals.primary} ${percent(totals.primaryFound, totals.primary)}
all tables found             ${totals.found}/${totals.tables} ${percent(totals.found, totals.tables)}
distinct controls recovered  ${totals.recovered}/${totals.controls} ${percent(totals.recovered, totals.controls)}
controls invented            ${totals.invented}
applicability right          ${totals.right}/${totals.stated} ${percent(totals.right, totals.stated)}
texts in their field         ${totals.textsRight}/${totals.texts} ${percent(totals.textsRight, totals.texts)}
statuses understood          ${totals.statusesRead}/${totals.statuses} ${percent(totals.statusesRead, totals.statuses)}
tables where there is none   ${totals.falseTables}
crashes                      ${totals.crashes}`);
process.exitCode = totals.crashes > 0 ? 1 : 0;
