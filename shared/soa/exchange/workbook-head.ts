import { say } from "../../messages/say.ts";
import type { GridCell } from "../../workbook/grid.ts";
import { contentOf } from "./workbook-cell.ts";
import type { OwnTable } from "./workbook-table.ts";

/** What stands above the table of an assessment sheet. */
export interface SheetHead {
  readonly title: string;
  readonly documentId: string;
  /** The cell beside a label where somebody typed; what only shows the About sheet's is left out. */
  typed(label: string): GridCell | undefined;
}

const labels = new Set(
  (["organisation", "document-id", "owner", "version", "date", "approver", "classification"] as const).map((key) =>
    say(`workbook.field.${key}`),
  ),
);
/** Between a label and its value at most one column is narrow and empty. */
const reach = 2;

/** Reads the head of a sheet; a title that only shows the About sheet's is empty. */
export const readHead = ({ grid, headerRow }: OwnTable): SheetHead => {
  const rows = grid.rows.filter((row) => row.number < headerRow);
  const beside = (label: string): GridCell | undefined => {
    for (const { cells } of rows) {
      const at = cells.findIndex((cell) => cell?.formula !== true && contentOf(cell) === label);
      if (at < 0) continue;
      const near = cells.slice(at + 1, at + 1 + reach);
      const end = near.findIndex((cell) => cell?.formula !== true && labels.has(contentOf(cell)));
      return near.slice(0, end < 0 ? reach : end).find((cell) => contentOf(cell) !== "");
    }
    return undefined;
  };
  const below = rows.findIndex(({ cells }) => contentOf(cells[0]) === say("workbook.field.organisation"));
  const title = rows[below - 1]?.cells[0];
  return {
    title: title?.formula === true ? "" : contentOf(title),
    documentId: contentOf(beside(say("workbook.field.document-id"))),
    typed: (label) => {
      const cell = beside(label);
      return cell?.formula === true ? undefined : cell;
    },
  };
};
