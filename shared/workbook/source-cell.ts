import { say } from "../messages/say.ts";
import type { SoaItem } from "../soa/document.ts";

type Source = NonNullable<SoaItem["source"]>;

const [, between = "", behind = ""] = say("workbook.source-row", { sheet: "\0", row: "\0" }).split("\0");

/** Where a row came from, as a cell says it: `Sheet1, row 12`. */
export const sourceCell = (source: Source | undefined): string | null =>
  source ? say("workbook.source-row", { ...source }) : null;

/** What `sourceCell` wrote; undefined for a text of another form. */
export const readSourceCell = (text: string): Source | undefined => {
  const at = text.lastIndexOf(between);
  const row = text.slice(at + between.length, behind === "" ? undefined : -behind.length);
  return at >= 0 && text.endsWith(behind) && /^\d{1,16}$/.test(row)
    ? { sheet: text.slice(0, at), row: Number(row) }
    : undefined;
};
