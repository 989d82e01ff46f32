import { quoteSheet } from "./address.ts";
import type { BlockPlan, PlanValue, SheetPlan, WorkbookPlan } from "./plan.ts";

/** Old name to new name; what is not listed keeps its name. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** A text literal, a quoted sheet, a structured reference's brackets, an identifier, or anything else. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|[^"'[\p{L}_\\]+|['[]/gu;

const unquote = (token: string): string => token.slice(1, -2).replace(/''/g, "'");

/** The same formula with the new names. Only whole names are replaced, never a part of a text, except `#'Sheet'!` links. */
const renameFormula = (formula: string, { sheets, tables, names }: Renaming): string => {
  const sheetReference = (sheet: string, token: string): string => {
    const name = sheets.get(sheet);
    return name === undefined ? token : `${quoteSheet(name)}!`;
  };
  return formula.replace(tokens, (token, offset: number) => {
    if (token.startsWith('"#')) {
      return token.replace(/^"#(?:'((?:[^']|'')*)'|([^'!]+))!/, (link, quoted?: string, bare?: string) => {
        const name = sheets.get((quoted?.replace(/''/g, "'") ?? bare ?? "").replace(/""/g, '"'));
        return name === undefined ? link : `"#${quoteSheet(name).replace(/"/g, '""')}!`;
      });
    }
    if (token.startsWith("'")) return token.endsWith("!") ? sheetReference(unquote(token), token) : token;
    if (token.endsWith("!")) return sheetReference(token.slice(0, -1), token);
    const next = formula[offset + token.length];
    if (next === "[") return tables.get(token) ?? token;
    return next === "(" ? token : (names.get(token) ?? token);
  });
};

/** `Lists!$A$2:$A$7` and `=Lists!$A$2:$A$7` alike. */
export const renamePlan = (plan: WorkbookPlan, renaming: Renaming): WorkbookPlan => {
  const formula = (text: string): string => renameFormula(text, renaming);
  const cell = (value: PlanValue): PlanValue => (typeof value === "string" ? formula(value) : value);
  const block = (one: BlockPlan): BlockPlan =>
    one.kind === "values" ? one : { ...one, cells: one.cells.map((row) => row.map(cell)) };
  const sheet = (one: SheetPlan): SheetPlan => ({
    ...one,
    name: renaming.sheets.get(one.name) ?? one.name,
    blocks: one.blocks.map(block),
    tables: one.tables.map((table) => ({ ...table, name: renaming.tables.get(table.name) ?? table.name })),
    validations: one.validations.map((validation) =>
      validation.kind === "listRange" ? { ...validation, source: formula(validation.source) } : validation,
    ),
    conditionalFormats: one.conditionalFormats.map((format) => ({ ...format, formula: formula(format.formula) })),
  });
  return {
    ...plan,
    sheets: plan.sheets.map(sheet),
    names: plan.names.map(({ name, refersTo }) => ({
      name: renaming.names.get(name) ?? name,
      refersTo: formula(refersTo),
    })),
  };
};
