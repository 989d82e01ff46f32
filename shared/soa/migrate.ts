import type { Control, FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import { isNew } from "./destinations.ts";
import type { Soa, SoaItem } from "./document.ts";
import { draftNote, draftOf } from "./draft.ts";
import { editionSteps } from "./edition-steps.ts";
import { type Merge, mergeRows } from "./merge.ts";
import type { MigrationReport } from "./migration-report.ts";
import { partialNote } from "./partial-controls.ts";
import { noPlace, type OpenStep, type PlacedRow, placeRows, unreached } from "./placed-rows.ts";
import { standardName, withdrawnEdition } from "./withdrawn-edition.ts";

export interface Migration {
  readonly soa: Soa;
  readonly report: MigrationReport;
}

/** The step that a document asks for: from its own edition, or, where it is of the new one already, from its rows'. */
const openStep = (library: Library, soa: Soa, to: FrameworkId): Result<OpenStep> => {
  const { catalog, crosswalks } = library;
  if (soa.framework === withdrawnEdition) return fail("migrate.edition-2005", {}, "soa.framework");
  const target = catalog.resolveFramework(to);
  if (!target.ok) return target;
  const home = soa.framework === target.value.id;
  const has = (edition: FrameworkId): boolean => soa.items.some((item) => item.framework === edition);
  const step = editionSteps.find(
    (one) => one.to === target.value.id && (one.from === soa.framework || (home && has(one.from))),
  );
  const from = step && catalog.get(step.from);
  const crosswalk = step && crosswalks.between(step.from, step.to);
  if (from && crosswalk) return ok({ from, to: target.value, crosswalk });
  if (home && has(withdrawnEdition)) return fail("migrate.rows-2005", { framework: target.value.name }, "soa.items");
  if (home) return fail("migrate.already-there", { framework: target.value.name }, "to");
  const known = editionSteps.map((one) => `${one.from} -> ${one.to}`).join(", ");
  return fail("migrate.no-step", { from: soa.framework, to: target.value.id, known }, "to");
};

/** The rows at each id of the new edition, those of the old edition first. */
const arrivalsOf = (step: OpenStep, rows: readonly PlacedRow[]): ReadonlyMap<string, readonly PlacedRow[]> => {
  const arriving = new Map<string, PlacedRow[]>(step.to.controls.map(({ id }) => [id, []]));
  for (const outcome of ["carried", "kept"] as const) {
    for (const row of rows.filter((one) => one.outcome === outcome))
      for (const place of row.places) arriving.get(place)?.push(row);
  }
  return arriving;
};

/** A row that stays as it is; the new document's own edition need not be named. */
const keptItem = ({ to }: OpenStep, { item, edition }: PlacedRow): SoaItem => {
  const { framework, ...rest } = item;
  return framework === undefined || edition === to.id ? rest : item;
};

const gap = ({ id, title }: Control): SoaItem => ({
  control: id,
  title,
  applicable: null,
  status: "not-assessed",
});

const continuationNotes = ({ item, continued }: Merge): string[] =>
  continued.map(({ field, headings }) =>
    say("migrate.too-long", { control: item.control, field, headings: headings.join("', '") }),
  );

/**
 * Brings a Statement of Applicability to a newer edition. Every old row ends in at least one new row or in `unmapped`
 * with its whole content; a merge takes the least advanced status and joins texts with their old ids; every new
 * control that no old row reaches is a row of its own, not assessed. Rows that are of the new edition already stay.
 */
export const migrateSoa = (library: Library, soa: Soa, to: FrameworkId): Result<Migration> => {
  const opened = openStep(library, soa, to);
  if (!opened.ok) return opened;
  const step = opened.value;
  const nameOf = (id: FrameworkId): string => standardName(library.catalog, id);
  const rows = placeRows(step, soa);
  const arriving = arrivalsOf(step, rows);
  const open = unreached(step, rows);
  const openIds = new Set(open.map(({ id }) => id));
  const merges: Merge[] = [];
  const items = step.to.controls.flatMap((control): SoaItem[] => {
    const sources = arriving.get(control.id) ?? [];
    if (sources.length === 0) return openIds.has(control.id) ? [gap(control)] : [];
    if (sources.every((row) => row.outcome === "kept")) return sources.map((row) => keptItem(step, row));
    const merge = mergeRows(control, sources, nameOf);
    merges.push(merge);
    return [merge.item];
  });
  const count = (outcome: PlacedRow["outcome"]): number => rows.filter((row) => row.outcome === outcome).length;
  const fresh = open.filter(({ id }) => isNew(id, step.to, step.crosswalk));
  const kept = rows.filter((row) => row.outcome === "kept" && !row.places.some((place) => arriving.has(place)));
  return ok({
    soa: { ...draftOf(step, soa), items: [...items, ...kept.map((row) => keptItem(step, row))] },
    report: {
      from: step.from.id,
      to: step.to.id,
      carried: count("carried"),
      kept: count("kept"),
      merged: merges.flatMap(({ item, from, conflicts }) =>
        from.length > 1 ? [{ control: item.control, from, conflicts }] : [],
      ),
      split: [
        ...new Map(rows.flatMap(({ item, places }) => (places.length > 1 ? [[item.control, places] as const] : []))),
      ].map(([control, places]) => ({ control, to: places })),
      new: fresh.map(({ id }) => id),
      absent: open.filter((control) => !fresh.includes(control)).map(({ id }) => id),
      unmapped: rows
        .filter((row) => row.outcome === "unmapped")
        .map((row) => ({ control: row.item.control, reason: noPlace(library.catalog, step, row), row: row.item })),
      notes: [
        say("migrate.amendment-climate"),
        ...draftNote(step, soa),
        ...partialNote(step, rows),
        ...merges.flatMap(continuationNotes),
      ],
    },
  });
};
