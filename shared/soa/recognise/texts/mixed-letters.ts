/** Latin letters by those of another script that look the same, in lower case, as capitals or as small letters. */
const lookAlikes: readonly (readonly [script: RegExp, letters: Readonly<Record<string, string>>])[] = [
  [
    /\p{Script=Greek}/u,
    {
      a: "α",
      b: "β",
      e: "ε",
      h: "η",
      i: "ι",
      k: "κ",
      m: "μ",
      n: "ν",
      o: "ο",
      p: "ρ",
      t: "τ",
      u: "υ",
      v: "ν",
      x: "χ",
      y: "υ",
      z: "ζ",
    },
  ],
  [
    /\p{Script=Cyrillic}/u,
    { a: "а", b: "в", c: "с", e: "е", h: "н", i: "і", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у" },
  ],
];
const latin = /\p{Script=Latin}/u;

/** A text with words of Greek or Cyrillic letters wholly in these, where Latin ones that look the same stand among them: `Nαι`. */
export const unmixed = (text: string): string => {
  if (!latin.test(text)) return text;
  const [, letters] = lookAlikes.find(([script]) => script.test(text)) ?? [];
  if (letters === undefined) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    latin.test(word) && /[^\p{Script=Latin}]/u.test(word)
      ? word.toLowerCase().replace(/[a-z]/g, (letter) => letters[letter] ?? letter)
      : word,
  );
};
