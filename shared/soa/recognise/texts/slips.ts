/** Shorter words are too alike: with a letter changed they may say something else. */
const shortest = 8;
const longest = 40;
/** So are those within a phrase: "now applicable", "nos aplica". */
const shortestWithin = 6;
/** Behind a shorter word a blank that is missing or too many may make another word: "in complete". */
const shortestSpaced = 3;
/**
 * A letter that is wrong or too many has so many behind it in its word, else it may be another form, which says something
 * else: "implementando" of "implementado", "zaváděno" of "zavedeno".
 */
const leastBehind = 5;

/** In scripts without vowels, or with a sign for a syllable or a word, another letter makes another word. */
const spelled = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic} ]+$/u;

/** The word of a text around a place in it. */
const wordAt = (text: string, at: number): string => {
  const from = text.lastIndexOf(" ", at - 1) + 1;
  const to = text.indexOf(" ", at);
  return text.slice(from, to < 0 ? undefined : to);
};

/** Whether a letter of a word is wrong in a text, missing or too many, or turned with the next. */
const isOneSlip = (word: string, text: string): boolean => {
  if (Math.abs(word.length - text.length) > 1) return false;
  const shorter = Math.min(word.length, text.length);
  let from = 0;
  while (from < shorter && word[from] === text[from]) from++;
  let behind = 0;
  while (behind < shorter - from && word.at(-1 - behind) === text.at(-1 - behind)) behind++;
  const meant = word.slice(from, word.length - behind);
  const written = text.slice(from, text.length - behind);
  if (meant + written === " ") return wordAt(meant === "" ? text : word, from).length >= shortestSpaced;
  if ([wordAt(word, from), wordAt(text, from)].some(({ length }) => length < shortestWithin)) return false;
  if (meant.length === 2) return meant[0] === written[1] && meant[1] === written[0];
  if (meant.length > 1 || written.length > 1) return false;
  // At the end of a word a letter may be missing where it is another form: "implementera".
  if (written === "") return meant === word[from - 1] || /^\p{L}/u.test(word.slice(from + 1));
  const isDoubled = meant === "" && written === text[from - 1];
  return isDoubled || wordAt(text.slice(from + 1), 0).length >= leastBehind;
};

/** So many letters at one end or the other of a word are as they should be, wherever in it one is wrong. */
const lettersKept = 3;

const beginningOf = (text: string): string => text.slice(0, lettersKept);
const endOf = (text: string): string => text.slice(-lettersKept);

/** What words say, by some letters of them. */
type ByLetters<T> = Map<string, (readonly [word: string, said: T])[]>;

/**
 * Reads words in which one letter behind the first is wrong: "Appplicable", "Partialy". Undefined for a text that is no
 * such word, or as much like one that says something else.
 *
 * @param words as they are folded, with what they say.
 */
export const slipReader = <T>(words: Iterable<readonly [word: string, said: T]>) => {
  const byBeginning: ByLetters<T> = new Map();
  const byEnd: ByLetters<T> = new Map();
  const add = (to: ByLetters<T>, letters: string, entry: readonly [word: string, said: T]): void => {
    const alike = to.get(letters);
    if (alike === undefined) to.set(letters, [entry]);
    else alike.push(entry);
  };
  for (const entry of words) {
    const [word] = entry;
    if (word.length < shortest || word.length > longest) continue;
    add(byBeginning, beginningOf(word), entry);
    add(byEnd, endOf(word), entry);
  }
  return (folded: string): T | undefined => {
    if (folded.length < shortest || folded.length > longest || !spelled.test(folded)) return undefined;
    let said: T | undefined;
    for (const likely of [byBeginning.get(beginningOf(folded)), byEnd.get(endOf(folded))])
      for (const [word, saidByWord] of likely ?? []) {
        if (word[0] !== folded[0] || !isOneSlip(word, folded)) continue;
        if (said !== undefined && said !== saidByWord) return undefined;
        said = saidByWord;
      }
    return said;
  };
};
