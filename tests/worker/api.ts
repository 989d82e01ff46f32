import { SELF } from "cloudflare:test";
import type * as z from "zod";
import { errorResponse } from "../../shared/contract/responses.ts";

const base = "https://crossbook.test/api/v1";

export const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  SELF.fetch(`${base}${path}`, { headers });

export const ask = (method: string, path: string): Promise<Response> => SELF.fetch(`${base}${path}`, { method });

export const post = (path: string, body: unknown): Promise<Response> =>
  SELF.fetch(`${base}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

export const upload = (
  content: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> => SELF.fetch(`${base}/soa/import`, { method: "POST", headers, body: content });

/** The answer as the contract's schema reads it; a status that is not 200 or another shape fails the test. */
export const answer = async <Schema extends z.ZodType>(
  response: Response | Promise<Response>,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const settled = await response;
  const text = await settled.text();
  if (settled.status !== 200) throw new Error(`${settled.status}: ${text}`);
  return schema.parse(JSON.parse(text));
};

/** The error answer with its status. */
export const failure = async (response: Response | Promise<Response>) => {
  const settled = await response;
  return { status: settled.status, ...errorResponse.parse(await settled.json()).error };
};
