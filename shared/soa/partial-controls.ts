import { say } from "../messages/say.ts";
import type { OpenStep, PlacedRow } from "./placed-rows.ts";

/** A control of the new edition for which the old document has only a part of the rows. */
export interface PartialControl {
  readonly control: string;
  /** Controls of the old edition that it replaces as well, and that no row is about. */
  readonly lacking: readonly string[];
}

/** How many controls a note names; the sheet has each beside its lines. */
const mostNamed = 12;

/**
 * The controls that carried rows reach while other controls that they replace have no row: what is said of them covers
 * only a part. A row of the new edition answers for the whole of its control, so that nothing lacks there.
 */
export const partialControls = ({ from, to, crosswalk }: OpenStep, rows: readonly PlacedRow[]): PartialControl[] => {
  const replaced = new Map<string, Set<string>>();
  for (const mapping of crosswalk.mappings) {
    const known = replaced.get(mapping.to);
    if (known) known.add(mapping.from);
    else replaced.set(mapping.to, new Set([mapping.from]));
  }
  const reached = (outcome: PlacedRow["outcome"]): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => (row.outcome === outcome ? row.places : [])));
  const [carried, answered] = [reached("carried"), reached("kept")];
  const held = new Set(rows.flatMap(({ edition, item }) => (edition === from.id ? [item.control] : [])));
  return to.leaves
    .filter(({ id }) => carried.has(id) && !answered.has(id))
    .map(({ id }) => ({ control: id, lacking: [...(replaced.get(id) ?? [])].filter((old) => !held.has(old)) }))
    .filter(({ lacking }) => lacking.length > 0);
};

/** That such controls are there, for a report; nothing where there are none. */
export const partialNote = (step: OpenStep, rows: readonly PlacedRow[]): string[] => {
  const partial = partialControls(step, rows);
  if (partial.length === 0) return [];
  const named = partial
    .slice(0, mostNamed)
    .map(({ control, lacking }) => say("migrate.partial-control", { control, lacking: lacking.join(", ") }));
  const left = partial.length - named.length;
  const more = left > 0 ? [say("migrate.partial-more", { count: left })] : [];
  const controls = [...named, ...more].join("; ");
  return [say("migrate.partial", { from: step.from.name, to: step.to.name, controls })];
};
