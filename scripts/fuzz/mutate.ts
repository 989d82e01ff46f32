import type { Grid, GridCell, GridRow, MergedRange } from "../../shared/workbook/grid.ts";

const texts = [
  "A.5.1",
  "5.10",
  "A 8.1",
  "a.6.1.2",
  "A.5.1 - A.5.4",
  "A.5.1, A.5.2",
  "A.18.2.3",
  "A.99.9",
  "M1.1.1",
  "5",
  "Clause 5.2",
  "(A.5.7)",
  "A.5.1 - A.9.99",
  "Control",
  "Control ID",
  "Title",
  "Applicable",
  "Status",
  "Justification for exclusion",
  "Evidence",
  "LR",
  "Maßnahme",
  "管理策番号",
  "Risk ID",
  "Yes",
  "No",
  "x",
  "✓",
  "○",
  "N/A",
  "Implemented",
  "Planned",
  "50%",
  "3",
  "R-001",
  "[Yes/No]",
  "__proto__",
  "constructor",
  "=1+1",
  "\u0000\ud800",
  "é".normalize("NFD"),
  "Threat intelligence",
  "Access control",
  "Information security policy",
  "a ".repeat(200),
  "\n\n",
  "5.1 5.2 5.3 ".repeat(40),
  "A.".repeat(300),
  "1.".repeat(300),
  "((((((((((",
];

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

const anyCell = (random: Random): GridCell | undefined => {
  const kind = random();
  if (kind < 0.2) return undefined;
  if (kind < 0.3) {
    const value = pick(random, [5.1, 5.2, 8.34, 10, 1e300, -3, 5.123456, 0, Number.MAX_SAFE_INTEGER]) ?? 0;
    return { value, text: String(value), kind: "number", ...(random() < 0.3 ? { format: "0.00" } : {}) };
  }
  if (kind < 0.35) {
    const text = pick(random, ["2026-01-05", "2001-05-01", "2026-12-31", "nonsense"]) ?? "";
    return { value: text, text, kind: "date", format: "d-mmm" };
  }
  if (kind < 0.38) return { value: true, text: "TRUE", kind: "boolean" };
  if (kind < 0.4) return { value: "#REF!", text: "#REF!", kind: "error" };
  if (kind < 0.43) return { value: "", text: "", kind: "text", fill: "FF0000" };
  const text = pick(random, texts) ?? "";
  return { value: text, text, kind: "text", ...(random() < 0.05 ? { symbolFont: "Wingdings" } : {}) };
};

/** A sheet of anything: ids, headings, answers and rubbish in any place. */
export const anyGrid = (random: Random, sheet: string): Grid => {
  const rows: GridRow[] = [];
  let number = 0;
  for (let left = Math.floor(random() * 24); left > 0; left--) {
    number += random() < 0.8 ? 1 : 1 + Math.floor(random() * 400);
    const cells = Array.from({ length: Math.floor(random() * 9) }, () => anyCell(random));
    rows.push({ number, cells, ...(random() < 0.1 ? { hidden: true } : {}) });
  }
  const merges: MergedRange[] = Array.from({ length: Math.floor(random() * 4) }, () => {
    const top = 1 + Math.floor(random() * 20);
    const left = Math.floor(random() * 8);
    return { top, left, bottom: top + Math.floor(random() * 4), right: left + Math.floor(random() * 4) };
  });
  return { sheet: random() < 0.2 ? "#csv" : sheet, hidden: random() < 0.1, rows, merges, hiddenColumns: [] };
};

/** A good sheet with some cells changed, rows dropped, moved or doubled. */
export const mutateGrid = (random: Random, grid: Grid): Grid => {
  let rows = grid.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) {
    const row = pick(random, rows);
    if (row === undefined) break;
    const kind = random();
    if (kind < 0.6) row.cells[Math.floor(random() * 10)] = anyCell(random);
    else if (kind < 0.7) rows = rows.filter((one) => one !== row);
    else if (kind < 0.8) row.cells.unshift(undefined);
    else if (kind < 0.9) row.cells.splice(Math.floor(random() * 4), 1);
    else rows = [...rows, { ...row, number: (rows.at(-1)?.number ?? 0) + 1, cells: [...row.cells] }];
  }
  return { ...grid, rows };
};

/** Bytes with some changed, cut out or repeated. */
export const mutateBytes = (random: Random, bytes: Uint8Array): Uint8Array => {
  let result = new Uint8Array(bytes);
  for (let times = 1 + Math.floor(random() * 8); times > 0; times--) {
    const at = Math.floor(random() * result.length);
    const kind = random();
    if (kind < 0.7) result[at] = Math.floor(random() * 256);
    else if (kind < 0.85) result = result.slice(0, at);
    else {
      const piece = result.slice(at, at + 64);
      const longer = new Uint8Array(result.length + piece.length);
      longer.set(result);
      longer.set(piece, result.length);
      result = longer;
    }
    if (result.length === 0) break;
  }
  return result;
};
