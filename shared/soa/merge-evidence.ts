import { say } from "../messages/say.ts";
import { evidenceCell } from "../workbook/evidence-cell.ts";
import { exactEvidence } from "../workbook/evidence-exact.ts";
import { evidenceText } from "../workbook/words.ts";
import { longestText } from "./cell-texts.ts";
import { type Evidence, mostEvidence } from "./document.ts";
import { isBlank, type MergingRow } from "./merge-said.ts";

/** The evidence of a merged row, and what of it neither the field nor its cell holds, a line each. */
export interface MergedEvidence {
  readonly evidence: readonly Evidence[];
  readonly beyond: readonly string[];
}

const labelled = (entry: Evidence, labels: Iterable<string>): Evidence => ({
  ...entry,
  reference: `${[...labels].join(", ")}: ${isBlank(entry.reference) ? say("workbook.evidence.unnamed") : entry.reference}`,
});

/** An upper bound of what an entry takes of a cell, in either form that a cell may show it in. */
const room = (entry: Evidence): number =>
  Math.max(evidenceCell([entry])?.length ?? 0, evidenceCell([entry], true)?.length ?? 0) + 1;

/** Every entry once. One that not all rows give carries the old ids of those that do before its reference. */
export const mergeEvidence = (rows: readonly MergingRow[]): MergedEvidence => {
  const given = new Map<string, { readonly entry: Evidence; readonly labels: Set<string> }>();
  for (const { label, item } of rows) {
    for (const entry of item.evidence ?? []) {
      const key = exactEvidence(entry);
      const known = given.get(key);
      if (known) known.labels.add(label);
      else given.set(key, { entry, labels: new Set([label]) });
    }
  }
  const everyone = new Set(rows.map((row) => row.label)).size;
  const entries = [...given.values()].map(({ entry, labels }) =>
    labels.size === everyone ? entry : labelled(entry, labels),
  );
  if (rows.length === 1) return { evidence: entries, beyond: [] };
  let left = longestText;
  const fits = entries.findIndex((entry, index) => {
    left -= room(entry);
    return left < 0 || index >= mostEvidence;
  });
  const held = fits < 0 ? entries.length : fits;
  return {
    evidence: entries.slice(0, held),
    beyond: entries.slice(held).map((entry) => evidenceText([entry], true) ?? ""),
  };
};
