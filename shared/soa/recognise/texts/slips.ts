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

/**
 * Reads words in which one letter behind the first is wrong: "Appplicable", "Partialy". Undefined for a text that is no
 * such word, or as much like one that says something else.
 *
 * @param words as they are folded, with what they say.
 */
export const slipReader = <T>(words: Iterable<readonly [word: string, said: T]>) => {
  const byLetter = new Map<string, (readonly [word: string, said: T])[]>();
  for (const entry of words) {
    const [word] = entry;
    if (word.length < shortest || word.length > longest) continue;
    const alike = byLetter.get(word.charAt(0));
    if (alike === undefined) byLetter.set(word.charAt(0), [entry]);
    else alike.push(entry);
  }
  return (folded: string): T | undefined => {
    if (folded.length < shortest || folded.length > longest || !spelled.test(folded)) return undefined;
    const alike = byLetter.get(folded.charAt(0))?.filter(([word]) => isOneSlip(word, folded)) ?? [];
    const [first] = alike;
    return first !== undefined && alike.every(([, said]) => said === first[1]) ? first[1] : undefined;
  };
};
