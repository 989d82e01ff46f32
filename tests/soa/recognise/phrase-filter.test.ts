import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseFilter, phraseTest } from "../../../shared/soa/recognise/texts/phrase-filter.ts";
import { fold } from "../../../shared/soa/recognise/texts/text.ts";

const phrases = [
  "owner",
  "control",
  "control id",
  "reason for exclusion",
  "poznámka",
  "ενότητα",
  "статус",
  "管理策",
  "n a",
];
const folded = phrases.map(fold);
const filter = phraseFilter(folded);

const letters = fc.constantFrom(..."owner control id reason for ÀéßİΣς-–.,()/[]:\n\t0aА管½ǆ");
const words = fc.constantFrom(...phrases, "risk", "Owner", "CONTROL", "İ", "ﬁ");
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(letters, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" ")),
);

describe("what a filter of phrases passes over", () => {
  it.each([
    ["Owner", true],
    ["  OWNER: ", true],
    ["Control-ID", true],
    ["Poznamka", true],
    ["ΕΝΌΤΗΤΑ", true],
    ["Риск", false],
    ["Owner of the risk", false],
    ["Control", true],
    ["", false],
    ["Access is reviewed every quarter", false],
  ])("%s: may be a phrase is %s", (said, may) => {
    expect(filter.mayBe(said)).toBe(may);
  });

  it.each([
    ["Owner of the risk", 0, true],
    ["Owner of the risk", 0.29, true],
    ["Owner of the risk", 0.3, false],
    ["Risk (owner)", 0.4, true],
    ["Reason for inclusion", 0, false],
  ])("%s: may have a phrase of the part %s is %s", (said, part, may) => {
    expect(filter.mayHold(said, part)).toBe(may);
  });

  it("is never a phrase, nor has one in it", () => {
    fc.assert(
      fc.property(text, (said) => {
        const own = fold(said);
        if (folded.includes(own)) expect(filter.mayBe(said)).toBe(true);
        for (const phrase of folded) {
          if (` ${own} `.includes(` ${phrase} `)) expect(filter.mayHold(said, phrase.length / own.length)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a test for phrases", () => {
  it("takes what folds to one of them and nothing else, whatever the text", () => {
    const isPhrase = phraseTest(folded);
    fc.assert(fc.property(text, (said) => isPhrase(said) === folded.includes(fold(said))));
  });
});
