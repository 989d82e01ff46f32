import { say } from "../../messages/say.ts";
import type { SheetBuilder } from "../sheet-builder.ts";

/** Pass and open by sign and colour as well as by word. */
export const verdictLooks = (sheet: SheetBuilder, range: string, first: string): void => {
  sheet.format({ range, formula: `=${first}="${say("workbook.pass")}"`, look: "good", symbol: "✔" });
  sheet.format({ range, formula: `=${first}="${say("workbook.open")}"`, look: "bad", symbol: "○" });
};
