import { say } from "../../messages/say.ts";
import { findHeaders } from "./headings/headers.ts";
import { meaningsOf } from "./headings/headings.ts";
import type { SheetView } from "./sheets/sheet.ts";
import { quote } from "./texts/text.ts";

const namesControls = (heading: string): boolean =>
  meaningsOf(heading).some(({ meaning, score }) => meaning === "control" && score >= 0.6);

/** Why a sheet gave no table, in plain words. */
export const whySkipped = (view: SheetView): string => {
  if (view.rows.length === 0) return say("import.sheet-empty");
  const ids = new Set<string>();
  for (const hits of view.hits.values()) {
    for (const { reading } of hits) {
      for (const token of reading.tokens)
        if (token.parts.length > 1 && ids.size < 8) ids.add(`${token.annex ? "A." : ""}${token.key}`);
    }
  }
  if (ids.size > 0) return say("import.sheet-few-ids", { ids: quote([...ids].join(", "), 80) });
  const header = findHeaders(view).find((block) => [...block.lowest.values()].some(namesControls));
  const row = header === undefined ? undefined : view.rows[header.from]?.number;
  return row === undefined ? say("import.sheet-no-ids") : say("import.sheet-no-rows", { row });
};
