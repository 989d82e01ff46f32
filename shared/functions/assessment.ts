import { foldName } from "../catalog/reference.ts";
import { fail, ok, type Result } from "../messages/issue.ts";
import { type SoaItem, type Status, statuses } from "../soa/document.ts";
import { no, statusWord, yes } from "../workbook/words.ts";
import { cellOf, cellsOf, textOf } from "./arguments.ts";
import type { Argument, CellContent, ReadinessQuestion } from "./definition.ts";

const statusWords = (): ReadonlyMap<string, Status> =>
  new Map(statuses.flatMap((status) => [status, statusWord(status)].map((word) => [foldName(word), status] as const)));

const applicableWords = (): ReadonlyMap<string, boolean> =>
  new Map([
    ...[yes(), "yes", "true"].map((word) => [foldName(word), true] as const),
    ...[no(), "no", "false"].map((word) => [foldName(word), false] as const),
  ]);

/** The rows of an assessment from ranges of one size; a row without a control is left out. */
const itemsOf = (
  controls: readonly CellContent[],
  [statusCells, applicableCells, justificationCells, evidenceCells]: readonly (readonly CellContent[] | undefined)[],
): Result<readonly SoaItem[]> => {
  const items: SoaItem[] = [];
  const [statusByWord, applicableByWord] = [statusWords(), applicableWords()];
  for (const [index, cell] of controls.entries()) {
    const control = textOf(cell);
    if (control === "") continue;
    const statusText = textOf(statusCells?.[index]);
    const status = statusByWord.get(foldName(statusText));
    if (statusText !== "" && status === undefined) {
      return fail("functions.unknown-status", { status: statusText, known: statuses.map(statusWord).join(", ") });
    }
    const applicableText = textOf(applicableCells?.[index]);
    const applicable = applicableByWord.get(foldName(applicableText));
    if (applicableText !== "" && applicable === undefined) {
      return fail("functions.unknown-applicable", { text: applicableText, yes: yes(), no: no() });
    }
    const justification = textOf(justificationCells?.[index]);
    const evidence = textOf(evidenceCells?.[index]);
    items.push({
      control,
      ...(status === undefined ? {} : { status }),
      ...(applicable === undefined ? {} : { applicable }),
      ...(justification === "" ? {} : { justification }),
      ...(evidence === "" ? {} : { evidence: [{ reference: evidence }] }),
    });
  }
  return items.length === 0 ? fail("functions.no-controls") : ok(items);
};

/**
 * The question that `(framework, controls, statuses, [applicable], [justifications], [evidence])` puts to the Worker.
 * A filled evidence cell is one piece of evidence without an expiry.
 */
export const askReadiness = ([framework, controls, ...ranges]: readonly Argument[]): Result<ReadinessQuestion> => {
  const name = textOf(cellOf(framework));
  if (name === "") return fail("functions.framework-missing");
  const controlCells = cellsOf(controls) ?? [];
  const columns = ranges.slice(0, 4).map(cellsOf);
  if (columns.some((column) => column !== undefined && column.length !== controlCells.length)) {
    return fail("functions.range-sizes", { rows: controlCells.length });
  }
  const items = itemsOf(controlCells, columns);
  return items.ok ? ok({ framework: name, items: items.value }) : items;
};
