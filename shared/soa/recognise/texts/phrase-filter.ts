import { fold } from "./text.ts";

/** Latin, Greek and Cyrillic: of these letters it is known beforehand what each folds to. */
const knownLetters = 0x500;
const blank = 32;
/** In the place of a letter that folds to several or to none. */
const apart = 0xffff;

const openLetters = (): Uint16Array =>
  Uint16Array.from({ length: knownLetters }, (_, code) => {
    const between = fold(`x${String.fromCharCode(code)}x`);
    return between.length === 3 ? between.charCodeAt(1) : apart;
  });

let letters: Uint16Array | undefined;

/** The number of a text with one letter more. Texts that fold alike have one number, others hardly ever. */
const next = (number: number, letter: number): number => (Math.imul(number, 31) + letter) & 0x3fffffff;

const numberOf = (folded: string): number => {
  let number = 0;
  for (let at = 0; at < folded.length; at++) number = next(number, folded.charCodeAt(at));
  return number;
};

/** Phrases that begin with the same words, by the number of the next. */
interface Beginning {
  readonly longer: Map<number, Beginning>;
  isWhole: boolean;
}

const beginning = (): Beginning => ({ longer: new Map(), isWhole: false });

const mostWords = 400;

/** The text that was cut last: one for all, since most cells of a sheet are cut and forgotten. */
const cutText = {
  /** Its words by number, and where each ends in the folded text. */
  numbers: new Int32Array(mostWords),
  ends: new Int32Array(mostWords),
  words: 0,
  length: 0,
};

/** Cuts a text into words; false where letters have to be taken apart or the words are too many. */
const cut = (text: string): boolean => {
  letters ??= openLetters();
  let words = 0;
  let length = 0;
  let number = 0;
  let begun = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : blank;
    const letter = code < knownLetters ? (letters[code] ?? apart) : apart;
    if (letter === apart) return false;
    if (letter !== blank) {
      if (!begun && words > 0) length++;
      begun = true;
      number = next(number, letter);
      length++;
    } else if (begun) {
      if (words === mostWords) return false;
      cutText.numbers[words] = number;
      cutText.ends[words++] = length;
      number = 0;
      begun = false;
    }
  }
  cutText.words = words;
  cutText.length = length;
  return true;
};

/**
 * Tells of most texts, without folding them, that they have nothing to do with some phrases. Most cells of a sheet are
 * such texts. What passes may still be none.
 */
export interface PhraseFilter {
  /** Whether the whole text may be one of the phrases. */
  mayBe(text: string): boolean;
  /** Whether the text may have a phrase in it that makes up at least this part of its letters. */
  mayHold(text: string, part: number): boolean;
}

/** @param phrases as they are folded. */
export const phraseFilter = (phrases: Iterable<string>): PhraseFilter => {
  const wholes = new Set<number>();
  const first = beginning();
  for (const phrase of phrases) {
    wholes.add(numberOf(phrase));
    let place = first;
    for (const word of phrase.split(" ").map(numberOf)) {
      const longer = place.longer.get(word) ?? beginning();
      place.longer.set(word, longer);
      place = longer;
    }
    place.isWhole = true;
  }
  return {
    mayBe(text) {
      letters ??= openLetters();
      let number = 0;
      let begun = false;
      let divided = false;
      let isLonger = false;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const letter = code < knownLetters ? (letters[code] ?? apart) : apart;
        if (letter === apart) return true;
        if (letter === blank) {
          // No phrase begins with this word.
          if (begun && !divided && !isLonger && !first.longer.has(number)) return false;
          divided = begun;
          continue;
        }
        if (divided) {
          number = next(number, blank);
          isLonger = true;
        }
        number = next(number, letter);
        begun = true;
        divided = false;
      }
      return wholes.has(number);
    },
    mayHold(text, part) {
      if (!cut(text)) return true;
      const { numbers, ends, words, length } = cutText;
      // Letters are whole; what rounding adds to the part must not cost a phrase that is just long enough.
      const least = length * part - 0.001;
      for (let from = 0; from < words; from++) {
        const start = from === 0 ? 0 : (ends[from - 1] ?? 0) + 1;
        let place: Beginning | undefined = first;
        for (let to = from; to < words; to++) {
          place = place.longer.get(numbers[to] ?? 0);
          if (place === undefined) break;
          if (place.isWhole && (ends[to] ?? 0) - start >= least) return true;
        }
      }
      return false;
    },
  };
};

/**
 * Tells whether a text is one of some phrases. Most are not, and are not folded for it.
 *
 * @param phrases as they are folded.
 */
export const phraseTest = (phrases: Iterable<string>): ((text: string) => boolean) => {
  const all = new Set(phrases);
  const filter = phraseFilter(all);
  return (text) => filter.mayBe(text) && all.has(fold(text));
};
