import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import type { ImportProfile } from "../../../shared/soa/import.ts";
import { quote } from "../../../shared/soa/recognise/texts/text.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Field } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { Verdict } from "../ui/Verdict.tsx";
import { forgetTable, makeTable } from "./choices.ts";
import { byLetter, cellsOnSheet, type OriginalCell } from "./original.ts";
import { sheetTitle } from "./place.ts";

/** What is offered first as the column of the ids, with a Latin or a Greek A or none; its reader decides. */
const looksLikeId = /^\s*[AΑ]?[.\s]?\d{1,2}[.,]\d{1,2}/;

/** The first text that each column has from a row on: what tells its reader which column holds the ids. */
const columnExamples = (rows: readonly (readonly [number, readonly OriginalCell[]])[], after: number) => {
  const examples = new Map<string, string>();
  for (const [row, cells] of rows)
    for (const { column, text } of cells) if (row > after && !examples.has(column)) examples.set(column, text);
  return [...examples].sort(([a], [b]) => byLetter(a, b));
};

interface MakeTableProps {
  readonly sheet: string;
  readonly imported: Imported;
  readonly onMake: (headings: number, column: string) => void;
}

/** Where the table of a sheet is, said by its reader: the row of its headings and the column of the ids. */
const MakeTable = ({ sheet, imported, onMake }: MakeTableProps) => {
  const layout = useLayout();
  const rows = [...cellsOnSheet(imported, sheet)];
  const [headings, setHeadings] = useState(rows.find(([, cells]) => cells.length > 1)?.[0] ?? 0);
  const [chosen, setColumn] = useState<string>();
  const columns = columnExamples(rows, headings);
  const likely = columns.find(([, text]) => looksLikeId.test(text)) ?? columns[0];
  const [column] = columns.find(([letter]) => letter === chosen) ?? likely ?? [];
  return (
    <Disclosure summary={say("pane.review.make", { sheet: sheetTitle(sheet) })}>
      <div className={layout.stack}>
        <Field label={say("pane.review.make-heading")}>
          <Select value={String(headings)} onChange={(value) => setHeadings(Number(value))}>
            <option value="0">{say("pane.review.make-none")}</option>
            {rows.map(([row, cells]) => (
              <option key={row} value={String(row)}>
                {say("pane.review.make-row", {
                  row,
                  text: quote(cells.map(({ text }) => text).join(" · ")),
                })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("pane.review.make-column")}>
          <Select value={column ?? ""} onChange={setColumn}>
            {columns.map(([letter, text]) => (
              <option key={letter} value={letter}>
                {say("pane.review.make-row", { row: letter, text: quote(text) })}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button
            size="small"
            disabledFocusable={column === undefined}
            onClick={() => column !== undefined && onMake(headings, column)}
          >
            {say("pane.review.make-start")}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};

export interface SkippedSheetsProps {
  readonly imported: Imported;
  readonly profile: ImportProfile;
  readonly onDecide: (profile: ImportProfile) => void;
}

/** The sheets that gave no table, each with the reason and the way to make one of it. */
export const SkippedSheets = ({ imported, profile, onDecide }: SkippedSheetsProps) => {
  const layout = useLayout();
  const { skippedSheets, tables } = imported.report;
  const choicesOn = (sheet: string) => (profile.tables ?? []).filter((choice) => choice.sheet === sheet);
  return (
    <Disclosure
      summary={say("pane.review.skipped", { count: skippedSheets.length })}
      open={tables.length === 0 && skippedSheets.length === 1}
    >
      <ul className={mergeClasses(layout.plainList, layout.ruled)}>
        {skippedSheets.map(({ sheet, reason }) => {
          const made = choicesOn(sheet).find(({ use }) => use === "include");
          const isChosenSo = choicesOn(sheet).some(({ use }) => use === "exclude");
          return (
            <li key={sheet} className={layout.tight}>
              <span>
                <strong>{sheetTitle(sheet)}</strong> {reason}
              </span>
              {made && (
                <Verdict kind="warning">
                  {say("pane.review.make-failed")}{" "}
                  <Button size="small" onClick={() => onDecide(forgetTable(profile, made))}>
                    {say("pane.review.forget")}
                  </Button>
                </Verdict>
              )}
              {!isChosenSo && cellsOnSheet(imported, sheet).size > 0 && (
                <MakeTable
                  sheet={sheet}
                  imported={imported}
                  onMake={(headings, column) => onDecide(makeTable(profile, sheet, headings, column))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};
