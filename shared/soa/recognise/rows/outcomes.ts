import { say } from "../../../messages/say.ts";
import type { GridRow } from "../../../workbook/grid.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import type { RowOutcome, RowReader } from "./rows.ts";

/** What became of a row of a sheet. `row` is the number that Excel shows, `cells` what stands in it. */
export interface PlacedOutcome {
  readonly row: number;
  readonly cells: GridRow["cells"];
  readonly outcome: RowOutcome;
}

type Accepted = Extract<RowOutcome, { kind: "accepted" }>;

const reasonsOf = (outcomes: readonly PlacedOutcome[]): string =>
  [...new Set(outcomes.flatMap(({ outcome }) => (outcome.kind === "accepted" ? [] : outcome.reason)))].join(" ");

/** Several outcomes without items as one. */
const together = (outcomes: readonly PlacedOutcome[], row: number): PlacedOutcome[] => {
  if (outcomes.length === 0) return [];
  const kind = outcomes.some(({ outcome }) => outcome.kind === "rejected") ? "rejected" : "ignored";
  return [
    { row, cells: outcomes.flatMap(({ cells }) => Array.from(cells)), outcome: { kind, reason: reasonsOf(outcomes) } },
  ];
};

/** The outcome of controls that begin in one row of a form, and of those among them that are not taken. */
const ofOneRow = (outcomes: readonly PlacedOutcome[], row: number, spare: number | undefined): PlacedOutcome[] => {
  const [only, second] = outcomes;
  if (only !== undefined && second === undefined) return [only];
  const accepted = outcomes.flatMap(({ outcome }): Accepted[] => (outcome.kind === "accepted" ? [outcome] : []));
  const others = outcomes.filter(({ outcome }) => outcome.kind !== "accepted");
  if (accepted.length === 0) return together(others, row);
  const items = accepted.flatMap((outcome) => outcome.items);
  const notes = accepted.flatMap((outcome) => outcome.notes);
  const [left] = together(others, spare ?? row);
  if (left === undefined) return [{ row, cells: [], outcome: { kind: "accepted", items, notes } }];
  if (spare !== undefined) return [{ row, cells: [], outcome: { kind: "accepted", items, notes } }, left];
  // The form is one row high, so what is not taken stays beside what is.
  const text = [reasonsOf(others), ...Array.from(left.cells, (cell) => cell?.text ?? "")].filter(Boolean).join("\n");
  const beside = items.map((item) => ({ ...item, extra: { ...item.extra, [say("import.form-more")]: text } }));
  return [{ row, cells: [], outcome: { kind: "accepted", items: beside, notes } }];
};

/** What becomes of every row that a table covers on its sheet, each once. */
export const outcomesOf = ({ view, from, to }: CandidateTable, read: RowReader): readonly PlacedOutcome[] => {
  const outcomes: PlacedOutcome[] = [];
  for (let index = from; index <= to; index++) {
    const row = view.rows[index];
    if (row !== undefined) outcomes.push({ row: row.number, cells: row.cells, outcome: read(index) });
  }
  if (view.form === undefined) return outcomes;
  const byRow = new Map<number, PlacedOutcome[]>();
  for (const outcome of outcomes) {
    const beside = byRow.get(outcome.row);
    if (beside === undefined) byRow.set(outcome.row, [outcome]);
    else beside.push(outcome);
  }
  const spare = new Map([...view.form.otherRows].reverse().map(({ row, record }) => [record, row]));
  const placed = [...byRow].flatMap(([row, beside]) => ofOneRow(beside, row, spare.get(row)));
  const used = new Set(placed.map(({ row }) => row));
  const rest = view.form.otherRows.flatMap(({ row, record }): PlacedOutcome[] =>
    used.has(row)
      ? []
      : [{ row, cells: [], outcome: { kind: "ignored", reason: say("import.row-form", { row: record }) } }],
  );
  return [...rest, ...placed];
};
