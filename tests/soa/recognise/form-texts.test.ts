import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

type Row = readonly (string | null)[];

interface Answered {
  readonly label: string;
  readonly answers: number;
}

type Part = Answered | "blank" | { readonly loose: number };

/** A made-up control on a form: its labels, and what else stands between them. */
const known = ["Justification", "Evidence", "Owner", "Remarks", "Due date", "Status", "Applicable", "Weight"];
const answered = (labels: readonly string[]) =>
  fc.record({ label: fc.constantFrom(...labels), answers: fc.integer({ min: 1, max: 3 }) });
const control = fc
  .record({
    known: fc.array(answered(known), { minLength: 4, maxLength: 8 }),
    own: fc.array(answered(["Budget", "Evidence 2", "Column C", "Risk class"]), { maxLength: 2 }),
    between: fc.array(fc.oneof(fc.constant("blank" as const), fc.record({ loose: fc.integer({ min: 0, max: 4 }) })), {
      maxLength: 2,
    }),
  })
  .chain((parts) => {
    const all: readonly Part[] = [...parts.known, ...parts.own, ...parts.between];
    return fc.shuffledSubarray([...all], { minLength: all.length });
  });
const controls = fc.array(control, { minLength: 1, maxLength: 4 });

const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4"];
/** Labels that decide something stand in every form, or it would be none. */
const surely: readonly Part[] = ["Applicable", "Status", "Evidence"].map((label) => ({ label, answers: 1 }));

/** Words that mean nothing, each only once. */
const wordMaker = () => {
  let count = 0;
  return () => `q${count++}q`;
};

const rowsOf = (id: string, parts: readonly Part[], word: () => string): Row[] => [
  ["Control", id],
  ...[...surely, ...parts].map((part): Row => {
    if (part === "blank") return [];
    if ("loose" in part) return [...Array.from({ length: part.loose }, () => null), word()];
    return [part.label, ...Array.from({ length: part.answers }, word)];
  }),
];

const beside = (left: readonly Row[], right: readonly Row[]): Row[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const row = left[at] ?? [];
    return [...row, ...Array.from({ length: 6 - row.length }, () => null), ...(right[at] ?? [])];
  });

const down = (all: readonly (readonly Part[])[], word: () => string): Row[] =>
  all.flatMap((parts, at) => rowsOf(ids[at] ?? "", parts, word));

const sideways = ([first = [], ...others]: readonly (readonly Part[])[], word: () => string): Row[] =>
  beside(
    rowsOf("A.5.1", first, word),
    others.flatMap((parts, at) => rowsOf(ids[at + 1] ?? "", parts, word)),
  );

/** Ids in the first row, some columns without one; the parts of the first control are the rows. */
const across = ([rows = [], ...others]: readonly (readonly Part[])[], word: () => string): Row[] => {
  const heads = [
    "A.5.1",
    "A.5.2",
    ...others.map((parts, at) => (parts.length % 2 === 0 ? word() : (ids[at + 2] ?? ""))),
  ];
  return [
    ["Control", ...heads],
    ...[...surely, ...rows].map((part): Row => {
      if (part === "blank") return [];
      if ("loose" in part) return [null, ...heads.map((_, at) => (at <= part.loose ? word() : null))];
      return [part.label, ...heads.map(() => word())];
    }),
  ];
};

/** Every text of a value, however deep, and the names of what is kept by name. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [name, ...textsIn(inside)]);
};

const understood = new Set([...known, "Control"]);

describe("whatever a form holds", () => {
  it.each([
    ["controls under each other", down],
    ["forms side by side", sideways],
    ["controls side by side", across],
  ])("%s: every text is in an item or a reject, or is a label, and every row is counted once", (_, layout) => {
    fc.assert(
      fc.property(controls, (parts) => {
        const rows = layout(parts, wordMaker());
        const { soa, report } = read(grid(rows));
        expect(report.tables.map((table) => table.layout)).toEqual(["form"]);
        const kept = textsIn([soa.items, report.rejects]).join("\n");
        const texts = rows.flatMap((row) => row.filter((text) => text !== null));
        expect(texts.filter((text) => !understood.has(text) && !kept.includes(text))).toEqual([]);
        expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
        const others = [...report.rejects, ...report.ignoredRows].map(({ row }) => row);
        const accepted = new Set(soa.items.map(({ source }) => source?.row));
        expect(accepted.size).toBe(report.accepted);
        expect(new Set([...others, ...accepted]).size).toBe(report.rowsRead);
        expect(report.rowsRead).toBe(rows.filter((row) => row.some((text) => text !== null)).length);
      }),
      { numRuns: 300 },
    );
  });
});

it("boxes to tick answer a form's decision under any label for it, and the title is what stands behind the id", () => {
  const form = (id: string, ticked: string) => [
    [`Control ${id}: Own title`],
    ["Decision:", ticked],
    ["Reason for the decision:", `Why ${id}`],
    ["State of implementation:", "[x] done  [ ] not yet"],
    ["Responsible:", "CISO"],
    [],
  ];
  const { item } = read(
    grid([
      ...form("A.5.1", "[x] applicable   [ ] not applicable"),
      ...form("A.5.2", "[ ] applicable   [x] not applicable"),
      ...form("A.5.3", "[ ] applicable   [ ] not applicable"),
    ]),
  );
  expect(["A.5.1", "A.5.2", "A.5.3"].map((id) => item(id)?.applicable)).toEqual([true, false, null]);
  expect(item("A.5.1")).toMatchObject({ title: "Own title", status: "implemented", owner: "CISO" });
});
