import { fail, type Result } from "../../shared/messages/issue.ts";
import type { MessageKey } from "../../shared/messages/say.ts";
import { supports } from "./abilities.ts";

/** Excel's error codes that have a sentence of their own. */
const known: Readonly<Record<string, MessageKey>> = {
  AccessDenied: "excel.protected",
  InvalidOperationInCellEditMode: "excel.cell-editing",
  RequestPayloadSizeLimitExceeded: "excel.too-large",
  ResponsePayloadSizeLimitExceeded: "excel.too-large",
  InvalidSelection: "excel.selection-several",
};

/** Turns what Excel throws into an issue; anything else is a fault of ours and goes on. */
const failureOf = (thrown: unknown, otherwise: MessageKey): Result<never> => {
  if (!(thrown instanceof OfficeExtension.Error)) throw thrown;
  return fail(known[thrown.code] ?? otherwise, { code: thrown.code, message: thrown.message });
};

/** Waits while the user edits a cell instead of failing, and makes one undo of all writes where Excel can. */
const options = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(supports.undoGroup() ? { mergeUndoGroup: true } : {}),
});

/** One piece of work that changes the workbook. */
export const writeInExcel = <T>(work: (context: Excel.RequestContext) => Promise<Result<T>>): Promise<Result<T>> =>
  Excel.run(options(), work).catch((thrown: unknown) => failureOf(thrown, "excel.failed"));

/** One piece of work that only reads. */
export const readInExcel = <T>(work: (context: Excel.RequestContext) => Promise<Result<T>>): Promise<Result<T>> =>
  Excel.run({ delayForCellEdit: true }, work).catch((thrown: unknown) => failureOf(thrown, "excel.read-failed"));
