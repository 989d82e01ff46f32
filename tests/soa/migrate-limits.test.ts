import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soaSchema } from "../../shared/contract/soa.ts";
import { cellTexts } from "../../shared/soa/cell-texts.ts";
import { evidenceCell } from "../../shared/workbook/evidence-cell.ts";
import { migrate, row } from "./migrated.ts";

const long = (letter: string, length = 20_000) => letter.repeat(length);
const accepted = (migrated: ReturnType<typeof migrate>) => soaSchema.safeParse(migrated.soa).success;

describe("joined texts that are longer than a cell", () => {
  const migrated = migrate([
    {
      control: "A.5.1.1",
      applicable: true,
      justification: long("a"),
      owner: long("b", 600),
      extra: { "Justification (2)": "theirs" },
    },
    { control: "A.5.1.2", applicable: true, justification: long("c"), owner: long("d", 600) },
  ]);
  const merged = row(migrated, "A.5.1");
  it("go on under a heading of their own, which the part before names", () => {
    expect(accepted(migrated)).toBe(true);
    expect(merged?.justification).toBe(`A.5.1.1: ${long("a")}\nGoes on under 'Justification (3)'.`);
    expect(merged?.extra).toMatchObject({
      "Justification (2)": "theirs",
      "Justification (3)": `A.5.1.2: ${long("c")}`,
    });
    expect(migrated.report.notes.at(-1)).toContain("A.5.1: what the old rows say of Justification");
  });
  it("stay in their field where a cell holds them", () => {
    expect(merged?.owner).toBe(`A.5.1.1: ${long("b", 600)}; A.5.1.2: ${long("d", 600)}`);
  });
});

it("reasons set aside in notes that are full already go on as well", () => {
  const migrated = migrate([
    { control: "A.5.1.1", applicable: true, notes: long("a", 32_767) },
    { control: "A.5.1.2", applicable: false, justification: long("b", 32_767), title: long("c", 32_767) },
  ]);
  expect(accepted(migrated)).toBe(true);
  const whole = Object.entries(row(migrated, "A.5.1")?.extra ?? {});
  const count = (letter: string) => JSON.stringify(row(migrated, "A.5.1")).split(letter.repeat(10)).length - 1;
  expect(whole.map(([heading]) => heading)).toEqual(
    expect.arrayContaining(["Notes (2)", "Notes (3)", "Carried from ISO/IEC 27001:2013 (2)"]),
  );
  for (const letter of "abc") expect(count(letter)).toBeGreaterThanOrEqual(3_275);
});

it("a row of one control whose title fills a cell keeps its trace", () => {
  const migrated = migrate([{ control: "A.9.4.5", title: long("t", 32_767), source: { sheet: "SoA", row: 4 } }]);
  expect(accepted(migrated)).toBe(true);
  expect(Object.values(row(migrated, "A.8.4")?.extra ?? {}).join("")).toContain("(SoA 4)");
});

it.each([
  ["more entries than a row takes", 700, "P"],
  ["more text than a cell holds", 30, "p".repeat(1_000)],
])("evidence of %s goes on in words, each piece once", (_, count, name) => {
  const evidence = (start: number) =>
    Array.from({ length: count }, (_, index) => ({ reference: `${name}-${start + index}.`, version: "a, b" }));
  const migrated = migrate([
    { control: "A.5.1.1", evidence: evidence(1_000) },
    { control: "A.5.1.2", evidence: evidence(3_000) },
  ]);
  expect(accepted(migrated)).toBe(true);
  const merged = row(migrated, "A.5.1");
  expect(evidenceCell(merged?.evidence, true)?.length).toBeLessThanOrEqual(32_767);
  const told = JSON.stringify(merged);
  for (const { reference } of [...evidence(1_000), ...evidence(3_000)])
    expect(told.split(`-${reference.split("-")[1]}`)).toHaveLength(2);
});

it("texts are cut into cells with nothing lost and no cell too long", () => {
  const line = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 2, max: 30 }), (lines, room) => {
      const texts = cellTexts(lines, "\n", room);
      for (const text of texts) {
        expect(text.length).toBeLessThanOrEqual(room);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }
      expect(texts.join("").replaceAll("\n", "")).toBe(lines.join("").replaceAll("\n", ""));
    }),
  );
});
