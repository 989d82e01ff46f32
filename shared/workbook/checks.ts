import { say } from "../messages/say.ts";
import { area, cell, quoteText } from "./address.ts";
import type { SheetBuilder } from "./sheet-builder.ts";

/** A count that should be 0, shown in the frozen header. */
export interface HeaderCheck {
  readonly label: string;
  /** An expression that counts, without `=`. */
  readonly count: string;
  /** What it counts now; undefined where that is not known beforehand. */
  readonly now: number | undefined;
}

/** Writes checks into places of a row; each is told in words, and coloured by whether it is 0. */
export const headerChecks = (
  sheet: SheetBuilder,
  row: number,
  checks: readonly HeaderCheck[],
  places: readonly { readonly from: number; readonly to: number }[],
): void => {
  sheet.value(row, 1, say("workbook.checks"), "label");
  checks.forEach(({ label, count, now }, index) => {
    const place = places[index];
    if (!place) return;
    sheet.formula(
      row,
      place.from,
      { formula: `=${quoteText(`${label}: `)}&${count}`, result: now === undefined ? undefined : `${label}: ${now}` },
      "check",
    );
    if (place.to > place.from) sheet.merge(area(row, place.from, row, place.to));
    const at = cell(row, place.from);
    sheet.format({ range: at, formula: `=RIGHT(${at},3)=": 0"`, look: "good", symbol: "✔" });
    sheet.format({ range: at, formula: `=RIGHT(${at},3)<>": 0"`, look: "warning", symbol: "!" });
  });
};
