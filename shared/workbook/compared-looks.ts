import { say } from "../messages/say.ts";
import { type Outcome, outcomes } from "../soa/compare-rows.ts";
import type { Movement } from "../soa/compare-summary.ts";
import { statuses } from "../soa/document.ts";
import type { ConditionalFormatPlan } from "./plan.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { Sign } from "./sheets/about.ts";
import { statusLooks, statusWord } from "./words.ts";

type Marked = Pick<Sign, "look" | "symbol">;

const outcomeLooks: Readonly<Record<Outcome, Marked>> = {
  added: { look: "good", symbol: "+" },
  removed: { look: "bad", symbol: "−" },
  changed: { look: "progress", symbol: "≠" },
  unchanged: { look: "muted", symbol: "=" },
};

const movementLooks: Readonly<Record<Movement, Marked>> = {
  advanced: { look: "good", symbol: "▲" },
  "fell-back": { look: "bad", symbol: "▼" },
};

export const outcomeWord = (outcome: Outcome): string => say(`workbook.compare.outcome.${outcome}`);
export const movementWord = (movement: Movement): string => say(`workbook.compare.movement.${movement}`);

/** The signs of a comparison with their meanings, for the legend. */
export const comparisonSigns = (): Sign[] => [
  ...outcomes.map((one) => ({
    word: outcomeWord(one),
    meaning: say(`workbook.compare.outcome-meaning.${one}`),
    ...outcomeLooks[one],
  })),
  ...(["advanced", "fell-back"] as const).map((one) => ({
    word: movementWord(one),
    meaning: say(`workbook.compare.movement-meaning.${one}`),
    ...movementLooks[one],
  })),
];

const equal = (cell: string, word: string): ConditionalFormatPlan["formula"] => `=${cell}="${word}"`;

/** Marks the words for what became of a row. `first` is the range's first cell. */
export const markOutcomes = (sheet: SheetBuilder, range: string, first: string): void => {
  for (const one of outcomes) sheet.format({ range, formula: equal(first, outcomeWord(one)), ...outcomeLooks[one] });
};

export const markMovements = (sheet: SheetBuilder, range: string, first: string): void => {
  for (const one of ["advanced", "fell-back"] as const) {
    sheet.format({ range, formula: equal(first, movementWord(one)), ...movementLooks[one] });
  }
};

/** Marks the words of statuses, where `condition` holds when it is given. */
export const markStatuses = (sheet: SheetBuilder, range: string, first: string, condition?: string): void => {
  for (const one of statuses) {
    const same = `${first}="${statusWord(one)}"`;
    const formula = condition === undefined ? `=${same}` : `=AND(${condition},${same})`;
    sheet.format({ range, formula, ...statusLooks[one] });
  }
};
