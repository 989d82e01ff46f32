import { type Command, insertTemplates } from "./command.ts";

/** Adds the Statement of Applicability of ISO/IEC 27001:2022 to the open workbook. */
export const insertSoa27001: Command = {
  id: "insertSoa27001",
  run: (context) => insertTemplates(context, ["soa-27001"]),
};
