import type { Library } from "../../shared/crosswalk/library.ts";
import type { Issue, Result } from "../../shared/messages/issue.ts";
import { say } from "../../shared/messages/say.ts";
import type { Soa } from "../../shared/soa/document.ts";
import { importSheets } from "../../shared/soa/exchange/import-sheets.ts";
import type { ImportProfile } from "../../shared/soa/import.ts";
import { originalRows } from "../../shared/soa/original-rows.ts";
import { planComparison } from "../../shared/workbook/comparison.ts";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import type { Imported } from "../client/answers.ts";
import type { WorkbookOrder } from "../client/api.ts";
import { Failure } from "../client/failure.ts";
import type {
  CrosswalkColumnAdded,
  CrosswalkColumnRequest,
  Inserted,
  InsertOptions,
  WorkbookPort,
} from "../excel/port.ts";

/** What the pane can do with the open workbook. Every call rejects with a `Failure` and nothing else. */
export interface OpenWorkbook {
  insert(order: WorkbookOrder, options?: InsertOptions): Promise<Inserted>;
  insertComparison(before: Soa, after: Soa, options?: InsertOptions): Promise<Inserted>;
  /** Reads and recognises the sheets here, without sending the workbook anywhere. */
  read(profile: ImportProfile): Promise<Imported>;
  addColumn(request: CrosswalkColumnRequest): Promise<CrosswalkColumnAdded>;
}

const failureOf = (issues: readonly Issue[]): Failure => {
  const [first, ...others] = issues.map(({ code, params }) => say(code, params));
  return new Failure(issues[0]?.code ?? "unexpected", first ?? "", others);
};

const valueOrFailure = <T>(result: Result<T>): T => {
  if (!result.ok) throw failureOf(result.issues);
  return result.value;
};

const insertPlanned = async (
  port: WorkbookPort,
  plan: Result<WorkbookPlan>,
  options: InsertOptions | undefined,
): Promise<Inserted> => valueOrFailure(plan.ok ? await port.insertPlan(plan.value, options) : plan);

export const openWorkbook = (port: WorkbookPort, library: () => Promise<Library>): OpenWorkbook => ({
  insert: async (order, options) => insertPlanned(port, planWorkbook(await library(), templates, order), options),
  insertComparison: async (before, after, options) =>
    insertPlanned(port, planComparison(await library(), before, after), options),
  read: async (profile) => {
    const grids = valueOrFailure(await port.readWorkbook());
    const imported = importSheets(await library(), grids, profile);
    return { ...imported, original: originalRows(grids, imported.report.tables) };
  },
  addColumn: async (request) => valueOrFailure(await port.addCrosswalkColumn(request)),
});
