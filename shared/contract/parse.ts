import type * as z from "zod";
import { type Issue, issue, ok, type Result } from "../messages/issue.ts";
import { reasonOf } from "./reasons.ts";

/** A name in a path is shown up to here: it may be as long as its sender likes. */
const longestName = 60;

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === "number"
        ? `${text}[${step}]`
        : `${text}${text === "" ? "" : "."}${String(step).slice(0, longestName)}`,
    "",
  );

const listed = 20;

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
      return [issue("api.invalid", { at, reason: reasonOf(one) }, at)];
    })
    .slice(0, listed);

/** Unknown in, typed value or issues out. */
export const parseWith = <Schema extends z.ZodType>(schema: Schema, value: unknown): Result<z.output<Schema>> => {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : { ok: false, issues: issuesOf(parsed.error) };
};
