import type { FrameworkId } from "../../shared/catalog/framework.ts";
import type { SearchResult } from "../../shared/catalog/search.ts";
import type { ControlPage } from "../../shared/crosswalk/control-page.ts";
import { say } from "../../shared/messages/say.ts";
import type { Nonconformity } from "../../shared/readiness/gates.ts";
import type { HeadStartSource } from "../../shared/readiness/head-start.ts";
import type { Readiness } from "../../shared/readiness/readiness.ts";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import type { ExportFormat } from "../../shared/soa/exchange/export.ts";
import type { ImportProfile } from "../../shared/soa/import.ts";
import type { MigrationReport } from "../../shared/soa/migration-report.ts";
import type { Compared, CrosswalkSummary, FrameworkSummary, Imported, TemplateSummary } from "./answers.ts";
import { Failure } from "./failure.ts";

export interface WorkbookOrder {
  readonly templates: readonly string[];
  readonly frameworks: readonly FrameworkId[];
  readonly crosswalks: readonly FrameworkId[];
  readonly organisation?: string;
  readonly soa?: Soa;
  /** The document that `soa` was migrated from, shown beside it in the transition sheet. */
  readonly before?: Soa;
}

/** What a document is exported as, beside a workbook. */
export type TextFormat = Exclude<ExportFormat, "xlsx">;

export interface ReadinessQuestion {
  readonly framework: FrameworkId;
  readonly items: readonly SoaItem[];
  readonly nonconformities?: readonly Nonconformity[];
  /** Assessments of other standards, for what they suggest. */
  readonly headStartFrom?: readonly HeadStartSource[];
}

export interface ImportOptions {
  readonly password?: string;
  /** The user's choices about what was recognised. */
  readonly profile?: ImportProfile;
}

/** The Worker's calls that the pane makes. Every one rejects with a `Failure` and nothing else. */
export interface Api {
  frameworks(): Promise<readonly FrameworkSummary[]>;
  templates(): Promise<readonly TemplateSummary[]>;
  crosswalks(): Promise<readonly CrosswalkSummary[]>;
  search(words: string, signal: AbortSignal): Promise<readonly SearchResult[]>;
  control(framework: FrameworkId, id: string, signal: AbortSignal): Promise<ControlPage>;
  importFile(file: File, options?: ImportOptions): Promise<Imported>;
  migrate(soa: Soa, to: FrameworkId): Promise<{ readonly soa: Soa; readonly report: MigrationReport }>;
  readiness(question: ReadinessQuestion): Promise<Readiness>;
  compare(before: Soa, after: Soa): Promise<Compared>;
  /** The comparison as a workbook. */
  comparison(before: Soa, after: Soa): Promise<Blob>;
  workbook(order: WorkbookOrder): Promise<Blob>;
  /** The document for other programs. */
  exported(soa: Soa, format: TextFormat): Promise<Blob>;
}

interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly details?: readonly unknown[] };
}

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === "object" &&
  body !== null &&
  "error" in body &&
  typeof body.error === "object" &&
  body.error !== null &&
  "message" in body.error &&
  typeof body.error.message === "string" &&
  "code" in body.error;

/** A detail is a sentence, or an object that has one. */
const sentenceOf = (detail: unknown): readonly string[] => {
  if (typeof detail === "string") return [detail];
  if (typeof detail === "object" && detail !== null && "message" in detail && typeof detail.message === "string") {
    return [detail.message];
  }
  return [];
};

const failureOf = async (response: Response): Promise<Failure> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (!isErrorBody(body)) return new Failure("unexpected", say("pane.problem.status", { status: response.status }));
  const details = (body.error.details ?? []).flatMap(sentenceOf).filter((text) => text !== body.error.message);
  return new Failure(body.error.code, body.error.message, details);
};

/** `request` is `fetch`, or what a test puts in its place. */
export const createApi = (request: typeof fetch = (...input) => fetch(...input), base = "/api/v1"): Api => {
  /** What `pending` brings; a connection that fails or is called off, before or within the answer, is a Failure. */
  const received = <T>(pending: Promise<T>): Promise<T> =>
    pending.catch((thrown: unknown) => {
      if (thrown instanceof DOMException && thrown.name === "AbortError") throw new Failure("aborted", "");
      throw new Failure("offline", say("pane.problem.offline"));
    });
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await received(request(`${base}${path}`, init));
    if (!response.ok) throw await failureOf(response);
    return response;
  };
  const json = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await call(path, init);
    return received<T>(response.json());
  };
  const body = (value: unknown): RequestInit => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  });
  const file = async (path: string, value: unknown): Promise<Blob> => received((await call(path, body(value))).blob());
  return {
    frameworks: async () => (await json<{ frameworks: FrameworkSummary[] }>("/frameworks")).frameworks,
    templates: async () => (await json<{ templates: TemplateSummary[] }>("/templates")).templates,
    crosswalks: async () => (await json<{ crosswalks: CrosswalkSummary[] }>("/crosswalks")).crosswalks,
    search: async (words, signal) =>
      (await json<{ results: SearchResult[] }>(`/search?q=${encodeURIComponent(words)}`, { signal })).results,
    control: (framework, id, signal) =>
      json(`/frameworks/${encodeURIComponent(framework)}/controls/${encodeURIComponent(id)}`, { signal }),
    importFile: async (file, { password, profile } = {}) => {
      // The request would fail just as it does without a connection.
      await file
        .slice(0, 1)
        .arrayBuffer()
        .catch(() => {
          throw new Failure("gone", say("pane.file.gone", { name: file.name }));
        });
      const form = new FormData();
      form.set("file", file);
      if (password !== undefined) form.set("password", password);
      if (profile !== undefined) form.set("profile", JSON.stringify(profile));
      return json("/soa/import?original=true", { method: "POST", body: form });
    },
    migrate: (soa, to) => json("/soa/migrate", body({ soa, to })),
    readiness: (question) => json("/readiness", body(question)),
    compare: (before, after) => json("/soa/compare", body({ before, after })),
    comparison: (before, after) => file("/soa/compare?format=xlsx", { before, after }),
    workbook: (order) => file("/workbooks", order),
    exported: (soa, format) => file(`/soa/export?format=${format}`, { soa }),
  };
};
