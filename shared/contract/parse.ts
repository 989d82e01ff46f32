import type * as z from "zod";
import { type Issue, issue, ok, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  );

const listed = 20;

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

/** A schema's complaints as issues that name the place; unknown fields each by name. The first 20 are enough to mend. */
const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues
    .flatMap((one): Issue[] => {
      if (one.code === "unrecognized_keys") {
        return one.keys.map((key) => {
          const field = pathOf([...one.path, key]);
          return issue("api.unknown-field", { at: field }, field);
        });
      }
      const at = pathOf(one.path) || "body";
      const reason = one.code === "invalid_type" ? mistyped(one.path.at(-1), one.expected, one.input) : one.message;
      return [issue("api.invalid", { at, reason }, at)];
    })
    .slice(0, listed);

/** Unknown in, typed value or issues out. */
export const parseWith = <Schema extends z.ZodType>(schema: Schema, value: unknown): Result<z.output<Schema>> => {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : { ok: false, issues: issuesOf(parsed.error) };
};
