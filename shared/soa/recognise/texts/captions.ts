import { type CaptionMeaning, captionWords } from "../../words/captions.ts";
import { phrasesOf } from "../../words/language.ts";
import { controlNouns } from "../../words/themes.ts";
import { type PhraseFilter, phraseFilter } from "./phrase-filter.ts";
import { fold } from "./text.ts";

interface Phrases {
  readonly whole: ReadonlySet<string>;
  /** Of scripts without blanks between words: looked for anywhere. */
  readonly unspaced: readonly string[];
  readonly filter: PhraseFilter;
}

const cjk = /[\u3040-\u30ff\u4e00-\u9fff]/;
const phrases = new Map<CaptionMeaning, Phrases>();
for (const [meaning, words] of Object.entries(captionWords) as [CaptionMeaning, string][]) {
  const folded = phrasesOf(words).map(fold);
  phrases.set(meaning, {
    whole: new Set(folded),
    unspaced: folded.filter((phrase) => cjk.test(phrase)),
    filter: phraseFilter(folded),
  });
}

const longestPhrase = 4;

/** Whether a text has a phrase of that meaning in it. */
export const speaksOf = (text: string, meaning: CaptionMeaning): boolean => {
  const known = phrases.get(meaning);
  if (known?.filter.mayHold(text, 0) !== true) return false;
  const folded = fold(text);
  if (known.unspaced.some((phrase) => folded.includes(phrase))) return true;
  const words = folded.split(" ");
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++)
      if (known.whole.has(words.slice(from, to).join(" "))) return true;
  }
  return false;
};

/** A letter or number that counts captions: `B.`, `2)`, `Part B:`. */
const counted = /^\s*(?:\p{L}{4,9}\s+)?(?:\p{L}|\d{1,2}|[ivx]{1,4})\s*[.):–-]\s*(?=\p{L})/iu;

/** A caption without what counts it. */
export const withoutCount = (text: string): string => text.replace(counted, "");

/** Whether a text is a phrase of that meaning and nothing else, a number before it aside. */
export const isCaptionOf = (text: string, meaning: CaptionMeaning): boolean => {
  const whole = phrases.get(meaning)?.whole;
  return whole?.has(fold(text)) === true || whole?.has(fold(withoutCount(text))) === true;
};

const nouns: ReadonlySet<string> = new Set(phrasesOf(controlNouns).map(fold));

/** Whether a word, folded, is one for controls: "measures". */
export const namesControls = (word: string): boolean => nouns.has(word);
