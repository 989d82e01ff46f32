import type { Context } from "hono";

/** A text made once and kept with its ETag: the catalog does not change while the Worker runs. */
export interface Prepared {
  readonly text: string;
  readonly etag: string;
}

const json = "application/json; charset=UTF-8";

/** A store of prepared answers, one per key, each made when it is first asked for. */
export const createPreparedAnswers = (digest: string) => {
  const kept = new Map<string, Prepared>();
  return (key: string, make: () => unknown): Prepared => {
    const known = kept.get(key);
    if (known) return known;
    const value = make();
    const prepared = {
      text: typeof value === "string" ? value : JSON.stringify(value),
      etag: `"${digest.slice(0, 16)}-${key.replace(/[^A-Za-z0-9.>_-]/g, "")}"`,
    };
    kept.set(key, prepared);
    return prepared;
  };
};

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === "*" || header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag));

/** Sends a prepared answer, or 304 to a client that has it already. */
export const sendPrepared = (c: Context, prepared: Prepared): Response => {
  const headers = { etag: prepared.etag, "cache-control": "public, max-age=300" };
  if (matches(c.req.header("if-none-match"), prepared.etag)) return new Response(null, { status: 304, headers });
  return new Response(prepared.text, { headers: { ...headers, "content-type": json } });
};
