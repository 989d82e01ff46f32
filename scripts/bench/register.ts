import ExcelJS from "exceljs";
import { seededRandom } from "../seeded-random.ts";

export const rowCount = 10_000;
export const columnCount = 30;

const words =
  "access policy register supplier review owner evidence log backup encryption incident asset risk training audit change test contract scope record approved annual quarterly".split(
    " ",
  );

/**
 * A register of 10,000 rows and 30 columns: control ids, answers from lists, dates, numbers, long and short texts. Its
 * texts are shared and every cell has a style, as spreadsheet programs write them.
 */
export const register = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const random = seededRandom(27_001);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  // Every third word is a number of its own, so that the file is as large as one of true sentences.
  const sentence = (length: number): string =>
    Array.from({ length }, (_, at) => (at % 3 === 2 ? Math.floor(random() * 1e5) : pick(words))).join(" ");
  const cell = (row: number, column: number): string | number | Date | null => {
    if (column === 0) return `A.5.${1 + (row % 37)}`;
    if (column === 1) return pick(["Yes", "No"]) ?? null;
    if (column === 2) return pick(["Implemented", "Partial", "Planned"]) ?? null;
    if (column === 3) return `${row} ${sentence(150)}`;
    if (column === 4) return new Date(Date.UTC(2026, row % 12, 1 + (row % 28)));
    if (column % 5 === 0) return `${sentence(16)} ${row}`;
    if (column % 5 === 1) return Math.floor(random() * 1e6) / 100;
    return column % 5 === 2 ? null : sentence(1);
  };
  const heading = Array.from(
    { length: columnCount },
    (_, column) => ["Control", "Applicable", "Status", "Justification", "Due"][column] ?? `Field ${column}`,
  );
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Register");
  sheet.addRow(heading);
  for (let row = 0; row < rowCount; row++)
    sheet.addRow(Array.from({ length: columnCount }, (_, column) => cell(row, column)));
  sheet.eachRow((row) => {
    for (let column = 1; column <= columnCount; column++) {
      const styled = row.getCell(column);
      styled.alignment = { wrapText: true, vertical: "top" };
      styled.border = { top: { style: "thin" }, bottom: { style: "thin" } };
      if (column % 3 === 0) styled.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
