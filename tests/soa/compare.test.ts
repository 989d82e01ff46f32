import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSoa } from "../../shared/soa/compare.ts";
import type { Soa } from "../../shared/soa/document.ts";
import { anySoa } from "./documents.ts";

const soa = (items: Soa["items"], fields: Partial<Soa> = {}): Soa => ({
  framework: "iso-27001-2022",
  items,
  ...fields,
});

describe("comparing two documents", () => {
  it("tells added, removed and changed rows, field by field", () => {
    const before = soa([
      { control: "A.5.1", status: "planned", owner: "Ann", extra: { Risk: "R1" } },
      { control: "A.5.2", status: "planned" },
    ]);
    const after = soa(
      [
        { control: "A.5.1", status: "implemented", owner: "Ann", extra: { Risk: "R2" } },
        { control: "A.5.3", applicable: false },
      ],
      { version: "2.0" },
    );
    expect(compareSoa(before, after)).toEqual({
      added: [{ control: "A.5.3", applicable: false }],
      removed: [{ control: "A.5.2", status: "planned" }],
      changed: [
        {
          control: "A.5.1",
          framework: "iso-27001-2022",
          fields: [
            { field: "status", before: "planned", after: "implemented" },
            { field: "extra.Risk", before: "R1", after: "R2" },
          ],
        },
      ],
      unchanged: 0,
      document: [{ field: "version", before: null, after: "2.0" }],
    });
  });
  it("finds no difference where nothing is said either way, or only the place in the file differs", () => {
    const before = soa([
      { control: "A.5.1", applicable: null, notes: "", evidence: [], source: { sheet: "S", row: 4 } },
    ]);
    const after = soa([{ control: "A.5.1", source: { sheet: "S", row: 9 } }]);
    expect(compareSoa(before, after)).toMatchObject({ changed: [], unchanged: 1 });
  });
  it("finds nothing between a document and itself, and the mirror image between two swapped", () => {
    fc.assert(
      fc.property(anySoa, anySoa, (a, b) => {
        expect(compareSoa(a, a)).toMatchObject({ added: [], removed: [], changed: [], document: [] });
        const there = compareSoa(a, b);
        const back = compareSoa(b, a);
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        expect(back.changed.length).toBe(there.changed.length);
      }),
      { numRuns: 100 },
    );
  });
});
