import type { HeadingMeaning } from "../../words/language.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { deciding, meaningsOf } from "../headings/headings.ts";
import { editionYears } from "../headings/recency.ts";
import type { KeyColumn } from "./key.ts";

/** The one edition's year that a heading names. */
const yearOf = (heading: string): string | undefined => {
  const [year, other] = new Set(editionYears(heading));
  return other === undefined ? year : undefined;
};

/** The part of a heading that asks for an answer, at least: `Retained 2022 (Y/N)`. */
const leastAsking = 0.4;

/** How many columns ask for answers about the controls of an edition: `Applicable 2022`. */
const askedOf = (header: HeaderBlock, year: string): number =>
  [...header.headings.values()].filter(
    (heading) =>
      yearOf(heading) === year &&
      meaningsOf(heading).some(({ meaning, score }) => score >= leastAsking && deciding.has(meaning)),
  ).length;

const decisions: ReadonlySet<HeadingMeaning> = new Set(["applicable", "status"]);

/** Whether a column that names no edition asks whether controls apply, or how far they are. */
const isAskedUndated = (header: HeaderBlock): boolean =>
  [...header.headings.values()].some(
    (heading) =>
      editionYears(heading).length === 0 &&
      meaningsOf(heading).some(({ meaning, score }) => score >= leastAsking && decisions.has(meaning)),
  );

/** Whether most cells of a column are nothing but ids. */
const holdsIds = ({ hits }: KeyColumn): boolean =>
  hits.filter(({ reading }) => reading.shape === "only").length * 2 > hits.length;

/**
 * Of id columns of two editions side by side, the one that the answers are about: `Control 2013 | Control 2022 | Applicable
 * 2022`. Where each has its own, the later edition's; undefined where no heading tells. The former edition's only where no
 * column could be of the later: beside "Applicable" and "Status", "Evidence 2013" is the old evidence.
 */
export const answeredEdition = (
  candidates: readonly KeyColumn[],
  header: HeaderBlock | undefined,
): KeyColumn | undefined => {
  const dated = candidates.flatMap((one) => {
    const year = yearOf(one.heading);
    return year === undefined || header === undefined || !holdsIds(one)
      ? []
      : [{ one, year, asked: askedOf(header, year) }];
  });
  if (candidates[0] !== dated[0]?.one || new Set(dated.map(({ year }) => year)).size < 2) return undefined;
  const [best] = dated.sort((a, b) => b.asked - a.asked || Number(b.year) - Number(a.year));
  if (best === undefined || best.asked === 0 || header === undefined) return undefined;
  const isFormer = dated.some(({ year }) => year > best.year);
  return isFormer && isAskedUndated(header) ? undefined : best.one;
};

/** The years of the editions that other id columns are of, and not that of the rows' own ids. */
export const otherEditions = (key: KeyColumn, candidates: readonly KeyColumn[]): ReadonlySet<string> => {
  const own = yearOf(key.heading);
  const years = own === undefined ? [] : candidates.filter(holdsIds).map(({ heading }) => yearOf(heading));
  return new Set(years.filter((year) => year !== undefined && year !== own)) as ReadonlySet<string>;
};
