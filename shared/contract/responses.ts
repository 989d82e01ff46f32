import * as z from "zod";
import { statuses } from "../soa/document.ts";
import { itemSchema, soaSchema } from "./soa.ts";

/** Every error answer. `details` name each place and what to mend there. */
export const errorResponse = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    details: z.array(z.object({ at: z.string().optional(), message: z.string() })),
  }),
});

export const healthResponse = z.object({ status: z.literal("ok"), version: z.string(), catalogVersion: z.string() });

const kind = z.enum(["group", "clause", "control", "subcategory", "article", "requirement"]);
const relationship = z.enum(["equal", "subset-of", "superset-of", "intersects-with", "related"]);
const review = z.enum(["published", "editorial"]);

export const controlSchema = z.object({
  id: z.string(),
  parent: z.string().optional(),
  title: z.string(),
  kind,
  guidance: z.string().optional(),
  attributes: z.record(z.string(), z.array(z.string())).optional(),
  note: z.string().optional(),
  withdrawn: z.string().optional(),
  unverified: z.string().optional(),
});

export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  edition: z.string().optional(),
  date: z.string().optional(),
  official: z.boolean(),
  licence: z.string(),
  url: z.string().optional(),
  changes: z.string().optional(),
});

const frameworkSummary = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  edition: z.string(),
  publisher: z.string(),
  aliases: z.array(z.string()),
  source: z.string(),
  leafCount: z.int(),
  groupCount: z.int(),
});

export const frameworksResponse = z.object({ frameworks: z.array(frameworkSummary) });
export const frameworkResponse = frameworkSummary.extend({ controls: z.array(controlSchema) });

export const controlResponse = controlSchema.extend({
  framework: z.string(),
  path: z.array(z.object({ id: z.string(), title: z.string() })),
  mappings: z.array(
    z.object({
      framework: z.string(),
      id: z.string(),
      title: z.string(),
      relationship,
      strength: z.int().optional(),
      rationale: z.string().optional(),
      source: z.string(),
      review,
      correction: z.string().optional(),
    }),
  ),
  noCounterpart: z.array(z.object({ framework: z.string(), reason: z.string(), source: z.string() })),
  sources: z.array(sourceSchema),
});

export const searchResponse = z.object({
  query: z.string(),
  results: z.array(z.object({ framework: z.string(), id: z.string(), title: z.string(), kind, score: z.number() })),
});

export const crosswalksResponse = z.object({
  crosswalks: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      count: z.int(),
      sources: z.array(sourceSchema),
      coverage: z.object({ from: z.number(), to: z.number() }),
    }),
  ),
});

const mapping = z.object({
  from: z.string(),
  to: z.string(),
  relationship,
  strength: z.int().optional(),
  rationale: z.string().optional(),
  source: z.string(),
  review,
  correction: z.string().optional(),
});

export const crosswalkResponse = z.object({
  from: z.string(),
  to: z.string(),
  mappings: z.array(mapping),
  sources: z.array(sourceSchema),
  noCounterpart: z.array(z.object({ control: z.string(), reason: z.string(), source: z.string() })),
});

const statedIssue = z.object({ code: z.string(), message: z.string() });

export const resolveResponse = z.object({
  results: z.array(
    z.object({
      control: z.string(),
      framework: z.string().nullable(),
      to: z.string(),
      targets: z.array(z.object({ id: z.string(), title: z.string(), relationship, source: z.string() })),
      noCounterpart: z.string().optional(),
      issue: statedIssue.optional(),
    }),
  ),
});

const score = z.object({
  score: z.number().nullable(),
  completeness: z.number().nullable(),
  inScope: z.int(),
  assessed: z.int(),
  excluded: z.int(),
});

const gate = z.object({
  pass: z.boolean(),
  checks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      pass: z.boolean(),
      reason: z.string(),
      controls: z.array(z.string()),
    }),
  ),
});

export const readinessResponse = score.extend({
  framework: z.string(),
  catalogVersion: z.string(),
  asOf: z.string(),
  score: z.number(),
  completeness: z.number(),
  counts: z.record(z.enum(statuses), z.int()),
  groups: z.array(score.extend({ id: z.string(), title: z.string() })),
  gates: z.object({ stage1: gate, stage2: gate }),
  gaps: z.array(
    z.object({
      control: z.string(),
      title: z.string(),
      status: z.enum(statuses),
      gain: z.number(),
      reason: z.string(),
    }),
  ),
  headStart: z
    .object({
      score: z.number(),
      rows: z.array(
        z.object({
          control: z.string(),
          title: z.string(),
          credit: z.number(),
          from: z.object({ framework: z.string(), control: z.string() }),
          relationship,
          source: z.string(),
        }),
      ),
    })
    .optional(),
  unscored: z.array(z.object({ control: z.string(), title: z.string().optional(), reason: z.string() })),
  issues: z.array(statedIssue),
});

const place = z.object({ sheet: z.string(), row: z.int() });

export const importReportSchema = z.object({
  rowsRead: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  ignored: z.int(),
  tables: z.array(
    z.object({
      sheet: z.string().describe("The sheet's name; #csv, #html or #json in a file without sheets."),
      headerRow: z.int(),
      firstRow: z.int(),
      lastRow: z.int(),
      framework: z.string(),
      layout: z
        .enum(["table", "form", "own"])
        .describe(
          "table: headings over rows. form: labels beside their answers. own: Crossbook wrote it, as a workbook, CSV, JSON or OSCAL, and it was read back by its own headings.",
        ),
      confidence: z.number(),
      reasons: z.array(z.string()),
      columns: z.record(z.string(), z.string()),
    }),
  ),
  skippedSheets: z.array(z.object({ sheet: z.string(), reason: z.string() })),
  rejects: z.array(place.extend({ reason: z.string(), cells: z.array(z.string()) })),
  ignoredRows: z.array(place.extend({ reason: z.string() })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), rows: z.array(place) })),
});

export const importResponse = z.object({
  soa: soaSchema,
  report: importReportSchema,
  original: z
    .array(
      z.object({
        sheet: z.string(),
        row: z.number(),
        cells: z.array(z.object({ column: z.string(), text: z.string() })),
      }),
    )
    .exactOptional(),
});

export const migrateResponse = z.object({
  soa: soaSchema,
  report: z.object({
    from: z.string(),
    to: z.string(),
    carried: z.int().describe("Old rows that became at least one new row."),
    kept: z.int().describe("Rows that are not of the old edition and stay as they are."),
    merged: z
      .array(
        z.object({
          control: z.string(),
          from: z.array(z.string()),
          conflicts: z.array(
            z.object({ field: z.string(), values: z.array(z.object({ control: z.string(), value: z.string() })) }),
          ),
        }),
      )
      .describe(
        "New controls that several rows became. Ids are plain; where rows of several editions met, each is named with its edition.",
      ),
    split: z
      .array(z.object({ control: z.string(), to: z.array(z.string()) }))
      .describe("Old controls that became several new ones."),
    new: z.array(z.string()),
    absent: z.array(z.string()),
    unmapped: z.array(z.object({ control: z.string(), reason: z.string(), row: itemSchema })),
    notes: z.array(z.string()),
  }),
});

const fieldChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });

export const compareResponse = z.object({
  added: z.array(itemSchema),
  removed: z.array(itemSchema),
  changed: z.array(
    z.object({
      control: z.string(),
      framework: z.string(),
      title: z.string().optional(),
      fields: z.array(fieldChange),
    }),
  ),
  unchanged: z.int(),
  document: z.array(fieldChange),
  summary: z.object({
    advanced: z.int(),
    fellBack: z.int(),
    decisions: z.int(),
    excluded: z.int(),
    unjustified: z.array(z.object({ control: z.string(), framework: z.string() })),
  }),
  issues: z.array(statedIssue),
});

export const templatesResponse = z.object({
  templates: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      purpose: z.string(),
      frameworks: z.array(z.string()),
      sheets: z.array(z.string()),
    }),
  ),
});
