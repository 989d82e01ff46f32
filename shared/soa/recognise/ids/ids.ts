import type { GridCell } from "../../../workbook/grid.ts";
import { type IdReading, type IdShape, type IdToken, token } from "./id-reading.ts";
import { collapsed, readDate, readNumber } from "./id-values.ts";
import { withoutMentions } from "./mentioned-ids.ts";
import { saysAllOf, signOfAny } from "./whole-sections.ts";

const annexWord =
  "annex(?:e)?\\s*a|anhang\\s*a|anexo\\s*a|allegato\\s*a|bijlage\\s*a|za[lł][aą]cznik\\s*a|p[rř][ií]loha\\s*a|παρ[αά]ρτημα\\s*[aα]|附属書\\s*a|附录\\s*a|附錄\\s*a|부속서\\s*a|ek[\\s-]*a|liite\\s*a|bilaga?\\s*a|vedlegg\\s*a|anexa\\s*a|phụ\\s*lục\\s*a|[aαа]";
const idPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.]|\\p{L}[-_])(?:(${annexWord})[\\s.\\-_:]{0,3})?(\\d{1,2})(?:[.·](\\d{1,2})(?:[.·](\\d{1,2}))?|(?=[.·](?:x|\\*)(?![\\p{L}\\p{N}*])))(?!\\d|[.·]\\d|\\s?[%°€$]|\\p{L}{2})`,
  "giu",
);
const sectionPattern =
  /^\s*(?:(?:annexe?|anhang|anexo|allegato|bijlage)\s*)?([aαа])[.\s]{0,2}(\d{1,2})\.?(?![\d.,]|:\d|\p{L})/iu;
const clauseBefore =
  /(?:clauses?|klauseln?|kapitel|abschnitt|chapitre|clausulas?|cláusulas?|numeral|punto|clausol[ae]|hoofdstuk|paragraaf|clausule|rozdzia[lł]|klauzul[ae]|kapitol[ay]|κεφ[αά]λαιο|ρ[ηή]τρα|箇条|§)\s*(?:no\.?|nr\.?|n°)?\s*$/iu;
const connectors =
  /^[\s,;/&+()[\]|•·*-]*(?:[a-h]\)?[\s,;/&]*)?(?:and|und|et|y|e|i|a|en|και|or|oder|ou|o)?[\s,;/&+()[\]|•·*-]*$/iu;
const rangeBetween =
  /^\s*(?:\(.*?\))?\s*(?:[-‐‑–—~〜…]|\.{2,3}|to|through|thru|until|bis|à|au|a|al|até|tot|t\/m|do|až|έως|μέχρι|から|đến|至|到|по|til|till)\s*$/iu;
const furniture =
  /(?<!\p{L})(?:annexe?|anhang|anexo|allegato|bijlage|controls?|kontrollen?|controles?|contr[oô]les?|controll[oi]|clauses?|klauseln?|kapitel|abschnitt|iso\s*\/?\s*iec|iso|iec|din|en|no|nr|n°|nº|ref|item|section|mesures?|medidas?|massnahmen?|maßnahmen?|opat[rř]en[ií]|and|und|et|or|new|from|von|da|dal|de|du|desde|od|från|fra|από|van|từ|[a-h])(?!\p{L})\.?/giu;
const standardName = /(?:2700[12]|42001)(?:\s*[:\-–]\s*(?:20\d\d))?/g;

interface Found {
  readonly token: IdToken;
  readonly start: number;
  readonly end: number;
}

/** A letter that counts the points below a number without an A: `5.1-a`. */
const point = /^-\p{L}(?![\p{L}\p{N}.\s_-])/u;

const find = (text: string): Found[] => {
  const found: Found[] = [];
  idPattern.lastIndex = 0;
  for (let match = idPattern.exec(text); match !== null && found.length < 400; match = idPattern.exec(text)) {
    const [whole, letter, first = "", second, third] = match;
    const previous = found.at(-1);
    // "5.1 a 5.4" is a range in four languages, not an A of the Annex.
    const joined = previous?.token.annex === false && /^a\s+\d/.test(whole);
    const annex = letter !== undefined && !joined;
    // 01.02 without an A is a day and a month.
    const isDay = first.startsWith("0") || (second?.startsWith("0") && !(match.index === 0 && /^[5-8]$/.test(first)));
    if (!annex && second === undefined) continue;
    if (!annex && third === undefined && isDay) continue;
    if (!annex && point.test(text.slice(match.index + whole.length, match.index + whole.length + 3))) continue;
    const parts = [first, second, third].flatMap((part) => (part === undefined ? [] : Number(part)));
    if (parts.some((part) => part === 0)) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const clause =
      !annex &&
      (clauseBefore.test(before) ||
        (previous?.token.clause === true && connectors.test(text.slice(previous.end, match.index))));
    const end = match.index + whole.length;
    const sign = signOfAny(text.slice(end, end + 3));
    const one = token(annex, clause, parts);
    found.push({
      token: sign === 0 ? one : { ...one, whole: true },
      start: match.index + (joined ? whole.search(/\d/) : 0),
      end: end + sign,
    });
    idPattern.lastIndex = sign === 0 ? shortened(text, found) : end + sign;
  }
  return found;
};

/** The last number alone of an id that follows a whole one: `A.5.9/.10`, `A.5.9/10`, `A.5.24-.27`, and `A.5.24-27`, a range. */
const shortPattern = /^\s?([/,;+&]|[-‐‑–—~〜])\s?(\.?)(\d{1,2})(?![\d\p{L}]|[.·,]\d)/u;

const endsId = (text: string, at: number): boolean => /^\s*(?:$|[,;/])/.test(text.slice(at, at + 12));

/** Takes what follows the last id in short form; gives the place after it. */
const shortened = (text: string, found: Found[]): number => {
  for (;;) {
    const last = found.at(-1);
    if (last === undefined) return 0;
    const [whole, between = "", dot, number] = shortPattern.exec(text.slice(last.end, last.end + 12)) ?? [];
    const minor = last.token.parts.at(-1) ?? 0;
    // Without its dot a number ends a range only where it is written together: "A.8.1 - 3 measures" names one control.
    if (whole === undefined) return last.end;
    const isTogether = !/\s/.test(whole) && Number(number) > minor;
    const isRange = isTogether && /[-‐‑–—~〜]/.test(between);
    // One digit behind a slash may count the questions to a control: `A.5.1/2`.
    const isList =
      isTogether && between === "/" && last.token.annex && minor >= 10 && endsId(text, last.end + whole.length);
    if (dot === "" && !isRange && !isList) return last.end;
    const parts = [...last.token.parts.slice(0, -1), Number(number)];
    const start = last.end + whole.search(/[.\d]/);
    found.push({ token: token(last.token.annex, last.token.clause, parts), start, end: last.end + whole.length });
  }
};

const letters = /\p{L}{2}/u;

const clean = (text: string): string =>
  text
    .replace(standardName, " ")
    .replace(furniture, " ")
    .replace(/[\s\p{P}\p{S}\d]+/gu, " ")
    .trim();

const shapeOf = (text: string, found: readonly Found[]): { shape: IdShape; rest: string } => {
  const leads = clean(text.slice(0, found[0]?.start ?? 0)) === "";
  let rest = "";
  // "Control A.5.1: Title": what stands before an id and names nothing is no part of a title.
  let from = leads ? (found[0]?.start ?? 0) : 0;
  let titled = 0;
  found.forEach((one, index) => {
    rest += ` ${text.slice(from, one.start)}`;
    from = one.end;
    const next = found[index + 1];
    if (letters.test(clean(text.slice(one.end, next?.start)))) titled++;
  });
  rest = `${rest} ${text.slice(from)}`
    .replace(/[([][\s\p{P}]{0,40}?[)\]]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:;,.\-–—|/()[\]*]+|[\s:;,\-–—|/([]+$/gu, "")
    .replace(/^([^()[\]]*)[)\]]$/u, "$1")
    .trim();
  if (clean(rest) === "" || !letters.test(clean(rest))) return { shape: "only", rest: "" };
  if (found.length === 1) return { shape: leads ? "titled" : "embedded", rest };
  return { shape: leads && titled * 2 >= found.length ? "several-titled" : "embedded", rest };
};

/** Whether all ids stand in brackets at the end: `Access control (A.5.15 - A.5.18)`. */
const isBracketed = (text: string, found: readonly Found[]): boolean => {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return false;
  const inside = text.slice(first.start, last.end);
  return (
    /[([]\s*$/.test(text.slice(0, first.start)) && /^\s*[)\]]\s*$/.test(text.slice(last.end)) && !/[()[\]]/.test(inside)
  );
};

/** Whether a list of ids stands before any words, a range in it: `A.8.2–8.8, A.8.13, A.6.3 (access, copies)`. */
const listsRange = (text: string, found: readonly Found[], ranges: readonly (readonly [number, number])[]): boolean => {
  const [, last = 0] = ranges.at(-1) ?? [];
  const before = text.slice(0, found[last]?.start).replace(/\([^()]*\)/g, " ");
  return ranges.length > 0 && clean(before) === "";
};

/** The mark of a footnote behind a number, which is no digit of it: `A.5.7¹`. */
const footnote = /(?<=\d)[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+/g;

/**
 * An id alone in its cell with blanks around its dots or commas for them, `A.5 .4`, `A.5,31`; or with its title behind.
 * What has a comma behind a dot is a list: `A.5.1,2`.
 */
const loose =
  /^(?:[aαа][ .,]{0,2})?\d{1,2}(?: ?\. ?\d{1,2}(?: ?\. ?\d{1,2})?|,\d{1,2})$|^[aαа][ .,]{0,2}\d{1,2},\d{1,2}[.,]\d{1,2}$|^[aαа]\. \d{1,2}\. \d{1,2}(?:\. \d{1,2})?(?![\d.])|^[aαа][ .,]{0,2}\d{1,2}(?: \.|,)\d{1,2}(?= \p{L}{4})/iu;
/** The letter that looks like a one: `A.8.l`. */
const letterForOne = /(?<=^[AaΑαАа][ .]{0,2}\d{1,2}\.)[lI|]$/;

/** The functions of the NIST AI RMF, under which it numbers from 1.1. */
const functions = /(?:^|[;,:(|/]) *(?:GOVERN|MAP|MEASURE|MANAGE) $/u;

/** Beside ids with their A, a number behind a function of NIST's is that one's: `ISO: A.6.2.5; NIST: MAP 1.1`. */
const ours = (text: string, found: readonly Found[]): readonly Found[] => {
  if (found.length < 2 || !found.some((one) => one.token.annex)) return found;
  return found.filter(({ token: { annex, clause }, start }, index) => {
    if (annex || clause) return true;
    const between = text.slice(found[index - 1]?.end ?? 0, start);
    return !functions.test(between);
  });
};

/** One id of which the words around it say that all below it are meant. */
const ofWholes = (text: string, found: readonly Found[]): readonly Found[] => {
  const [one, other] = found;
  if (one === undefined || other !== undefined || !one.token.annex || one.end - one.start === text.length) return found;
  const isWhole = saysAllOf(text.slice(0, one.start), text.slice(one.end));
  return isWhole ? [{ ...one, token: { ...one.token, whole: true } }] : found;
};

/** The dot behind the name of our standard, which programs set before its ids: `27001.A.5.7`. */
const dotBehindStandard = /(?<=(?:2700[12]|42001)(?:[:-]20\d\d)?)\.(?=[aα]\.?\d)/giu;

const memory = new Map<string, IdReading | null>();

const readText = (raw: string): IdReading | undefined => {
  const text = raw
    .replace(footnote, "")
    .normalize("NFKC")
    .replace(dotBehindStandard, " ")
    .replace(/(?<=\d)[\u200b\ufeff]+(?=\p{L})/gu, " ")
    .replace(/[\u00ad\u200b\u2060\ufeff]+|\u200d/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(letterForOne, "1")
    .replace(loose, (id) => id.replace(/ ?[.,] ?/g, "."));
  const seenIds = ofWholes(text, ours(text, find(text)));
  const isAbout = clean(text.slice(0, seenIds[0]?.start ?? 0)) === "";
  const { about: found, labelled } =
    isAbout && seenIds.length > 1 ? withoutMentions(text, seenIds) : { about: seenIds, labelled: [] };
  const [first] = found;
  if (first === undefined) {
    const section = sectionPattern.exec(text);
    if (section === null) return undefined;
    const behind = text.slice(section[0].length);
    const rest = behind.replace(/^[\s:.\-–—]+/u, "");
    const one = token(true, false, [Number(section[2])]);
    return {
      shape: rest === "" ? "only" : "titled",
      tokens: [saysAllOf("", behind) ? { ...one, whole: true } : one],
      ranges: [],
      choices: [],
      rest,
    };
  }
  const ranges: [number, number][] = [];
  for (let index = 1; index < found.length; index++) {
    const from = found[index - 1];
    const to = found[index];
    if (from !== undefined && to !== undefined && rangeBetween.test(text.slice(from.end, to.start))) {
      ranges.push([index - 1, index]);
    }
  }
  // Three ids with dashes between them are a list.
  const isChained = ranges.some(([, to]) => ranges.some(([from]) => from === to));
  if (isChained) ranges.length = 0;
  const { shape: seen, rest } = shapeOf(text, found);
  const shape = seen === "embedded" && listsRange(text, found, ranges) ? "several-titled" : seen;
  // Inside a sentence a range is spoken of, "continue for 5.7 to 5.37", and stands for no list of controls.
  const isSpoken = ranges.length > 0 && shape === "embedded" && !isBracketed(text, found);
  if (isSpoken) ranges.length = 0;
  // The A before the first of several counts for the rest of the list: "A.5.1, 5.2".
  const tokens = found.map(({ token: one }) =>
    first.token.annex && !one.annex && shape === "only" && one.parts.length === first.token.parts.length
      ? { ...one, annex: true }
      : one,
  );
  const choices =
    tokens.length === 1 && !first.token.annex && first.token.whole === undefined ? collapsed(first.token, 2) : [];
  return {
    shape,
    tokens,
    ranges,
    choices,
    rest,
    ...(isSpoken ? { spoken: true } : undefined),
    ...(labelled.length > 0 ? { labelled: labelled.map((one) => one.token) } : undefined),
  };
};

/** A digit, a dot, a digit's place; or an A before a digit at the start. Cheap, for every cell. */
const dotted = /[0-9０-９] ?[.．·]/;
const leading = /^\s*(?:ann\p{L}*\s*)?[aαа][.\s]{0,2}\d{1,2}(?!\d)/iu;
/** What a text begins with before such a digit: an A, Latin, Greek or Cyrillic, or a blank. */
const beginsWithA = (text: string): boolean => {
  const first = text.charAt(0);
  return "aAαΑаА".includes(first) || first.trim() === "";
};

/** Whether a text can hold an id at all. */
const possible = (text: string): boolean =>
  ((text.includes(".") || text.includes("·") || text.includes("．")) && dotted.test(text)) ||
  (text.length < 7 && text.includes(",") && /\d,\d/.test(text)) ||
  (beginsWithA(text) && leading.test(text));

/** The ids that a cell holds, whatever form they take; undefined when it holds none. */
export const readIds = (cell: GridCell): IdReading | undefined => {
  if (typeof cell.value === "number") return readNumber(cell.value, cell.format);
  if (cell.kind === "date") return readDate(cell.text, cell.format);
  if (cell.kind !== "text" || !possible(cell.text)) return undefined;
  const known = memory.get(cell.text);
  if (known !== undefined) return known ?? undefined;
  const reading = readText(cell.text.slice(0, 4000));
  if (memory.size > 20_000) memory.clear();
  memory.set(cell.text, reading ?? null);
  return reading;
};

const withDash = /(?<![\p{L}\p{N}.])([aαа])(\d{1,2})[-‐‑](\d{1,2})(?![\d.·\-‐‑])/giu;

/** The ids of a cell where a dash stands for their dot, `A5-12`: elsewhere that may be a room, a part or a range. */
export const readIdsWithDash = (cell: GridCell): IdReading | undefined => {
  const text = cell.text.replace(withDash, "$1.$2.$3");
  return text === cell.text ? undefined : readIds({ ...cell, value: text, text });
};
