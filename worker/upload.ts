import type { Context } from "hono";
import { fail, ok, type Result } from "../shared/messages/issue.ts";
import { decodeText } from "../shared/xlsx/read-text.ts";

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

/** Texts that were sent; an empty one says nothing. */
const textsOf = (texts: { readonly password: string | undefined; readonly profile?: string | undefined }) => ({
  ...(texts.password ? { password: texts.password } : {}),
  ...(texts.profile ? { profile: texts.profile } : {}),
});

/** The text of a field, sent as such or as a file, whose last line may be ended. */
const textOf = async (value: File | string | null): Promise<string | undefined> => {
  if (!(value instanceof File)) return value ?? undefined;
  return decodeText(new Uint8Array(await value.arrayBuffer())).replace(/\r?\n$/, "");
};

const fromForm = async (c: Context): Promise<Result<Upload>> => {
  let form: FormData;
  try {
    form = await c.req.formData();
  } catch (thrown) {
    return fail("api.not-form", { reason: thrown instanceof Error ? thrown.message : String(thrown) }, "body");
  }
  for (const field of form.keys()) {
    if (!fields.includes(field)) return fail("api.unknown-field", { at: field }, field);
    const count = form.getAll(field).length;
    if (count > 1) return fail("api.repeated-field", { at: field, count }, field);
  }
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return fail("api.no-file", {}, "file");
  return ok({
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    contentType: file.type,
    ...textsOf({
      password: (await textOf(form.get("password"))) ?? c.req.header("x-file-password"),
      profile: await textOf(form.get("profile")),
    }),
  });
};

/** The file of a request: the body's bytes, or the multipart field `file` with `password` and `profile` beside it. */
export const readUpload = async (c: Context): Promise<Result<Upload>> => {
  const contentType = c.req.header("content-type") ?? "";
  if (/^multipart\/form-data/i.test(contentType)) return fromForm(c);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) return fail("api.no-file", {}, "body");
  return ok({
    bytes,
    name: c.req.header("x-file-name") ?? "",
    contentType,
    ...textsOf({ password: c.req.header("x-file-password") }),
  });
};
