import { textCell } from "../../../workbook/grid.ts";
import { isDone, type Status } from "../../document.ts";
import { asksOfControls } from "../../words/decisions.ts";
import { explainedStatus, explainedWhether, explainsControls, stillBefore } from "../../words/explanations.ts";
import { findings } from "../../words/findings.ts";
import { phrasesOf } from "../../words/language.ts";
import { besideRepeatable } from "../../words/maturity.ts";
import { copulas, progressNouns } from "../../words/statements.ts";
import { answersOfAnything, noOwnWords, notApplicable } from "../answers/meanings.ts";
import { saysOtherwise } from "../answers/phrases.ts";
import { decidedFirst, saidOfControl } from "../answers/stated.ts";
import { noTone } from "../answers/tone.ts";
import { appliesByStatus } from "../answers/two-answers.ts";
import { readApplicable, readStatus } from "../answers/values.ts";
import { fold } from "../texts/text.ts";

const byPhrase = <T>(lists: readonly (readonly [list: string, said: T])[]): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([list, said]) => phrasesOf(list).map((phrase) => [fold(phrase), said] as const)));

const statusByPhrase: ReadonlyMap<string, Status> = new Map([
  ...byPhrase(Object.entries(explainedStatus).map(([status, list]) => [list, status as Status] as const)),
  ...findings.map(([word, status]) => [fold(word), status] as const),
]);
const whetherByPhrase = byPhrase([
  [explainedWhether.applies, true],
  [explainedWhether.leavesOut, false],
]);

/** What a code means: that a control applies or not, how far it is, or both. */
export interface Meaning {
  readonly applicable: boolean | undefined;
  readonly status: Status | undefined;
}

/** Whether words were understood, of either. */
export const isUnderstood = ({ applicable, status }: Meaning): boolean =>
  applicable !== undefined || status !== undefined;

const [nouns, verbs] = [progressNouns, copulas].map((words) =>
  [...words].sort((a, b) => b.length - a.length).join("|"),
);
const beforeStatus = new RegExp(`^(?:(?:the )?(?:${nouns})\\s+)?(?:(?:${verbs})\\s+)?`, "iu");
const stillFirst = new RegExp(`^(?:${phrasesOf(stillBefore).join("|")})\\s+`, "iu");

/** A piece, and what it says of the control that it names, without the words that change nothing. */
const wordings = (piece: string): readonly string[] => {
  const said = saidOfControl(piece);
  const all = said === undefined ? [piece] : [said, piece];
  return [...new Set(all.flatMap((one) => [one, one.replace(stillFirst, ""), one.replace(beforeStatus, "")]))];
};

/** How far a piece says that something is, of which it may speak first: "implementation is planned", "is in operation". */
const readReached = (piece: string): Status | "not-applicable" | undefined => {
  for (const wording of wordings(piece)) {
    const listed = statusByPhrase.get(fold(wording));
    if (listed !== undefined) return listed;
    const read = readStatus(textCell(wording), noTone, noOwnWords, false);
    if (read.kind === "known" && read.value !== null) return read.value;
  }
  return undefined;
};

/** Whether a piece says that controls apply. */
const readWhether = (piece: string): boolean | undefined => {
  const listed = wordings(piece).map((wording) => whetherByPhrase.get(fold(wording)));
  const found = listed.find((one) => one !== undefined);
  if (found !== undefined) return found;
  const answer = readApplicable(textCell(piece), noTone, noOwnWords);
  const said = answer.kind === "known" ? answer.value : decidedFirst(piece, true);
  return typeof said === "boolean" ? said : undefined;
};

/** What joins the pieces of an explanation. */
const between =
  /[,;&/+(、・（]|(?<=\p{Script=Han})し(?=\p{Script=Han})|\s(?:and|und|et|y|e|en|i|a|og|och|but|aber|mais|pero|ma|maar|ale|και|αλλά)\s/iu;

const known = new Map<string, Meaning>();
const largestMemory = 5_000;
const longestRemembered = 120;

/** A meaning may hold both an applicability and a status: `applicable, not yet implemented`. */
export const readMeaning = (text: string): Meaning => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const meaning = readNow(text);
  if (text.length > longestRemembered) return meaning;
  if (known.size > largestMemory) known.clear();
  known.set(text, meaning);
  return meaning;
};

const readNow = (text: string): Meaning => {
  // A count beside a word, "NC | 1", says nothing of what the word means; "N/A" does.
  if (!/\p{L}{2}/u.test(text) && !(text.includes("/") && notApplicable.has(fold(text))))
    return { applicable: undefined, status: undefined };
  let applicable: boolean | undefined;
  let status: Status | undefined;
  for (const piece of [text, ...text.split(between)].map((one) => one.trim())) {
    // A letter is half of an abbreviation: "N/A".
    if (piece.length < 2) continue;
    applicable ??= appliesByStatus(piece);
    const reached = readReached(piece);
    if (reached === "not-applicable") applicable ??= false;
    else if (reached !== undefined) status ??= reached;
    else applicable ??= readWhether(piece);
  }
  // "Defined, not yet rolled out": what is denied behind it is not done.
  return { applicable, status: isDone(status) && saysOtherwise(text) ? undefined : status };
};

/** Whether words explain how it is with controls, and may not be about anything else as well: "missing", "not applicable". */
export const explainsControl = (words: string, { applicable }: Meaning): boolean =>
  explainsControls.test(words) ||
  asksOfControls.test(words) ||
  besideRepeatable.test(words) ||
  saidOfControl(words) !== undefined ||
  (applicable === true && !answersOfAnything.has(fold(words)));

/** A whole word says what it says, whatever stands beside it; a code of one or two letters may mean anything. */
export const isKnown = (key: string): boolean => isUnderstood(readMeaning(key));

const areTwo = <T>(one: T | undefined, other: T | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Whether two entries of a legend say different things of a code. One may say more than the other. */
export const contradict = (one: Meaning, other: Meaning): boolean =>
  areTwo(one.applicable, other.applicable) ||
  areTwo(one.status, other.status) ||
  (one.applicable === false && other.status !== undefined) ||
  (other.applicable === false && one.status !== undefined);
