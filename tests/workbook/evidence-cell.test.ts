import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../shared/soa/document.ts";
import { evidenceCell, evidenceOf, readEvidenceCell } from "../../shared/workbook/evidence-cell.ts";
import { evidenceExpiry } from "../../shared/workbook/words.ts";

describe("evidence in a cell reads as a person would write it", () => {
  it.each<[string, readonly Evidence[], string]>([
    ["a reference of several lines", [{ reference: "A.5.1.1: POL-1\nPOL-2" }], "A.5.1.1: POL-1\n    POL-2"],
    [
      "two, the first of several lines",
      [{ reference: "a\nb", version: "2", owner: "Smith, J." }, { reference: "c" }],
      "a\n    b (version 2, owner Smith, J.)\nc",
    ],
    ["a role in brackets", [{ reference: "POL", owner: "Ann (CISO)" }], "POL (owner Ann (CISO))"],
    ["a path", [{ reference: "C:\\new\\policy.docx" }], "C:\\new\\policy.docx"],
    ["brackets that are no details", [{ reference: "Minutes (of the board)" }], "Minutes (of the board)"],
    ["brackets that look like details", [{ reference: "Policy (version 2)" }], "Policy \\(version 2)"],
    ["no reference", [{ reference: "", date: "2026-01-31" }], "no reference given (of 2026-01-31)"],
    ["bars", [{ reference: "a | b" }], "a | b"],
    ["an entry like an exact one", [{ reference: "| a |" }], "| \\pa \\p |".replace("pa", "p a")],
    ["a line set in", [{ reference: "    a" }, { reference: "b" }], "|     a |\nb"],
  ])("%s", (_, evidence, shown) => {
    expect(evidenceCell(evidence, true)).toBe(shown);
    expect(evidenceOf(shown)).toEqual(evidence);
  });
  it("what people write is theirs", () => {
    expect(evidenceOf("POL-1\n\nMinutes (of the board)\nPlan (version 3, of 2026-01-31)")).toEqual([
      { reference: "POL-1" },
      { reference: "Minutes (of the board)" },
      { reference: "Plan", version: "3", date: "2026-01-31" },
    ]);
  });
});

const piece = fc.constantFrom(
  ...["\n", "    ", " ", "(", ")", " (", "\\", "|", " | ", ", ", "version 2", "of 2026-01-31", "owner ", "expires "],
  ...["POL-1", "no reference given", "\r\n", "=1", "2"],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
  fc.string({ maxLength: 10, unit: "grapheme" }),
);
const day = fc.constantFrom("2024-02-29", "2026-11-24");
const entries = fc.array(
  fc.record({ reference: text, version: text, date: day, expires: day, owner: text }, { requiredKeys: ["reference"] }),
  { minLength: 1, maxLength: 4 },
);
const told = (evidence: readonly Evidence[]) =>
  evidence.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([key, said]) => said || key === "reference")),
  );

it("any evidence is read back as it was, with and without the column of its last day", () => {
  fc.assert(
    fc.property(entries, (evidence) => {
      expect(told(evidenceOf(evidenceCell(evidence, true) ?? ""))).toEqual(told(evidence));
      expect(told(readEvidenceCell(evidenceCell(evidence) ?? "", evidenceExpiry(evidence)))).toEqual(told(evidence));
    }),
    { numRuns: 2_000 },
  );
});
