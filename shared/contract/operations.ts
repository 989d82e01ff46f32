import type * as z from "zod";
import { importProfileSchema } from "./import-profile.ts";
import {
  compareFormats,
  compareRequest,
  exportRequest,
  migrateRequest,
  readinessRequest,
  resolveRequest,
  workbookRequest,
} from "./requests.ts";
import {
  compareResponse,
  controlResponse,
  crosswalkResponse,
  crosswalksResponse,
  frameworkResponse,
  frameworksResponse,
  healthResponse,
  importResponse,
  migrateResponse,
  readinessResponse,
  resolveResponse,
  searchResponse,
  templatesResponse,
} from "./responses.ts";

/** A parameter of the path (`{name}`) or of the query. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description: string;
  readonly values?: readonly string[];
}

/** One call of the API, as the OpenAPI document and the docs page show it. */
export interface Operation {
  readonly method: "get" | "post";
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly request?: z.ZodType | "file";
  /** A schema, or the media types of a file. */
  readonly response: z.ZodType | readonly string[];
  /** Media types of the files that another format asks for. */
  readonly files?: readonly string[];
  /** Statuses of the error answers it can give. */
  readonly errors: readonly number[];
  /** What a status means here, where it is more than `errorMeanings` says. */
  readonly meanings?: Readonly<Record<number, string>>;
}

/** What the statuses of error answers mean. */
const errorMeanings: Readonly<Record<number, string>> = {
  400: "A field is missing, unknown or wrong; the details name each place.",
  404: "There is nothing by that name; the message says what there is.",
  413: "The body is larger than 10 MB.",
  422: "The request is well-formed but can't be done; the message says why and what to do.",
};

/** What an error answer of an operation means. */
export const meaningOf = ({ meanings }: Operation, status: number): string =>
  meanings?.[status] ?? errorMeanings[status] ?? "What is wrong and what to mend.";

/** A field of a file that is sent as `multipart/form-data`. */
export interface FormField {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** What the text is, where it is JSON; `file` for bytes. */
  readonly content?: z.ZodType | "file";
}

export const formFields: readonly FormField[] = [
  {
    name: "file",
    description:
      "The file: xlsx, xlsm, ods, xls, csv in any encoding, a web page or Excel 2003 XML that a program gave out as .xls, a protected workbook (with its password), or a document that Crossbook exported (xlsx, csv, json, OSCAL). At most 10 MB, once.",
    required: true,
    content: "file",
  },
  {
    name: "password",
    description:
      "The password of a protected workbook, as text or as a file that holds it. It is used for this one reading and kept nowhere.",
    required: false,
  },
  {
    name: "profile",
    description:
      "Choices about what was recognised, as JSON, a text or a file such as the pane saves: tables left out or taken in, the row of the headings, the edition, a column's role, a word's meaning. What is left out is recognised anew.",
    required: false,
    content: importProfileSchema,
  },
];

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const framework: Parameter = { name: "framework", in: "path", description: "A framework's id or an alias of it." };
const from: Parameter = { name: "from", in: "path", description: "The framework to read from." };
const to: Parameter = { name: "to", in: "path", description: "The framework to read to." };
const invalid = [400, 413];

export const operations: readonly Operation[] = [
  {
    method: "get",
    path: "/health",
    summary: "Whether it runs, and which versions.",
    parameters: [],
    response: healthResponse,
    errors: [],
  },
  {
    method: "get",
    path: "/catalog",
    summary: "Everything in one file: frameworks, crosswalks and sources, as the add-in keeps it.",
    parameters: [],
    response: ["application/json"],
    errors: [],
  },
  {
    method: "get",
    path: "/frameworks",
    summary: "The frameworks.",
    parameters: [],
    response: frameworksResponse,
    errors: [],
  },
  {
    method: "get",
    path: "/frameworks/{framework}",
    summary: "A framework with its controls in the standard's order; as an OSCAL catalog with format=oscal.",
    parameters: [framework, { name: "format", in: "query", description: "The form.", values: ["json", "oscal"] }],
    response: frameworkResponse,
    errors: [400, 404],
  },
  {
    method: "get",
    path: "/frameworks/{framework}/controls/{control}",
    summary: "One control, its place, its attributes and its mappings to every framework, each with its source.",
    parameters: [framework, { name: "control", in: "path", description: "The control's id." }],
    response: controlResponse,
    errors: [404],
  },
  {
    method: "get",
    path: "/search",
    summary: "Controls by words or id over all frameworks, best first, at most 50.",
    parameters: [{ name: "q", in: "query", description: "Words or an id." }],
    response: searchResponse,
    errors: [400],
  },
  {
    method: "get",
    path: "/crosswalks",
    summary: "Every pair of frameworks with mappings, with counts, sources and coverage both ways.",
    parameters: [],
    response: crosswalksResponse,
    errors: [],
  },
  {
    method: "get",
    path: "/crosswalks/{from}/{to}",
    summary: "The mappings between two frameworks in the direction asked for; with via=, a labelled derived look-up.",
    parameters: [
      from,
      to,
      { name: "format", in: "query", description: "The form.", values: ["json", "csv", "oscal"] },
      { name: "via", in: "query", description: "A third framework to go through. Derived, never direct." },
    ],
    response: crosswalkResponse,
    errors: [400, 404],
  },
  {
    method: "post",
    path: "/resolve",
    summary: "What each of up to 10,000 controls leads to in another framework, in order.",
    parameters: [],
    request: resolveRequest,
    response: resolveResponse,
    errors: invalid,
  },
  {
    method: "post",
    path: "/readiness",
    summary: "Score, completeness, gates and gaps of an assessment.",
    parameters: [],
    request: readinessRequest,
    response: readinessResponse,
    errors: [400, 404, 413],
  },
  {
    method: "post",
    path: "/soa/import",
    summary: "Any spreadsheet, or a document Crossbook exported, into a Statement of Applicability with a report.",
    parameters: [
      {
        name: "X-File-Password",
        in: "header",
        description: "The password of a protected workbook; the form's field password goes before it.",
      },
      {
        name: "X-File-Name",
        in: "header",
        description: "The file's name, when the body is the file itself. What the file is is told by its content.",
      },
      {
        name: "original",
        in: "query",
        description:
          "With true the answer also holds the rows of the recognised tables as the file has them, and the first rows of the other sheets.",
        values: ["true", "false"],
      },
    ],
    request: "file",
    response: importResponse,
    errors: [400, 401, 413, 422],
    meanings: {
      400: "There is no file or more than one, the JSON is no document, or the profile is not one or names an edition that is not known; the details name the place.",
      401: "The workbook is protected: no password was given (import.password-needed), or a wrong one (import.password-wrong). Send it again with the field password or the header X-File-Password.",
      413: "The file is larger than 10 MB, or holds more rows, columns, cells, sheets or unzipped bytes than are read; the message names the limit.",
      422: "The file can't be read: damaged, cut off, a picture, text that is no JSON though it was sent as such, or a kind that is not read; the message says how to mend or convert it.",
    },
  },
  {
    method: "post",
    path: "/soa/migrate",
    summary: "A 2013 Statement of Applicability brought to 2022, with a report of merges, splits and conflicts.",
    parameters: [],
    request: migrateRequest,
    response: migrateResponse,
    errors: [400, 413, 422],
  },
  {
    method: "post",
    path: "/soa/export",
    summary:
      "A Statement of Applicability as a file; every format imports back as the same document: what is empty is left out, and an applicability that is not stated is null. Every framework of the catalog has a sheet; a document of another edition (iso-27001-2005) comes as csv, json or oscal.",
    parameters: [{ name: "format", in: "query", description: "The form.", values: ["xlsx", "csv", "json", "oscal"] }],
    request: exportRequest,
    response: [xlsx, "text/csv", "application/json"],
    errors: [400, 413, 422],
  },
  {
    method: "post",
    path: "/soa/compare",
    summary: "What changed between two documents, field by field; as a workbook with format=xlsx.",
    parameters: [{ name: "format", in: "query", description: "The form; json when absent.", values: compareFormats }],
    request: compareRequest,
    response: compareResponse,
    files: [xlsx],
    errors: [400, 413, 422],
  },
  {
    method: "get",
    path: "/templates",
    summary: "The templates.",
    parameters: [],
    response: templatesResponse,
    errors: [],
  },
  {
    method: "get",
    path: "/templates/{file}",
    summary: "A template as a ready workbook: {id}.xlsx.",
    parameters: [{ name: "file", in: "path", description: "The template's id with .xlsx." }],
    response: [xlsx],
    errors: [404],
  },
  {
    method: "post",
    path: "/workbooks",
    summary:
      "A workbook of the chosen templates and crosswalk columns, filled with a document; for transition-2013-2022, before is the older document that soa was migrated from.",
    parameters: [],
    request: workbookRequest,
    response: [xlsx],
    errors: invalid,
  },
];
