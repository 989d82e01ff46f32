import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type * as z from "zod";
import { parseWith } from "../shared/contract/parse.ts";
import { fail, issue, ok, type Result } from "../shared/messages/issue.ts";
import { say } from "../shared/messages/say.ts";
import { problem } from "./problem.ts";

/** Bytes that a JSON body may have. */
const jsonLimit = 10 * 1024 * 1024;
/** Bytes that an uploaded file may have, with room for the multipart frame around it. */
const fileLimit = 10 * 1024 * 1024;

const inWords = (bytes: number): string => `${bytes / (1024 * 1024)} MB`;

const limit = (code: "api.too-large" | "import.too-large-file", bytes: number, shown: number) =>
  bodyLimit({ maxSize: bytes, onError: (c) => problem(c, 413, [issue(code, { limit: inWords(shown) })]) });

export const limitJson = limit("api.too-large", jsonLimit, jsonLimit);
export const limitFile = limit("import.too-large-file", fileLimit + 64 * 1024, fileLimit);

/**
 * The body as typed JSON, or what is wrong with it.
 *
 * @param accepts the same schema compiled beforehand: its yes is final, its no is explained by the schema itself.
 */
export const readJson = async <Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  accepts?: (body: unknown) => body is z.output<Schema>,
): Promise<Result<z.output<Schema>>> => {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return fail("api.not-json", { what: say("api.not-json.body"), reason });
  }
  return accepts?.(body) ? ok(body) : parseWith(schema, body);
};
