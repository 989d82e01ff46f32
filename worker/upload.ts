import type { Context } from "hono";
import { fail, ok, type Result } from "../shared/messages/issue.ts";

/** A file that somebody sent, with what they said about it. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly contentType: string;
  readonly password?: string;
  /** The sender's choices about what was recognised, as JSON text. */
  readonly profile?: string;
}

/** The fields that a form may have. */
const fields: readonly string[] = ["file", "password", "profile"];

const fieldsOf = (password: unknown, profile: unknown) => ({
  ...(typeof password === "string" && password !== "" ? { password } : {}),
  ...(typeof profile === "string" && profile !== "" ? { profile } : {}),
});

const fromForm = async (c: Context): Promise<Result<Upload>> => {
  const form = await c.req.parseBody().catch(() => undefined);
  const unknown = Object.keys(form ?? {}).find((field) => !fields.includes(field));
  if (unknown !== undefined) return fail("api.unknown-field", { at: unknown }, unknown);
  const file = form?.file;
  if (!(file instanceof File)) return fail("api.no-file", {}, "file");
  return ok({
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    contentType: file.type,
    ...fieldsOf(form?.password ?? c.req.header("x-file-password"), form?.profile),
  });
};

/** The file of a request: the body's bytes, or the multipart field `file` with `password` and `profile` beside it. */
export const readUpload = async (c: Context): Promise<Result<Upload>> => {
  const contentType = c.req.header("content-type") ?? "";
  if (contentType.startsWith("multipart/form-data")) return fromForm(c);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) return fail("api.no-file", {}, "body");
  return ok({
    bytes,
    name: c.req.header("x-file-name") ?? "",
    contentType,
    ...fieldsOf(c.req.header("x-file-password"), undefined),
  });
};
