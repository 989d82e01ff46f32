import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "../../../shared/soa/recognise/texts/dates.ts";
import { oneLine } from "../../../shared/soa/recognise/texts/text.ts";

describe("a text on one line", () => {
  it("has single plain blanks between its words and none at its ends", () => {
    const blanks = fc.constantFrom(" ", "  ", "\n", "\t", "\u00a0", "\u200b", "\u3000", "\ufeff", "\u2028", "");
    const piece = fc.oneof(blanks, fc.string({ unit: "grapheme", maxLength: 4 }), fc.constant("管"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const seen = text.replace(/[\u200b\ufeff]/g, "");
        const words = seen.split(/[\s\u00a0]+/).filter(Boolean);
        expect(oneLine(text)).toBe(words.join(" "));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the day that a cell says", () => {
  it.each([
    ["2026-02-28", "2026-02-28"],
    ["2024-2-29", "2024-02-29"],
    ["2026-02-29", undefined],
    ["2000-02-29", "2000-02-29"],
    ["1900-02-29", undefined],
    ["2026-04-31", undefined],
    ["2026-13-01", undefined],
    ["2026-00-10", undefined],
    ["2026-01-00", undefined],
    ["31.12.2026", "2026-12-31"],
    ["12/25/2026", "2026-12-25"],
    ["03/04/2026", undefined],
    ["Q1 2026", undefined],
    ["Nov 7, 2025", "2025-11-07"],
    ["12 Mar 2026", "2026-03-12"],
    ["7 marras 2025", "2025-11-07"],
    ["7 November 2025", "2025-11-07"],
    ["7. März 2025", "2025-03-07"],
    ["7 de marzo de 2025", "2025-03-07"],
    ["1er février 2025", "2025-02-01"],
    ["7 Ju 2025", undefined],
    ["31 Feb 2025", undefined],
    ["7 lis 2025", undefined],
  ])("%s: %s", (text, day) => {
    expect(readDay({ value: text, text, kind: "text" })).toBe(day);
  });
});
