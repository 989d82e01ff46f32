import type * as z from "zod";
import { say } from "../messages/say.ts";

/** What the fields hold that a request or a document can't be without. */
const holding = [
  "after",
  "before",
  "control",
  "framework",
  "grade",
  "items",
  "clause",
  "reference",
  "row",
  "sheet",
  "soa",
  "status",
  "templates",
  "to",
] as const;
const types = ["array", "boolean", "int", "number", "object", "record", "string"] as const;

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

const inWords = (type: string): string => {
  const known = types.find((one) => one === type);
  return known === undefined ? type : say(`api.type.${known}`);
};

/** What is wrong with a value of another type than the schema's, or with none where there has to be one. */
const mistyped = (field: PropertyKey | undefined, expected: string, input: unknown): string => {
  if (input !== undefined) return say("api.wrong-type", { expected: inWords(expected), found: inWords(typeOf(input)) });
  const known = holding.find((one) => one === field);
  return say("api.missing", { holds: known === undefined ? inWords(expected) : say(`api.holds.${known}`) });
};

const counted = (count: number | bigint): string => count.toLocaleString("en");

const sizeOf = (value: unknown): string =>
  typeof value === "string" || Array.isArray(value) ? counted(value.length) : String(value);

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig, input: unknown): string => {
  const found = sizeOf(input);
  const limit = counted(maximum);
  if (origin === "string") return say("api.too-long", { found, limit });
  if (origin === "array") return say("api.too-many", { found, limit });
  return say("api.too-high", { found, limit });
};

const tooSmall = ({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall, input: unknown): string => {
  if (origin === "string") return say("api.empty-text");
  if (origin === "array") return say("api.empty-list");
  return say(inclusive === false ? "api.not-above" : "api.too-low", { found: sizeOf(input), limit: counted(minimum) });
};

/**
 * What is wrong with a value, in a sentence's own words.
 *
 * @param input the value; a complaint within another's does not have it.
 */
export const reasonOf = (one: z.core.$ZodIssue, input: unknown = one.input): string => {
  switch (one.code) {
    case "invalid_type":
      return mistyped(one.path.at(-1), one.expected, input);
    case "too_big":
      return tooBig(one, input);
    case "too_small":
      return tooSmall(one, input);
    case "invalid_value":
      return input === undefined
        ? mistyped(one.path.at(-1), "string", input)
        : say("api.no-choice", { found: JSON.stringify(input).slice(0, 60), known: one.values.join(", ") });
    case "invalid_format":
      return one.format === "date" ? say("api.no-day") : one.message;
    case "invalid_key": {
      const [first] = one.issues;
      return first === undefined ? one.message : reasonOf(first, one.path.at(-1));
    }
    case "invalid_union": {
      const [first] = one.errors[0] ?? [];
      return first === undefined ? one.message : reasonOf(first, input);
    }
    default:
      return one.message;
  }
};
