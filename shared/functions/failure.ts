import type { Issue } from "../messages/issue.ts";
import { type MessageKey, say } from "../messages/say.ts";

/** What a cell shows instead of a value, and the sentence that Excel shows beside it. */
export interface CellFailure {
  readonly error: "#N/A" | "#VALUE!";
  readonly message: string;
}

/** Nothing known under that name, or no answer to be had; every other issue is a bad argument. */
const notAvailable: ReadonlySet<MessageKey> = new Set([
  "catalog.unknown-control",
  "catalog.unknown-control-anywhere",
  "functions.no-answer",
  "functions.too-late",
]);

export const cellFailure = (issues: readonly Issue[]): CellFailure => {
  const [first] = issues;
  return first === undefined
    ? { error: "#N/A", message: say("functions.no-answer") }
    : { error: notAvailable.has(first.code) ? "#N/A" : "#VALUE!", message: say(first.code, first.params) };
};
