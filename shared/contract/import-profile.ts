import * as z from "zod";
import { fail, type Result } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import { statuses } from "../soa/document.ts";
import type { ImportProfile } from "../soa/import.ts";
import { columnRoles } from "../soa/report.ts";
import { parseWith } from "./parse.ts";
import { anyNamed } from "./record.ts";

const role = z.enum(columnRoles);
const sheetName = z.string().min(1).max(1_000);
const word = z.string().max(1_000);

/** A user's choices about an import, the multipart field `profile` of `POST /soa/import`. */
export const importProfileSchema = z.strictObject({
  tables: z
    .array(
      z.strictObject({
        sheet: sheetName,
        headerRow: z.int().min(0).exactOptional(),
        use: z.enum(["exclude", "include"]).exactOptional(),
        headings: z.int().min(0).exactOptional(),
        framework: z
          .string()
          .min(1)
          .max(100)
          .describe("The edition by its id or an alias, such as 27001:2013; iso-27001-2005 is one of them.")
          .exactOptional(),
        columns: z.record(z.string().regex(/^[A-Z]{1,3}$/, say("api.no-column")), role.nullable()).exactOptional(),
      }),
    )
    .max(1_000)
    .exactOptional(),
  words: z
    .strictObject({
      applicable: anyNamed(word, z.boolean().nullable()).exactOptional(),
      status: anyNamed(word, z.enum(statuses).nullable()).exactOptional(),
    })
    .exactOptional(),
});

/** The profile that was sent as JSON text, or what is wrong with it. */
export const parseImportProfile = (text: string): Result<ImportProfile> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return fail("api.not-json", { what: say("api.not-json.profile"), reason }, "profile");
  }
  return parseWith(importProfileSchema, json);
};
