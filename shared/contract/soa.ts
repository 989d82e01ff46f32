import * as z from "zod";
import { longestText } from "../soa/cell-texts.ts";
import { inclusions, mostEvidence, type Soa, type SoaItem, statuses } from "../soa/document.ts";
import { anyNamed } from "./record.ts";

const text = z.string().max(longestText);
const line = z.string().max(1_000);
const isoDate = z.iso.date();
const orEmpty = (schema: typeof isoDate) => z.union([schema, z.literal("")]);

export const evidenceSchema = z.strictObject({
  reference: text,
  version: line.exactOptional(),
  date: orEmpty(isoDate).exactOptional(),
  expires: orEmpty(isoDate).exactOptional(),
  owner: line.exactOptional(),
});

export const itemSchema = z.strictObject({
  control: z.string().min(1).max(200),
  framework: z.string().max(100).exactOptional(),
  title: text.exactOptional(),
  applicable: z.boolean().nullable().exactOptional(),
  inclusion: z.array(z.enum(inclusions)).max(4).exactOptional(),
  justification: text.exactOptional(),
  status: z.enum(statuses).exactOptional(),
  evidence: z.array(evidenceSchema).max(mostEvidence).exactOptional(),
  owner: text.exactOptional(),
  due: orEmpty(isoDate).exactOptional(),
  notes: text.exactOptional(),
  weight: z.number().positive().max(1_000_000).exactOptional(),
  source: z.strictObject({ sheet: line, row: z.int().min(0) }).exactOptional(),
  extra: anyNamed(z.string().max(1_000), text).exactOptional(),
});

/** The most rows that a call takes. */
export const maximumItems = 10_000;

export const itemsSchema = z.array(itemSchema).max(maximumItems);

export const soaSchema = z.strictObject({
  title: line.exactOptional(),
  organisation: line.exactOptional(),
  version: line.exactOptional(),
  date: orEmpty(isoDate).exactOptional(),
  framework: z.string().min(1).max(100),
  approver: line.exactOptional(),
  classification: line.exactOptional(),
  items: itemsSchema,
});

/** What an import or a migration answers: a document, and what was said of it beside. */
export const answeredSchema = z.strictObject({
  soa: soaSchema,
  report: z.unknown().optional(),
  original: z.unknown().optional(),
});

type Same<A, B> = [A] extends [B] ? true : never;
/** Kept by the compiler: what the schema lets in is what the domain takes. */
export const soaMatchesDomain: readonly [
  Same<z.infer<typeof soaSchema>, Soa>,
  Same<z.infer<typeof itemSchema>, SoaItem>,
] = [true, true];
