/** Shorter words are too alike: with a letter changed they may say something else. */
const shortest = 8;
const longest = 40;

/** Whether a letter is wrong in one of two texts, missing or too many, or turned with the next. */
const isOneSlip = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let behind = 0;
  while (behind < short.length - from && short.at(-1 - behind) === long.at(-1 - behind)) behind++;
  const [first, second] = [short.slice(from, short.length - behind), long.slice(from, long.length - behind)];
  return first.length < 2 || (first.length === 2 && first[0] === second[1] && first[1] === second[0]);
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
    if (folded.length < shortest || folded.length > longest || /\d/.test(folded)) return undefined;
    const alike = byLetter.get(folded.charAt(0))?.filter(([word]) => isOneSlip(word, folded)) ?? [];
    const [first] = alike;
    return first !== undefined && alike.every(([, said]) => said === first[1]) ? first[1] : undefined;
  };
};
