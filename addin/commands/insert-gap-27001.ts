import { type Command, insertTemplates } from "./command.ts";

/** Adds the gap assessment of ISO/IEC 27001:2022 to the open workbook. */
export const insertGap27001: Command = {
  id: "insertGap27001",
  run: (context) => insertTemplates(context, ["gap-27001"]),
};
