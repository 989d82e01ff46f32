import { fail, ok, type Result } from "../../shared/messages/issue.ts";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import type { Inserted, InsertOptions } from "./port.ts";
import { writeInExcel } from "./run.ts";
import { type NamesInUse, withFreeNames } from "./writing/names.ts";
import { writePlan } from "./writing/plan.ts";

/** What has to be known before sheets are added; read with the caller's next round trip. */
export const loadNamesInUse = (context: Excel.RequestContext): { readonly read: () => Result<NamesInUse> } => {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const all = (collection: { readonly items: readonly { readonly name: string }[] }) =>
    collection.items.map(({ name }) => name);
  return {
    read: () =>
      protection.protected
        ? fail("excel.workbook-protected")
        : ok({ sheets: all(worksheets), tables: all(tables), names: all(names) }),
  };
};

/** Takes back what a failed write had added. Removing a sheet removes its tables; defined names stand apart. */
export const takeBack = (plan: WorkbookPlan): Promise<void> =>
  // A context of its own: the failed one may still hold the rest of its queue.
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const names = plan.names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
    const sheets = plan.sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const item of [...names, ...sheets]) if (!item.isNullObject) item.delete();
    await context.sync();
  });

/** Writes the plan whole or not at all. */
const writeWhole = async (context: Excel.RequestContext, plan: WorkbookPlan): Promise<void> => {
  try {
    await writePlan(context, plan, { activate: true });
  } catch (thrown) {
    await takeBack(plan);
    throw thrown;
  }
};

/** One round trip to look and two to write; more only to take back what Excel refused half-way. */
export const insertPlan = (
  plan: WorkbookPlan,
  { whenTaken = "refuse" }: InsertOptions = {},
): Promise<Result<Inserted>> =>
  writeInExcel(async (context) => {
    const inUse = loadNamesInUse(context);
    await context.sync();
    const names = inUse.read();
    if (!names.ok) return names;
    const free = withFreeNames(plan, names.value, whenTaken);
    if (!free.ok) return free;
    await writeWhole(context, free.value.plan);
    return ok({
      sheets: free.value.plan.sheets.map((sheet) => sheet.name),
      renamed: [...free.value.renamed].map(([from, to]) => ({ from, to })),
    });
  });
