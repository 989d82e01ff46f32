import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipReader } from "../../../shared/soa/recognise/texts/slips.ts";

const words = ["relevant", "implemented", "not implemented", "nicht umgesetzt", "εφαρμόστηκε"];
const read = slipReader(words.map((word) => [word, word] as const));

/** Every way to turn two letters of a word with each other behind its first, both of one word and not alike. */
const turned = words.flatMap((word) =>
  Array.from(word, (letter, at) => ({ word, at, letter, next: word[at + 1] ?? "" })).flatMap(
    ({ at, letter, next }): readonly (readonly [string, string])[] =>
      at === 0 || next === "" || letter === next || letter === " " || next === " "
        ? []
        : [[word.slice(0, at) + next + letter + word.slice(at + 2), word]],
  ),
);

describe("a word in which letters are turned", () => {
  // Short words of a phrase become others: "not", "nto".
  const within = turned.filter(([, word]) => !word.includes(" "));
  it.each(within)("%s is read as %s, wherever they stand", (written, word) => {
    expect(read(written)).toBe(word);
  });
});

describe("slips", () => {
  it("are found as well as by looking at every word alone", () => {
    const alone = words.map((word) => slipReader([[word, word]]));
    const letters = fc.constantFrom(..."abdeimnoprtuw ε");
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(20),
        letters,
        fc.constantFrom("missing", "wrong", "more"),
        (word, place, letter, slip) => {
          const at = 1 + (place % (word.length - 1));
          const behind = slip === "more" ? at : at + 1;
          const written = word.slice(0, at) + (slip === "missing" ? "" : letter) + word.slice(behind);
          const [first, other] = [...new Set(alone.flatMap((one) => one(written) ?? []))];
          expect(read(written)).toBe(other === undefined ? first : undefined);
        },
      ),
    );
  });
  it("are none where two words are as much alike that say different things", () => {
    expect(slipReader([["declared", 1] as const, ["decleared", 2] as const])("declearde")).toBe(2);
    expect(slipReader([["attested", 1] as const, ["attasted", 2] as const])("attosted")).toBeUndefined();
  });
});
