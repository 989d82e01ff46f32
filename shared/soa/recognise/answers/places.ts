import { phrasesOf } from "../../words/language.ts";
import { everywhere, everywhereUnspaced, placeHeadings } from "../../words/places.ts";
import { doneWithOthers, scopeHeadings } from "../../words/scope.ts";
import { fold } from "../texts/text.ts";
import { readYesNo, statusByWord } from "./meanings.ts";
import { firstClause, firstPhrase, saysNo, saysNowhere, speaksOfNone } from "./phrases.ts";

const headings: ReadonlySet<string> = new Set(phrasesOf(placeHeadings).map(fold));
const all: ReadonlySet<string> = new Set(phrasesOf(everywhere).map(fold));
const wholes = phrasesOf(everywhereUnspaced).map(fold);

/** Whether a heading asks where or to whom controls apply, and nothing else: "Applicable to". */
export const asksWhere = (heading: string): boolean => headings.has(fold(heading));

/** Whether a word, folded, means everybody or all. */
export const meansAll = (word: string): boolean => all.has(word);

/** What stands behind the word for all in scripts without blanks between words, folded. */
export const behindAll = (text: string): string | undefined => {
  const said = fold(text);
  const whole = wholes.find((one) => said.startsWith(one));
  return whole && said.slice(whole.length);
};

const saysEverywhere = (text: string): boolean => {
  const words = fold(text);
  return words.split(" ").some((word) => all.has(word)) || behindAll(text) !== undefined;
};

/** Whether some text of a column tells that it names where controls apply: "All sites", "None". */
export const namesPlaces = (texts: readonly string[]): boolean =>
  texts.some((text) => saysEverywhere(text)) ||
  (texts.filter(saysNowhere).length * 2 < texts.length && texts.some(saysNowhere));

/** A decision that is still to be made, or stands elsewhere. */
const isOpen =
  /(?<!\p{L})(?:not |no |nicht |kein\p{L}* |to be |tb[acdn](?!\p{L})|undecided|unclear|unknown|open(?!\p{L})|pending|see |cf\.? |refer |offen|unklar|unbekannt|siehe|noch |voir |à |ver |véase|por |a definir|da |vedi|zie |nog |patrz|do |viz|βλ|未|await|will |withdrawn|under (?:review|discussion)|in review|folgt|zurückgezogen|en (?:attente|cours|curso|revisi|trámite)|suivra|retirad|in (?:sospeso|attesa|revisione|behandeling)|ritirat|em (?:análise|espera|curso)|vervallen|volgt|ingetrokken|wycofan|w (?:trakcie|toku)|oczekuj|zrušen|čeká|v (?:jednání|řešení)|αναμ|εκκρεμ|υπό |(?:without|ohne|sans|sin|senza|sem|zonder|bez|χωρίς) (?:applica|anwend|aplica|toepass|zastosow|použi|εφαρμο))|保留|検討|調整|なし/iu;

/** No name of a place is longer. */
const longestPlace = 80;

/**
 * Whether a control applies by where it does: "Head office" is somewhere, "None" nowhere. undefined for what is no place:
 * a number, a question, another answer, a decision still to be made.
 */
export const appliesThere = (text: string): boolean | undefined => {
  const said = text.trim();
  if (saysNowhere(said)) return false;
  const isName = /^\p{L}.*\p{L}/su.test(said) && said.length <= longestPlace && !/[?？]|\p{L}{2}\.\s/u.test(said);
  const leads = [fold(said), firstPhrase(said), firstClause(said)];
  const isAnswer = leads.some((lead) => readYesNo(lead) !== undefined || statusByWord.has(lead));
  return isName && !isAnswer && !saysNo(said) && !speaksOfNone(said) && !isOpen.test(said) ? true : undefined;
};

const ofScope: ReadonlySet<string> = new Set(scopeHeadings.map(fold));
const withOthers: ReadonlySet<string> = new Set(doneWithOthers.map(fold));

/** Whether a heading asks for the scope, and nothing else. */
export const asksForScope = (heading: string): boolean => ofScope.has(fold(heading));

/** Whether a text says that a control is somebody else's as well, "Inherited (AWS)", which is in scope so. */
export const isWithOthers = (text: string): boolean =>
  withOthers.has(firstPhrase(text)) &&
  text.length <= longestPlace &&
  !/[?？]/u.test(text) &&
  !saysNo(text) &&
  !isOpen.test(text);
