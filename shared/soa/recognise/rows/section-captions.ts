import { meaningsOf } from "../headings/headings.ts";
import { saidOfAll } from "../segments/segments.ts";
import { filledColumns, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/tables.ts";
import { isCaptionOf } from "../texts/captions.ts";
import { fold } from "../texts/text.ts";

/** What is said of all rows of a table, and of those below the heading of a section. */
export interface SaidOfRow {
  readonly applies: boolean;
  /** The heading of the row's section says so, and not the table's caption. */
  readonly bySection: boolean;
}

/** What the caption says of all rows, where no row without a control stands between them, which may say something else. */
const captionOfAll = ({ from, to, context, resolved }: CandidateTable): boolean | undefined => {
  const said = saidOfAll(context.caption);
  if (said !== true) return said;
  for (let index = from; index <= to; index++) if (!resolved.has(index)) return undefined;
  return true;
};

/** Whether the sheet is named as the list of what is left out, and its rows give the reasons for that. */
const listsExclusions = ({ view, roles, key }: CandidateTable): boolean => {
  const { byRole } = roles;
  if (saidOfAll(view.grid.sheet) !== false || byRole.has("applicable") || byRole.has("status")) return false;
  const why = byRole.get("exclusion") ?? byRole.get("justification");
  return why !== undefined && key.hits.every(({ row }) => textAt(view.rows[row], why).trim() !== "");
};

/** A heading of a section is not longer, and has no more cells. */
const longestHeading = 200;
const mostCells = 2;

/** How the heading of a numbered section begins. */
const number = /^\s*(?:[aα]\s*\.?\s*)?(\d{1,2})(?:\.(\d{1,2}))?(?!\d)/iu;

/** What separates the name of a section from what is said of it. */
const separators = /\s[-–—]+\s|[:：(（[;]/u;

/** The score of a heading that is a known phrase: "Note: not applicable" is no section, "Controls (excluded)" is. */
const leastField = 0.9;
const ofControls: ReadonlySet<string> = new Set(["control", "section", "title", "subject", "related"]);

/** What a section's heading says of all its controls, behind its name: "7. Physical controls – not applicable (rented)". */
export const saidOfSection = (text: string): boolean | undefined => {
  if (text.length > longestHeading) return undefined;
  const [name = "", ...parts] = text.split(separators);
  const [asked] = meaningsOf(name);
  const isField = asked !== undefined && asked.score >= leastField && !ofControls.has(asked.meaning);
  if (fold(name) === "" || isField || isCaptionOf(name, "legend")) return undefined;
  const said = parts.flatMap((part) => {
    if (isCaptionOf(part, "none-apply")) return false;
    return isCaptionOf(part, "all-apply") ? true : [];
  });
  return new Set(said).size === 1 ? said[0] : undefined;
};

/** By row index, what the headings of sections in a table say of the rows below them. */
const bySections = ({ view, from, to, resolved }: CandidateTable): ReadonlyMap<number, boolean> => {
  const said = new Map<number, boolean>();
  let own: boolean | undefined;
  /** How many parts of their ids the rows of a numbered section share, and those of its first row. */
  let depth = 0;
  let chapter: string | undefined;
  for (let index = from; index <= to; index++) {
    const row = view.rows[index];
    if (row === undefined) continue;
    const found = resolved.get(index);
    if (found?.kind === "controls") {
      const parts = found.reading.tokens[0]?.parts.slice(0, depth).join(".") ?? "";
      chapter ??= parts;
      if (parts !== chapter) own = undefined;
      if (own !== undefined) said.set(index, own);
      continue;
    }
    const columns = filledColumns(row);
    const texts = columns.map((column) => textAt(row, column));
    depth =
      number
        .exec(texts[0] ?? "")
        ?.slice(1)
        .filter(Boolean).length ?? 0;
    chapter = undefined;
    // A control that no edition has, or a row of the file's own, says it of itself.
    const isHeading =
      found?.kind !== "unknown" && (columns.length === 1 || (columns.length === mostCells && depth > 0));
    own = isHeading ? saidOfSection(texts.join(": ")) : undefined;
  }
  return said;
};

/** What a table, or a section of it, says of its rows as a whole, by row index. */
export const saidOfRows = (table: CandidateTable): ((index: number) => SaidOfRow | undefined) => {
  const isLeftOut = saidOfAll(table.key.heading) === false || listsExclusions(table);
  const ofAll = captionOfAll(table) ?? (isLeftOut ? false : undefined);
  const sections = bySections(table);
  return (index) => {
    const ofSection = sections.get(index);
    if (ofSection !== undefined && ofAll !== !ofSection) return { applies: ofSection, bySection: true };
    return ofAll === undefined ? undefined : { applies: ofAll, bySection: false };
  };
};
