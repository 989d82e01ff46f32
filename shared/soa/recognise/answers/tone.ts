import type { GridCell } from "../../../workbook/grid.ts";
import type { Status } from "../../document.ts";
import { besideRepeatable } from "../../words/maturity.ts";
import { type DayOrder, orderOf } from "../texts/dates.ts";
import { fold } from "../texts/text.ts";
import { levelIn } from "./levels.ts";
import { abbreviatedNo, notApplicable, yesNo } from "./meanings.ts";
import { longestAnswer, trait } from "./traits.ts";
import { type AskedWords, unasked } from "./where-asked.ts";

/** What a column's cells look like together: some signs mean something else beside others. */
export interface ColumnTone {
  /** Ticks stand in the column, so a cross says no. */
  readonly ticks: boolean;
  /** Signs of the Japanese kind: circle yes, cross no. */
  readonly circles: boolean;
  /** "Repeatable" stands in the column, so "Managed" is COBIT's fourth level, and "Definido" its third. */
  readonly cobit: boolean;
  /** Only 0 and 1 stand in the column. */
  readonly zeroOne: boolean;
  /** Abbreviations that leave a control out beside words of their language, folded: "S.O." beside "oui". */
  readonly abbreviatedNo: ReadonlySet<string>;
  /** The highest whole number up to 5 in a column of such numbers: a maturity scale. */
  readonly scale: number;
  /** What single letters mean as a status where nothing but such letters stands in the column. */
  readonly letters: Readonly<Record<string, Status>> | undefined;
  /** The letters of yes and no where nothing but these two stands in the column: O and N, E and H. */
  readonly pair: Readonly<Record<string, boolean>> | undefined;
  /** First letters of the words of yes and no that stand in the column: E beside "Evet", H beside "Hayır". */
  readonly initials: Readonly<Record<string, boolean>>;
  /** The letters and signs of the column where nothing but such stands in it. */
  readonly codes: ReadonlySet<string>;
  /** Most of the answers are marks, so a letter n among them may be a tick whose font was lost. */
  readonly marked: boolean;
  /** Circles filled, wholly or by degrees, stand in the column, so that an empty one says no. */
  readonly balls: boolean;
  /** Ticks or signs with a colour stand in the column beside empty circles, which say yes in Japanese and no elsewhere. */
  readonly openCircles: boolean;
  /** Nothing but numbers up to 100: percentages without their sign. */
  readonly hundred: boolean;
  /** How dates with slashes are written in the column, where some show it and none says otherwise. */
  readonly days: DayOrder | undefined;
  /** Fractions of 1 stand in the column, so that 0 and 1 are nothing and all. */
  readonly fractions: boolean;
  /** Words that decide in the column, because its heading asks whether controls apply. */
  readonly askedWords: AskedWords;
}

export const noTone: ColumnTone = {
  ticks: false,
  circles: false,
  cobit: false,
  abbreviatedNo: new Set(),
  zeroOne: false,
  scale: 0,
  letters: undefined,
  pair: undefined,
  initials: {},
  codes: new Set(),
  marked: false,
  balls: false,
  openCircles: false,
  hundred: false,
  days: undefined,
  fractions: false,
  askedWords: unasked,
};

/** Red, amber or yellow, green; yes, partly, no; full, partial, none; conform, partly, not; and in other languages. */
const letterScales: readonly Readonly<Record<string, Status>>[] = [
  { r: "not-started", a: "partial", y: "partial", g: "implemented" },
  { y: "implemented", p: "partial", n: "not-started" },
  { f: "implemented", p: "partial", n: "not-started" },
  { j: "implemented", t: "partial", n: "not-started" },
  { j: "implemented", d: "partial", n: "not-started" },
  { o: "implemented", p: "partial", n: "not-started" },
  { s: "implemented", p: "partial", n: "not-started" },
  { t: "implemented", c: "partial", n: "not-started" },
  { e: "implemented", k: "partial", h: "not-started" },
  { c: "implemented", pc: "partial", p: "partial", nc: "not-started", n: "not-started" },
  { i: "implemented", p: "partial", ni: "not-started", n: "not-started" },
  { i: "implemented", pi: "partial", p: "planned", ni: "not-started", n: "not-started" },
  { fi: "implemented", li: "partial", pi: "partial", p: "planned", ni: "not-started" },
  { m: "implemented", pm: "partial", p: "partial", nm: "not-started", n: "not-started" },
  // Grades of an audit's findings: an opportunity for improvement and an observation stand on what conforms.
  { c: "implemented", ofi: "implemented", obs: "implemented", min: "partial", maj: "not-started", nc: "not-started" },
];

/** First letters of yes and no, in and out, in the languages that have headings here. */
const letterPairs: readonly Readonly<Record<string, boolean>>[] = [
  { y: true, n: false },
  { j: true, n: false },
  { o: true, n: false },
  { s: true, n: false },
  { t: true, n: false },
  { a: true, n: false },
  { i: true, n: false },
  { e: true, h: false },
  { ν: true, ο: false },
  { i: true, o: false },
];

/** Letters that say yes or no in so many languages that they need no other beside them. */
const plainLetters = new Set(["y", "n", "j", "x"]);

/** Whether a letter is a code of the column's own: an O beside + and ? is no "oui", for no N stands there. */
export const isOwnCode = (letter: string, { codes }: ColumnTone): boolean => {
  if (
    codes.size < 2 ||
    !/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(letter) ||
    plainLetters.has(letter)
  )
    return false;
  const isAnswered = (pair: object): boolean =>
    Object.hasOwn(pair, letter) && Object.keys(pair).some((other) => other !== letter && codes.has(other));
  return !letterPairs.some(isAnswered) && !letterScales.some(isAnswered);
};

/** Grades of nonconformities that only a capital tells apart. */
const grades: ReadonlyMap<string, string> = new Map([
  ["mNC", "min"],
  ["NCm", "min"],
  ["MNC", "maj"],
  ["NCM", "maj"],
]);

/** A code without the sign behind it that points to a remark: `I*`. */
export const plainCode = (text: string): string => {
  const code = text.trim();
  return grades.get(code) ?? code.toLowerCase().replace(/(?<=\p{L})[*.¹²³]+$/u, "");
};

/** The letter that a remark stands beside, in brackets or behind a sign, in lower case: "Y (limited)", "N - no cloud", "J nur Werk 1". */
export const remarkedLetter = (text: string): string | undefined =>
  /^\s*(\p{L})(?:\s*\(.*\)\s*$|\s[-–—]\s|[,;:]\s|\s(?:in[ck]l|only|nur)\b)/su.exec(text)?.[1]?.toLowerCase();

/** The letters of yes and no that a cell still has both of, to choose from: "S/N"; undefined for another text, "N/A". */
const lettersToChoose = (text: string): readonly string[] | undefined => {
  const [, one = "", other = ""] = /^\s*(\p{L})\s?[/|]\s?(\p{L})\s*$/u.exec(text.toLowerCase()) ?? [];
  return letterPairs.some((pair) => pair[one] === true && pair[other] === false) ? [one, other] : undefined;
};

/** So many different words of yes and no are none of one language. */
const mostDecisions = 12;

/** The first letters of words that say yes or no, where all words with that letter say the same. */
const initialsOf = (decisions: ReadonlyMap<string, boolean>): Readonly<Record<string, boolean>> => {
  const initials: Record<string, boolean> = {};
  const unsure = new Set<string>();
  for (const [word, answer] of decisions) {
    const [letter = ""] = fold(word);
    if (fold(word).length < 2 || fold(word) === "n a" || !/^\p{L}$/u.test(letter)) continue;
    if (initials[letter] !== undefined && initials[letter] !== answer) unsure.add(letter);
    initials[letter] = answer;
  }
  for (const letter of unsure) delete initials[letter];
  return initials;
};

/** Gathers the tone of a column from its cells, whose traits come with them. */
export const toneBuilder = (askedWords: AskedWords = unasked) => {
  let all = 0;
  let cells = 0;
  let others = 0;
  let scale = 0;
  let marks = 0;
  let balls = false;
  let filled = 0;
  let hollow = 0;
  let coloured = false;
  const orders = new Set<DayOrder>();
  /** Signs with which a circle says yes. */
  let isJapanese = false;
  let numbers = 0;
  /** Answers that a row does not apply, which stand beside numbers of any scale. */
  let apart = 0;
  let highest = 0;
  let fractions = false;
  const letters = new Set<string>();
  const texts: string[] = [];
  const decisions = new Map<string, boolean>();
  /** Something longer than a letter or two stands among them, so that they are no scale. */
  let words = false;
  return {
    see(cell: GridCell, traits: number): void {
      cells++;
      if (cell.text.length > longestAnswer) {
        others++;
        words ||= letters.size < 8;
        return;
      }
      all |= traits;
      if ((traits & trait.zeroOne) === 0) others++;
      if (traits & trait.mark) marks++;
      else if (traits & trait.yesNo && cell.kind === "text") {
        const folded = fold(cell.text);
        if (notApplicable.has(folded)) apart++;
        const answer = yesNo.get(folded);
        if (answer !== undefined && (decisions.has(cell.text) || decisions.size < mostDecisions))
          decisions.set(cell.text, answer);
      }
      if (cell.kind === "text" && cell.text.length <= longestAnswer) texts.push(cell.text);
      const order = cell.text.includes("/") ? orderOf(cell.text) : undefined;
      if (order !== undefined) orders.add(order);
      if (cell.text.length <= 3) {
        const sign = cell.text.trim();
        if (/^[◐◑◒◓◔◕]$/u.test(sign)) balls = true;
        else if (/^[●⬤⚫]$/u.test(sign)) filled++;
        else if (/^[○◯〇⚪]$/u.test(sign)) hollow++;
        else if (/^[×✕△▲◎－―xX]$/u.test(sign)) isJapanese = true;
        else if (/^[🟢🟡🟠🔴✅☑✓✔]/u.test(sign)) coloured = true;
      }
      if (/^\d{1,3}(?:[.,]\d+)?$/.test(cell.text)) {
        numbers++;
        highest = Math.max(highest, Number(cell.text.replace(",", ".")));
      }
      if (traits & trait.level) {
        fractions ||= /^0[.,]\d+$/.test(cell.text);
        const level = levelIn(cell.text.trim()) ?? 0;
        if (level > scale) scale = level;
      }
      if (words || letters.size >= 8) return;
      const letter = remarkedLetter(cell.text);
      if (letter !== undefined) letters.add(letter);
      else if (cell.text.length > 6) words = true;
      else for (const code of lettersToChoose(cell.text) ?? [plainCode(cell.text)]) letters.add(code);
    },
    tone(): ColumnTone {
      for (const blank of ["", "n/a", "n/a.", "na", "n.a.", "n.a", "-", "?"]) letters.delete(blank);
      let namesCobit: boolean | undefined;
      let abbreviations: ReadonlySet<string> | undefined;
      const codes = words ? [] : [...letters];
      const scales = codes.length > 1 ? letterScales : [];
      const only = (one: object): boolean => codes.every((code) => Object.hasOwn(one, code));
      // T and N are "tak" and "nie", and not "teilweise" without any J for "ja".
      const ofScale =
        scales.find((scale) => only(scale) && codes.some((code) => scale[code] === "implemented")) ?? scales.find(only);
      const pair = codes.length > 1 ? letterPairs.find(only) : undefined;
      return {
        ticks: (all & trait.tick) !== 0,
        circles: (all & trait.circle) !== 0,
        get cobit() {
          namesCobit ??= texts.some((text) => besideRepeatable.test(text));
          return namesCobit;
        },
        get abbreviatedNo() {
          abbreviations ??= abbreviatedNo(texts);
          return abbreviations;
        },
        // A total below the column is none of its answers.
        zeroOne: cells > 0 && others * 20 <= cells,
        scale,
        letters: ofScale,
        pair,
        initials: initialsOf(decisions),
        codes: new Set(codes),
        marked: marks * 2 > cells,
        openCircles: !isJapanese && hollow > 0 && coloured,
        balls: balls || (!isJapanese && filled > 0 && filled * 3 >= hollow),
        days: orders.size === 1 ? [...orders][0] : undefined,
        fractions: fractions && scale <= 1,
        askedWords,
        hundred: numbers > apart && numbers + apart === cells && highest > 5 && highest <= 100,
      };
    },
  };
};
