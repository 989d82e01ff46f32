import { cellTexts } from "../soa/cell-texts.ts";
import type { SoaItem } from "../soa/document.ts";
import { fieldWord, valueCell } from "./change-words.ts";
import { evidenceText } from "./words.ts";

const unnamed = (id: string): string => id;

/** The evidence of an old row, a piece a line, in as many texts as cells need. */
export const evidenceCells = ({ evidence }: SoaItem): string[] =>
  cellTexts(
    (evidence ?? []).map((entry) => evidenceText([entry], true) ?? ""),
    "\n",
  );

/** What an old row says that no column of its own shows, a field a line: `Due: 2026-12-01`. In cells as needed. */
export const restCells = (item: SoaItem): string[] => {
  const lines = [
    ...(["inclusion", "due", "notes", "weight"] as const).map((field) => [field, item[field] ?? null] as const),
    ...Object.entries(item.extra ?? {}).map(([heading, text]) => [`extra.${heading}`, text] as const),
    ...evidenceCells(item)
      .slice(1)
      .map((text) => ["evidence", text] as const),
  ].flatMap(([field, value]) => {
    const shown = String(valueCell(field, value, unnamed) ?? "");
    return shown.trim() === "" ? [] : [`${fieldWord(field)}: ${shown}`];
  });
  return cellTexts(lines, "\n");
};
