import type { HeadingMeaning } from "../../words/language.ts";
import { statementNames } from "../../words/standards.ts";
import { readMark } from "../answers/marks.ts";
import { notApplicable, plainAnswer } from "../answers/meanings.ts";
import { letsOff } from "../answers/where-asked.ts";
import { asksWholly } from "../headings/asking.ts";
import { asksForExclusion, asksForLettingOff } from "../headings/exclusion-headings.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { meaningsOf } from "../headings/headings.ts";
import { cellAt, type SheetRows, textAt } from "../sheets/sheet.ts";
import { fold } from "../texts/text.ts";
import { surely } from "./answering.ts";
import { type ColumnProfile, share } from "./column-profile.ts";
import { headingIn } from "./spelled-out.ts";

/** The rows of a table; bounds are row indexes, both inclusive. */
interface Rows {
  readonly view: SheetRows;
  readonly from: number;
  readonly to: number;
  readonly keyColumn: number;
  readonly header: HeaderBlock | undefined;
  readonly near: string;
}

/** Of what is let off another column says nothing in so many rows, and of the rest something. */
const nearlyAll = 0.75;
/** One row that says nothing may be so by chance, where no statement of applicability is named. */
const fewestLetOff = 2;

const asking: ReadonlySet<HeadingMeaning> = new Set(["applicable", "excluded", "decision"]);

const ofControls: ReadonlySet<HeadingMeaning> = new Set([
  "status",
  "maturity",
  "justification",
  "inclusion",
  "evidence",
  "owner",
]);

/** Whether a heading asks what is said only of controls that apply. */
const bearsOut = (heading: string): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => ofControls.has(meaning) && score >= surely);

/** Whether a heading asks whether controls apply, in whatever words. */
const asksWhether = (heading: string): boolean =>
  asksWholly(heading, "applicable") ||
  asksForExclusion(heading) ||
  meaningsOf(heading).some(({ meaning, score }) => asking.has(meaning) && score >= surely);

/** Whether a cell lets its row off; undefined where it says anything else than that it does or does not. */
const readLetOff = (text: string): boolean | undefined => {
  if (text === "" || letsOff(fold(text))) return text !== "";
  return plainAnswer(text);
};

const saysNothing = (text: string): boolean => text === "" || notApplicable.has(fold(text));

/**
 * The column that asks whether controls are let off, "Exempted?", where it can only mean that they are left out: no other
 * asks whether they apply, and of those that are let off another column says nothing where it does of the rest.
 */
export const letOffColumn = (table: Rows, columns: readonly ColumnProfile[]): number | undefined => {
  const { view, from, to, keyColumn, near } = table;
  const headingOf = headingIn(table);
  const others = columns.filter(({ column }) => column !== keyColumn);
  const [one, second] = others.filter(({ column }) => asksForLettingOff(headingOf(column).lowest));
  if (one === undefined || second !== undefined) return undefined;
  if (others.some(({ column }) => column !== one.column && asksWhether(headingOf(column).lowest))) return undefined;
  const rows = view.rows.slice(from, to + 1).filter((row) => textAt(row, keyColumn) !== "");
  const said = rows.map((row) => {
    const cell = cellAt(row, one.column);
    const mark = cell === undefined ? undefined : readMark(cell);
    return mark?.kind === "known" ? mark.value : readLetOff((cell?.text ?? "").trim());
  });
  // Beside the word itself a plain no may deny it or say that the control does not apply.
  const isMixed = one.texts.some((text) => letsOff(fold(text))) && one.texts.some((text) => !letsOff(fold(text)));
  if (isMixed || said.includes(undefined)) return undefined;
  const letOff = rows.filter((_, at) => said[at] === true);
  const rest = rows.filter((_, at) => said[at] !== true);
  const isSure = letOff.length >= fewestLetOff || (letOff.length > 0 && statementNames.test(near));
  if (!isSure || letOff.length >= rest.length) return undefined;
  const isBorneOut = ({ column }: ColumnProfile): boolean =>
    share(letOff.filter((row) => saysNothing(textAt(row, column))).length, letOff.length) >= nearlyAll &&
    share(rest.filter((row) => !saysNothing(textAt(row, column))).length, rest.length) >= nearlyAll;
  return others.some((other) => bearsOut(headingOf(other.column).lowest) && isBorneOut(other)) ? one.column : undefined;
};
