import { say } from "../messages/say.ts";
import { cellTexts, longestText } from "./cell-texts.ts";
import type { SoaItem } from "./document.ts";

/** A field or heading whose text is longer than a cell, with the heading of each further part. */
export interface Continuation {
  readonly field: string;
  readonly headings: readonly string[];
}

type FittedField = "justification" | "owner" | "notes";

type Fitted = { readonly [Field in FittedField]: Pick<SoaItem, Field> } & {
  readonly extra: Readonly<Record<string, string>>;
  readonly continued: readonly Continuation[];
};

/** Longest heading that a document takes. */
const longestHeading = 1_000;

/** What the pointer to the next part takes at the most, the heading in it. */
const pointerRoom = longestHeading + 100;

/** The heading of a further part, unlike every other one of the row. */
const nextHeading = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const heading = `${name.slice(0, longestHeading - ending.length)}${ending}`;
    if (!taken.has(heading)) return heading;
  }
};

/** The lines in one text where a cell holds it, else in parts that leave room for a pointer to the next. */
const split = (lines: readonly string[], separator: string): string[] => {
  const whole = lines.join(separator);
  if (whole.length > longestText) return cellTexts(lines, separator, longestText - pointerRoom);
  return whole === "" ? [] : [whole];
};

const pointed = (text: string, next: string | undefined): string =>
  next === undefined ? text : `${text}\n${say("migrate.goes-on", { heading: next })}`;

/**
 * The lines of a merged row as texts that cells hold. What is longer goes on under a heading of its own, and the part
 * before says so; nothing is left out.
 *
 * @param fields lines by field; those of `evidence` are entries beyond what its field holds.
 * @param extra lines by heading.
 */
export const fitMerged = (
  fields: Readonly<Record<FittedField | "evidence", readonly string[]>>,
  extra: ReadonlyMap<string, readonly string[]>,
): Fitted => {
  const taken = new Set(extra.keys());
  const own = new Map<string, string>();
  const continued: Continuation[] = [];
  /** Puts the further parts under headings; gives the first of those. */
  const goOn = (field: string, texts: readonly string[]): string | undefined => {
    if (texts.length === 0) return undefined;
    const headings = texts.map(() => {
      const heading = nextHeading(field, taken);
      taken.add(heading);
      return heading;
    });
    for (const [index, heading] of headings.entries())
      own.set(heading, pointed(texts[index] ?? "", headings[index + 1]));
    continued.push({ field, headings });
    return headings[0];
  };
  const joined = (field: string, lines: readonly string[], separator: string): string | undefined => {
    const [first, ...rest] = split(lines, separator);
    return first === undefined ? undefined : pointed(first, goOn(field, rest));
  };
  for (const [heading, lines] of extra) own.set(heading, joined(heading, lines, "\n") ?? "");
  const justification = joined(say("workbook.compare.field.justification"), fields.justification, "\n");
  const owner = joined(say("workbook.compare.field.owner"), fields.owner, "; ");
  const notes = joined(say("workbook.compare.field.notes"), fields.notes, "\n");
  goOn(say("workbook.compare.field.evidence"), split(fields.evidence, "\n"));
  return {
    justification: justification === undefined ? {} : { justification },
    owner: owner === undefined ? {} : { owner },
    notes: notes === undefined ? {} : { notes },
    extra: Object.fromEntries(own),
    continued,
  };
};
