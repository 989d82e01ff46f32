import { textCell } from "../../../workbook/grid.ts";
import type { Status } from "../../document.ts";
import { findings } from "../../words/findings.ts";
import { copulas, progressNouns } from "../../words/statements.ts";
import { noOwnWords } from "../answers/meanings.ts";
import { decidedFirst, predicateIn } from "../answers/stated.ts";
import { noTone } from "../answers/tone.ts";
import { appliesByStatus } from "../answers/two-answers.ts";
import { readApplicable, readStatus, type StatusAnswer } from "../answers/values.ts";
import { fold } from "../texts/text.ts";

const statusOfFinding = new Map(findings.map(([word, status]) => [fold(word), status]));

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

/** How far a piece says that something is, of which it may speak first: "implementation is planned", "is in operation". */
const readReached = (piece: string): StatusAnswer => {
  const whole = readStatus(textCell(predicateIn(piece) ?? piece), noTone, noOwnWords, false);
  const rest = piece.replace(beforeStatus, "");
  return whole.kind === "known" || rest === piece ? whole : readStatus(textCell(rest), noTone, noOwnWords, false);
};

/** A meaning may hold both an applicability and a status: `applicable, not yet implemented`. */
export const readMeaning = (text: string): Meaning => {
  // A count beside a word, "NC | 1", says nothing of what the word means.
  if (!/\p{L}{2}/u.test(text)) return { applicable: undefined, status: undefined };
  const pieces = [
    text,
    ...text.split(/[,;&/+(]|\s(?:and|und|et|y|e|en|i|a|og|och|but|aber|mais|pero|ma|maar|ale)\s/i),
  ].map((piece) => piece.trim());
  let applicable: boolean | undefined;
  let status: Status | undefined;
  for (const piece of pieces) {
    if (piece === "") continue;
    const cell = textCell(piece);
    applicable ??= appliesByStatus(piece);
    const progress = readReached(piece);
    const reached = progress.kind === "known" ? progress.value : (statusOfFinding.get(fold(piece)) ?? null);
    if (reached === "not-applicable") applicable ??= false;
    else if (reached !== null) status ??= reached;
    else {
      const answer = readApplicable(cell, noTone, noOwnWords);
      const said = answer.kind === "known" ? answer.value : decidedFirst(piece, true);
      if (typeof said === "boolean") applicable ??= said;
    }
  }
  return { applicable, status };
};

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
