import { type Command, insertTemplates } from "./command.ts";

/** Adds the Statement of Applicability of ISO/IEC 42001:2023 to the open workbook. */
export const insertSoa42001: Command = {
  id: "insertSoa42001",
  run: (context) => insertTemplates(context, ["soa-42001"]),
};
