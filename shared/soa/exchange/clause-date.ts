import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { GridCell } from "../../workbook/grid.ts";
import { readDate } from "../recognise/ids/id-values.ts";
import { contentOf, dayOf } from "./workbook-cell.ts";

/** Where a day in short, `06.01.02`, leaves the century out. */
const century = /(?<=^\d\d\.\d\d\.)(?=\d\d$)/;

/** January to May as spreadsheets shorten them where dots part a date; no clause has more behind its first dot. */
const months = ["jan sty oca янв", "feb lut şub фев", "mär mrz mar мар", "apr kwi nis апр", "mai maj may май"];

/** The numbers that a day in short, `04. Jan`, was; empty for another text. */
const dayAndMonth = (text: string): string => {
  const [, day, month = ""] = /^(\d\d)\. ?(\p{L}{3})$/u.exec(text) ?? [];
  const at = months.findIndex((words) => words.split(" ").includes(month.toLowerCase()));
  return at < 0 ? "" : `${Number(day)}.${at + 1}`;
};

/** The clause that was there before a spreadsheet took it for a date, 6.1.2 for 6 January; undefined in doubt. */
export const clauseOf = ({ isLeaf }: CatalogFramework, cell: GridCell | undefined): string | undefined => {
  const text = contentOf(cell).replace(century, "20");
  const day = cell && dayOf({ ...cell, value: text, text });
  const choices = day === undefined ? undefined : readDate(day, cell?.format)?.choices;
  const numbers = choices?.map(({ token }) => token.key) ?? [dayAndMonth(text)];
  const [clause, other] = new Set(numbers.filter(isLeaf));
  return other === undefined ? clause : undefined;
};
