import * as z from "zod";
import { itemsSchema, maximumItems, soaSchema } from "./soa.ts";

const name = z.string().min(1).max(200);
const names = z.array(name).max(100);

/** `POST /resolve`. `framework` and `to` may be an id or an alias. */
export const resolveRequest = z.strictObject({
  items: z
    .array(
      z.strictObject({
        control: z.string().max(200),
        framework: name.exactOptional(),
        to: name,
      }),
    )
    .max(maximumItems),
});

export const nonconformitySchema = z.strictObject({
  clause: name,
  grade: z.enum(["major", "minor", "ofi"]),
  status: z.enum(["open", "closed"]),
});

/** `POST /readiness`. `asOf` is today (UTC) when absent. */
export const readinessRequest = z.strictObject({
  framework: name,
  asOf: z.iso.date().exactOptional(),
  items: itemsSchema,
  nonconformities: z.array(nonconformitySchema).max(maximumItems).exactOptional(),
  headStartFrom: z
    .array(z.strictObject({ framework: name, items: itemsSchema }))
    .max(20)
    .exactOptional(),
});

/** `POST /soa/migrate`. */
export const migrateRequest = z.strictObject({ soa: soaSchema, to: name });

export const exportFormats = ["xlsx", "csv", "json", "oscal"] as const;

/** `POST /soa/export?format=`. */
export const exportRequest = z.strictObject({ soa: soaSchema });

export const compareFormats = ["json", "xlsx"] as const;

/** `POST /soa/compare?format=`; json when no format is named. */
export const compareRequest = z.strictObject({ before: soaSchema, after: soaSchema });

/** `POST /workbooks`. `crosswalks` are the frameworks that get a live column. */
export const workbookRequest = z.strictObject({
  templates: names.min(1),
  frameworks: names.exactOptional(),
  crosswalks: names.exactOptional(),
  organisation: z.string().max(1_000).exactOptional(),
  language: z
    .string()
    .max(35)
    .describe(
      "The language wanted, as a BCP 47 tag. Workbooks come in English so far; the header Content-Language says so.",
    )
    .exactOptional(),
  soa: soaSchema
    .describe(
      "The document that fills the rows. Of the 2013 edition and with the template transition-2013-2022, it is the old side of that sheet, and what it is migrated to fills the rows; a version, date and approver of the old document stay the old one's.",
    )
    .exactOptional(),
  before: soaSchema
    .describe(
      "The document of the older edition that soa was migrated from, shown beside it in the transition sheet with the conflicts of each merge. Without it the sheet counts nothing and says that the old statement was not given.",
    )
    .exactOptional(),
});
