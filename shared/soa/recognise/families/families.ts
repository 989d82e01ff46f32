import type { FrameworkId } from "../../../catalog/framework.ts";
import { firstPhrase } from "../answers/phrases.ts";
import { sameStandard } from "../editions/editions.ts";
import { recencyOf } from "../headings/recency.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { isCaptionOf, speaksOf } from "../texts/captions.ts";
import { join, type Parts, partsOf, shareHeadings, shareMost } from "./parts.ts";
import { areSuperseded, isSuperseded, sheetWords } from "./superseded.ts";

/** Tables that belong together: parts of one table, under each other or over several sheets. */
export interface Family extends Parts {
  /** The rows only refer to controls. */
  readonly reference: boolean;
  /** The rows decide something: applicability, status, a justification. */
  readonly decides: boolean;
  readonly worth: number;
}

const decisions = ["applicable", "status", "justification", "exclusion"] as const;
const answers = [...decisions, "evidence", "owner"] as const;

const isCrosswalkTable = ({ partner }: CandidateTable): boolean => partner !== undefined && !partner.decides;

/** A crosswalk's reasons are about the pair of ids, not about a decision. */
const decides = (table: CandidateTable): boolean =>
  (!isCrosswalkTable(table) && decisions.some((role) => table.roles.byRole.has(role))) ||
  table.roles.statusMarks.length > 0;

/** Whether a sheet is named as a copy or as one of another time: "Backup2026". */
const isPast = (sheet: string): boolean => speaksOf(sheetWords(sheet), "past");

/** Whether a table is a copy or of another time, by the name of its sheet or by a line above it. */
const isOfPast = (table: CandidateTable): boolean => isPast(table.view.grid.sheet) || isSuperseded(table);

/** A sheet that is put aside: hidden, or a copy or of another time. */
export const isAside = (table: CandidateTable): boolean => table.view.grid.hidden || isOfPast(table);

/** How much of an SoA a table is: its controls, more where its rows answer something, less where it is put aside. */
export const worthOf = (table: CandidateTable): number => {
  const answered = answers.filter((role) => table.roles.byRole.has(role)).length;
  const aside = (table.view.grid.hidden ? 0.6 : 1) * (isOfPast(table) ? 0.6 : 1);
  return (table.controls + table.clauses * 0.5) * (1 + 0.25 * answered) * aside;
};

/** Two editions of one standard, each surely that. */
const areEditions = (a: CandidateTable | undefined, b: CandidateTable | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.edition !== b.edition &&
  sameStandard(a.edition, b.edition) &&
  [a, b].every((table) => table.validity >= 0.9 && table.controls >= 3);

/**
 * Two sheets with the same headings are one table in parts, unless they hold the same controls, for then one is a copy,
 * or are two editions.
 */
const arePartsOfOne = (a: Parts, b: Parts): boolean => {
  if (a.tables[0]?.reference !== b.tables[0]?.reference || areEditions(a.tables[0], b.tables[0])) return false;
  if (!shareHeadings(a, b)) return false;
  if (a.tables[0]?.reference === true) return true;
  return !shareMost(a, b);
};

const sheetOf = (tables: readonly CandidateTable[]): string => tables[0]?.view.grid.sheet ?? "";

const counting = new Intl.Collator("en", { numeric: true });

/** By the names of the sheets, as people count them: A.9 before A.10. */
const byName = (a: readonly CandidateTable[], b: readonly CandidateTable[]): number => {
  const [one, other] = [sheetOf(a), sheetOf(b)];
  return counting.compare(one, other) || (one < other ? -1 : 1);
};

const countOf = ({ tables }: Family): number => tables.reduce((sum, { controls }) => sum + controls, 0);

/** Controls that are decided, and enough of them to be a document. */
const isStatement = (family: Family): boolean =>
  family.decides && !family.reference && countOf(family) >= fewestDecided;

/** A handful of decisions beside a crosswalk are examples. */
const fewestDecided = 5;

/** A table that sets two editions side by side and decides nothing. */
const isCrosswalk = (family: Family): boolean => !family.decides && family.tables.some(isCrosswalkTable);

/** Whether a family has a column or marks that say of its controls whether they apply. */
const saysWhether = ({ tables }: Family): boolean =>
  tables.some(({ roles }) => roles.byRole.has("applicable") || roles.excludedMarks !== undefined);

/** Whether a family is of the same edition as a larger one and not much smaller. */
const isLikewise = (family: Family, larger: Family): boolean =>
  family.worth * 2 >= larger.worth && family.tables[0]?.edition === larger.tables[0]?.edition;

/**
 * The family that is the document though others are larger. Where nothing is decided, the workbook is its crosswalk, and
 * plain lists of the editions are its index; a crosswalk beside a statement is an index of that.
 */
const leading = (sorted: readonly Family[]): number => {
  const crosswalk = sorted.findIndex(isCrosswalk);
  if (sorted.every(({ decides }) => !decides)) return crosswalk;
  const [largest] = sorted;
  if (crosswalk === 0 && largest !== undefined)
    return sorted.findIndex((family) => isStatement(family) && countOf(family) * 4 >= countOf(largest));
  if (largest === undefined || largest.reference || saysWhether(largest)) return -1;
  // What says how far controls are, or what is done for them, is read beside what says of the same whether they apply.
  return sorted.findIndex(
    (family) =>
      isStatement(family) &&
      isLikewise(family, largest) &&
      (!largest.decides || (saysWhether(family) && !family.tables.every(isAside) && shareMost(family, largest))),
  );
};

/** How late a family is by the name of its sheet; a copy is earlier than any other. */
const timeOf = ({ tables }: Family): number | undefined =>
  tables.some(isOfPast) ? Number.NEGATIVE_INFINITY : recencyOf(sheetOf(tables));

/**
 * Of statements under the same headings that are not put aside, the one whose sheet is named with the latest year or
 * version; -1 where none is.
 */
const latest = ([main, ...others]: readonly Family[]): number => {
  const own = main && timeOf(main);
  if (main === undefined || own === undefined) return -1;
  let best = { at: -1, time: own };
  for (const [at, family] of others.entries()) {
    const time = timeOf(family) ?? -1;
    const isStated =
      !family.tables.every(isAside) &&
      isLikewise(family, main) &&
      shareHeadings(family, main) &&
      shareMost(family, main);
    if (isStated && time > best.time) best = { at: at + 1, time };
  }
  return best.at;
};

/** Whether a table only shows how another is filled in, as its caption says. */
export const isExample = ({ context: { caption } }: CandidateTable): boolean =>
  isCaptionOf(firstPhrase(caption), "example");

/**
 * Puts the tables into families, the best first: that one is the document. The order of the sheets makes no difference.
 */
export const groupTables = (found: readonly CandidateTable[]): Family[] => {
  const isDecided = found.some((table) => !table.reference && !table.lists && !table.plan && decides(table));
  const isShown = found.some((table) => !table.reference && !isExample(table));
  const tables = found.map((table) =>
    (isDecided && (table.lists || table.plan)) || (isShown && isExample(table)) ? { ...table, reference: true } : table,
  );
  const onSheet = new Map<string, CandidateTable[]>();
  for (const table of tables) {
    const layout = table.view.form === undefined ? "table" : "form";
    const key = `${table.reference}:${layout}:${table.view.grid.sheet}`;
    const list = onSheet.get(key);
    if (list === undefined) onSheet.set(key, [table]);
    else list.push(table);
  }
  const merged: Parts[] = [];
  for (const sheetTables of [...onSheet.values()].sort(byName)) {
    const parts = partsOf(sheetTables);
    const home = merged.find((family) => arePartsOfOne(family, parts));
    if (home === undefined) merged.push(parts);
    else join(home, parts);
  }
  const families = merged.map((parts): Family => {
    const list = parts.tables;
    const wanted = list.some((table) => table.use === "include");
    return {
      ...parts,
      reference: list[0]?.reference === true && !wanted,
      decides: list.some(decides),
      worth: list.reduce((sum, table) => sum + worthOf(table), 0) + (wanted ? 1_000_000 : 0),
    };
  });
  const sorted = families.sort(
    (a, b) => Number(a.reference) - Number(b.reference) || b.worth - a.worth || byName(a.tables, b.tables),
  );
  const lead = leading(sorted);
  if (lead > 0) sorted.unshift(...sorted.splice(lead, 1));
  const later = latest(sorted);
  if (later > 0) sorted.unshift(...sorted.splice(later, 1));
  // What decides a control is its row, and an index that lists it too is a second mention.
  const [main, ...others] = sorted;
  const rank = ({ reference, decides: isDeciding }: Family): number => (reference ? 2 : isDeciding ? 0 : 1);
  return main === undefined ? [] : [main, ...others.sort((a, b) => rank(a) - rank(b))];
};

/** The main table holds so much of its edition that an older one beside it is what it replaced. */
const mostOfIt = 0.6;

/**
 * Whether a family says that another took its place, and the document does not; the same under its headings is compared. The
 * name of a sheet says so of what the document has too, or of another edition: "Old town office" with controls of its own is
 * no older one.
 */
const isReplaced = (family: Family, main: Family): boolean => {
  if (!main.decides) return false;
  const isAmongIts = shareMost(family, main);
  if (isAmongIts && shareHeadings(family, main)) return false;
  const isOtherEdition = family.tables.every(({ edition }) => edition !== main.tables[0]?.edition);
  return areSuperseded(family.tables, isAmongIts || isOtherEdition) && !areSuperseded(main.tables, true);
};

/**
 * Whether a family's rows are taken into the document. Other tables add what the main one lacks, unless they only refer
 * to controls, merely list an edition, call themselves `superseded`, or are the `older` edition beside a document that has
 * most of the newer one.
 */
export const partOf = (
  family: Family,
  main: Family | undefined,
  framework: FrameworkId,
): "taken" | "reference" | "older" | "superseded" => {
  if (family === main || family.tables.some((table) => table.use === "include")) return "taken";
  if (family.reference || main?.reference === true) return "reference";
  if (main !== undefined && isReplaced(family, main)) return "superseded";
  const ofFramework = (table: CandidateTable): boolean => table.edition.id === framework;
  const besideCrosswalk = [family, main].some((one) => one?.tables.some(isCrosswalkTable));
  if (!family.decides && (besideCrosswalk || !family.tables.every(ofFramework))) return "reference";
  const home = main?.tables.find(ofFramework)?.edition;
  const held = main?.tables.filter(ofFramework).reduce((sum, table) => sum + table.controls, 0) ?? 0;
  const isOlder = ({ edition }: CandidateTable): boolean =>
    home !== undefined && sameStandard(edition, home) && edition.id < home.id;
  if (home !== undefined && held >= home.inOrder.length * mostOfIt && family.tables.every(isOlder)) return "older";
  return "taken";
};
