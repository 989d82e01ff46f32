import type { ResolvedRow } from "../editions/resolve.ts";
import { filledColumns, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";

/** Whether a row is a sentence alone in it that speaks of controls, between rows that have their ids. */
export const remarkFinder = ({ view, key, resolved }: CandidateTable): ((found: ResolvedRow) => boolean) => {
  const keyed = [...resolved.values()];
  const inSentences = keyed.filter(({ reading }) => reading.shape === "embedded").length * 2 > keyed.length;
  return ({ row, reading }) => {
    const written = view.rows[row];
    return (
      !inSentences &&
      written !== undefined &&
      (reading.shape === "embedded" || /\.{3}|…/.test(textAt(written, key.column))) &&
      filledColumns(written).length === 1
    );
  };
};
