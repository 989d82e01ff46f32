import type { GridCell } from "../../../workbook/grid.ts";
import { crosses, marks, placeholders } from "../../words/signs.ts";

/** Letters of Wingdings by what they show; every other letter shows some filled sign, which is a mark. */
const emptySigns = new Set(["o", "q", "¨", "p", "\uf06f", "\uf071", "\uf0a8"]);
const crossSigns = new Set(["û", "\uf0fb"]);

export type Answer<T> =
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "unknown" }
  | { readonly kind: "empty" };

export const known = <T>(value: T): Answer<T> => ({ kind: "known", value });
export const empty: Answer<never> = { kind: "empty" };
export const unknown: Answer<never> = { kind: "unknown" };

/** Brackets around words are a template's own text, to be written over: `[Yes/No]`, `[Implemented]`. */
export const isTemplateText = (text: string): boolean => /^(?:\[[^\]]{3,}\]|<[^>]{3,}>|\{[^}]{3,}\}+)$/.test(text);

/** A cell without an answer: nothing, only blanks, or a placeholder such as `[Yes/No]`. */
export const isBlank = (cell: GridCell | undefined): boolean => {
  if (cell === undefined) return true;
  const text = cell.text.trim();
  return text === "" || placeholders.test(text);
};

/** Whether nothing but a box without a tick stands in a text. */
export const isEmptyBox = (text: string): boolean => /^\s*[☐□]\s*$/u.test(text);

/** Whether the cell holds a mark: a tick, a bullet, an x, a letter of a symbol font. false is a cross beside ticks. */
export const readMark = (cell: GridCell, ticksToo = false): Answer<boolean> => {
  const written = cell.text.trim();
  // Wiki pages are pasted with these for a tick and a cross.
  if (written === "(/)" || (written === "(x)" && ticksToo)) return known(written === "(/)");
  const text = written.replace(/^[[(](.?)[\])]$/u, "$1").trim();
  if (text === "") return empty;
  if (cell.symbolFont !== undefined && [...text].length <= 2) {
    if (emptySigns.has(text)) return empty;
    return known(!crossSigns.has(text));
  }
  const sign = text.replace(/\ufe0f/g, "").toLowerCase();
  if (isEmptyBox(sign)) return empty;
  if (ticksToo && crosses.has(sign)) return known(false);
  if (marks.has(sign)) return known(true);
  if (sign === "×" || sign === "✕") return known(!ticksToo);
  if (sign === "❌" || sign === "🚫") return known(false);
  return unknown;
};

/** A box and, where there is one, the tick in it; a box with anything else in it is none. */
const box = "\\[\\s?[xX✓✔]?\\s?\\]|\\(\\s?[xX✓✔]?\\s?\\)|[☐☑☒□■◻◼🗹]";
const boxed = new RegExp(`(${box})\\s*([\\p{L}\\p{N}](?:(?!${box}).)*)`, "gsu");
const beginsWithBox = new RegExp(`^\\s*(?:${box})`, "u");
const endsWithBox = new RegExp(`(?:${box})\\s*$`, "u");
const emptyBox = /^(?:\[\s*\]|\(\s*\)|[☐□◻])$/u;
/** A longer text is none of answers to choose from. */
const longestBoxes = 120;

/** Whether answers to choose from stand in a text, with a box each. */
export const hasBoxes = (text: string): boolean =>
  text.length <= longestBoxes && [...text.matchAll(new RegExp(box, "gu"))].length > 1;

/**
 * The answer that is ticked, of one or several with a box before each: `[x] Yes [ ] No`, `☑ Yes`. Empty where none or more
 * than one is, undefined where the text is no such list or the boxes stand behind the answers.
 */
export const tickedAnswer = (text: string): string | undefined => {
  if (text.length > longestBoxes || !beginsWithBox.test(text) || endsWithBox.test(text)) return undefined;
  const boxes = [...text.matchAll(boxed)].map(([, sign = "", answer = ""]) => ({ sign, answer: answer.trim() }));
  if (boxes.length === 0) return undefined;
  const ticked = boxes.filter(({ sign }) => !emptyBox.test(sign));
  return ticked.length === 1 ? ticked[0]?.answer : "";
};

/** Whether a cross stands beside words: "Applicable ✗". */
export const isCrossed = (text: string): boolean => /[❌✗✘✖🚫]/u.test(text) && /\p{L}/u.test(text);

/** Whether a text is a box with a cross, alone or before an answer: beside ticked ones it may be ticked as well or ruled out. */
export const isCrossedBox = (text: string): boolean => /^\s*☒/u.test(text) && !hasBoxes(text);
