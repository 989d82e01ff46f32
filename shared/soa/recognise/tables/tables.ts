import type { Roles } from "../columns/roles.ts";
import { controlByTitle } from "../editions/disagree.ts";
import { fitOf } from "../editions/edition.ts";
import type { Edition } from "../editions/editions.ts";
import { idsOfGuidance } from "../editions/guidance.ts";
import { titleWords } from "../editions/titles.ts";
import { idsOfTwoColumns } from "../editions/two-columns.ts";
import { type Form, labelledStretches, readForms } from "../forms/form.ts";
import { namesId } from "../forms/form-labels.ts";
import { isOfOtherStandard } from "../headings/standard-names.ts";
import { partsBeside } from "../segments/beside.ts";
import type { SheetChoice } from "../segments/profile.ts";
import { cutSegments, isOfNoHeading, outsideForms, saidOfAll } from "../segments/segments.ts";
import { filledColumns, type SheetView } from "../sheets/sheet.ts";
import type { TablesAlike } from "./alike.ts";
import { type CandidateTable, finishTable } from "./candidate.ts";
import { draftTable } from "./draft.ts";
import { isCaptionOfOther } from "./judge.ts";
import { asSisters, isPartOf, type Sisters } from "./part-of.ts";
import { type PlacedTable, placeChosen, placeTable } from "./placed.ts";
import { editionSharer } from "./shared-edition.ts";
import { readTitled } from "./titled.ts";

/** Accepted tables under the same headings: how many there are, and by their rows whether they are references. */
interface Alike {
  count: number;
  /** Rows of tables that are none, less those of tables that are. */
  deciding: number;
}

const alikeByHeadings = (tables: readonly CandidateTable[]): ReadonlyMap<string, Alike> => {
  const byHeadings = new Map<string, Alike>();
  for (const { accepted, header, reference, resolved } of tables) {
    if (!accepted || header === undefined) continue;
    const alike = byHeadings.get(header.text) ?? { count: 0, deciding: 0 };
    byHeadings.set(header.text, alike);
    alike.count++;
    alike.deciding += (reference ? -1 : 1) * resolved.size;
  }
  return byHeadings;
};

/** Under the headings stand nothing but sentences that mention ids. */
const isProse = ({ resolved }: CandidateTable): boolean =>
  [...resolved.values()].every(({ reading }) => reading.shape === "embedded");

const decidesRows = ({ byRole }: Roles): boolean =>
  (["applicable", "status", "justification", "exclusion"] as const).some((role) => byRole.has(role));

/** Ids without a heading and with nothing beside them: a list that text around it speaks of. */
const isBareList = ({ view, header, key, resolved, context }: CandidateTable): boolean =>
  header === undefined &&
  view.form === undefined &&
  saidOfAll(context.caption) === undefined &&
  [...resolved.keys()].every((index) => {
    const row = view.rows[index];
    return row === undefined || filledColumns(row).every((column) => column === key.column);
  });

/** Every row has an id of Annex A, if only of one that there is not. */
const isAnnexed = ({ resolved }: CandidateTable): boolean =>
  [...resolved.values()].every(({ reading }) => reading.tokens.every(({ annex }) => annex));

/** Under headings that others have too: whether a table whose ids are hardly any edition's is one of them all the same. */
const isOneOfThem = (table: CandidateTable): boolean =>
  (table.validity >= 0.7 && !isCaptionOfOther(table.context)) ||
  isAnnexed(table) ||
  (table.validityOfStack >= 0.7 && !isOfOtherStandard(table.context.near, table.context.all));

/** The column of the ids and their heading; undefined where they have none. */
const keyPlace = ({ key }: CandidateTable): string | undefined =>
  key.heading === "" ? undefined : `${key.column}:${key.heading}`;

/** Where tables that decide controls one by one have their ids: a row of many beside those is one of theirs. */
const decidedPlaces = (tables: readonly CandidateTable[]): ReadonlySet<string | undefined> =>
  new Set(
    tables
      .filter(({ accepted, lists, reference, roles }) => accepted && !lists && !reference && decidesRows(roles))
      .map(keyPlace),
  );

/** Where the tables of a sheet stand whose rows have ids, cut at the headings. */
const placeTables = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
  forms: readonly Form[] = [],
): readonly PlacedTable[] =>
  outsideForms(cutSegments(view, choices), forms).flatMap((segment) =>
    partsBeside(view, segment).flatMap((part) => placeChosen(part.view, part.segment, editions, choices) ?? []),
  );

/** Tables whose rows have ids. */
const tablesById = (
  placed: readonly PlacedTable[],
  editions: readonly Edition[],
  others: TablesAlike,
  elsewhere: Sisters = new Map(),
): readonly CandidateTable[] => {
  const alike = others.with(placed);
  const drafts = placed.map((table) => draftTable(table, alike.rolesOf(table), editions));
  const editionOf = editionSharer(drafts, editions);
  const tables = drafts.flatMap((draft) => {
    const shared = editionOf(draft);
    if (shared === undefined) return [];
    const sisters = elsewhere.get(draft.header?.text ?? "") ?? [];
    const table = finishTable(draft, asSisters(draft, shared, sisters), editions);
    return { ...table, accepted: table.accepted || sisters.some((other) => isPartOf(table, other)) };
  });
  const byHeadings = alikeByHeadings(tables);
  const places = decidedPlaces(tables);
  const decided = tables.some(({ accepted, header, roles }) => accepted && header !== undefined && decidesRows(roles));
  return tables.flatMap((table) => {
    const alike = table.header && byHeadings.get(table.header.text);
    if (!table.accepted && (alike === undefined || isProse(table))) return [];
    if (!table.accepted && !isOneOfThem(table)) return [];
    // A few rows alone can look like references; the tables under the same headings tell better.
    const deciding = alike?.deciding ?? 0;
    const isList = decided && isBareList(table);
    const reference = isList || (deciding === 0 ? table.reference : deciding < 0);
    const isAlone = alike === undefined || alike.count < 2;
    const place = keyPlace(table);
    const isTheirs = decidesRows(table.roles) && place !== undefined && places.has(place);
    return { ...table, reference, lists: table.lists && isAlone && !isTheirs };
  });
};

/** Tables without ids, their rows told by the titles of controls. */
const tablesByTitle = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
  others: TablesAlike,
): readonly CandidateTable[] => {
  const found = cutSegments(view, choices).flatMap((segment) => {
    const wanted = segment.choice?.framework;
    const titled = readTitled(
      view,
      segment,
      wanted === undefined ? editions : editions.filter((edition) => edition.id === wanted),
    );
    const placed = titled && placeTable(titled.view, segment, [titled.edition]);
    return titled === undefined || placed === undefined ? [] : { placed, edition: titled.edition };
  });
  const alike = others.with(found.map(({ placed }) => placed));
  return found.flatMap(({ placed, edition }) => {
    const draft = draftTable(placed, alike.rolesOf(placed), [edition]);
    const choice = fitOf(draft.keyed, edition);
    const table = finishTable(draft, { choice, alike: choice, annexBeside: false }, editions);
    return table.accepted ? table : [];
  });
};

/** A sheet with the places of what may be its tables. */
export interface PlacedSheet {
  readonly view: SheetView;
  readonly choices: readonly SheetChoice[];
  readonly stretches: ReturnType<typeof labelledStretches>;
  readonly forms: readonly { readonly form: Form; readonly placed: readonly PlacedTable[] }[];
  /** Those outside the forms. */
  readonly placed: readonly PlacedTable[];
}

/** Finds where the tables and forms of a sheet stand whose rows have ids. */
export const placeSheet = (
  view: SheetView,
  editions: readonly Edition[],
  choices: readonly SheetChoice[],
): PlacedSheet => {
  const asked = choices.some((choice) => choice.headings !== undefined && isOfNoHeading(choice));
  const stretches = asked ? [] : labelledStretches(view);
  if (view.hits.size === 0) return { view, choices, stretches, forms: [], placed: [] };
  const forms = readForms(view, stretches, namesId).map((form) => ({
    form,
    placed: placeTables(form.view, editions, choices),
  }));
  const around = forms.flatMap(({ form, placed }) => (placed.length === 0 ? [] : form));
  return { view, choices, stretches, forms, placed: placeTables(view, editions, choices, around) };
};

/**
 * The control tables of a sheet: forms, tables whose rows have ids, or, where there is neither, tables of titles.
 *
 * @param others the tables of all sheets.
 * @param elsewhere tables of other sheets by their headings, where those were found before.
 */
export const findTables = (
  { view, choices, stretches, forms, placed }: PlacedSheet,
  editions: readonly Edition[],
  others: TablesAlike,
  elsewhere: Sisters = new Map(),
): readonly CandidateTable[] => {
  const ofForms = forms.map((one) => ({ ...one, tables: tablesById(one.placed, editions, others) }));
  const kept = ofForms.filter(({ tables }) => tables.length > 0);
  // A form that came to nothing may be read as tables.
  const areAll = ofForms.every((one) => one.placed.length === 0 || one.tables.length > 0);
  const around = kept.map(({ form }) => form);
  const outside = areAll ? placed : placeTables(view, editions, choices, around);
  const found = [...kept.flatMap(({ tables }) => tables), ...tablesById(outside, editions, others, elsewhere)];
  if (found.length > 0) return found;
  const joined = idsOfTwoColumns(view, editions) ?? idsOfGuidance(view, editions);
  const ofJoined = joined === undefined ? [] : tablesById(placeTables(joined, editions, choices), editions, others);
  if (ofJoined.length > 0) return ofJoined;
  const titled = (text: string): boolean => {
    const words = titleWords(text);
    return editions.some((edition) => controlByTitle(edition, text, words) !== undefined);
  };
  const titledForms = readForms(view, stretches, ({ text }) => titled(text));
  const byTitle = titledForms.flatMap((form) => tablesByTitle(form.view, editions, choices, others));
  return byTitle.length > 0 ? byTitle : tablesByTitle(view, editions, choices, others);
};
