import { expect, it } from "vitest";
import type { SoaItem } from "../../shared/soa/document.ts";
import { linesOf, migrated } from "./transitions.ts";

/** What is to be settled, a line of the sheet each, through all of its cells. */
const toSettle = (items: readonly SoaItem[]): string[] =>
  linesOf(migrated({ framework: "iso-27001-2013", items })).map((line) =>
    Object.entries(line)
      .flatMap(([heading, text]) => (heading.startsWith("Conflicts to settle") && text !== "" ? [text] : []))
      .join("\n"),
  );

const duplicates = (count: number, length: number): SoaItem[] =>
  Array.from({ length: count }, (_, index) => ({
    control: "A.5.1.1",
    justification: `${index}`.padStart(length, "x"),
  }));

it("of two or three rows that merge every line shows the conflicts, of more the first", () => {
  const few = toSettle(duplicates(3, 5));
  expect(few.slice(1, 3)).toEqual([
    expect.stringContaining("Justification: A.5.1.1: xxxx0; A.5.1.1: xxxx1; A.5.1.1: xxxx2"),
    few[1],
  ]);
  expect(few[0]).toContain(few[1]);
  const [first, ...others] = toSettle([...duplicates(4, 5), { control: "A.9.4.5" }]);
  for (const { justification } of duplicates(4, 5)) expect(first).toContain(justification);
  const short = "The conflicts of A.5.1 stand in full beside its first line.";
  expect(others.slice(0, 4)).toEqual([short, short, short, ""]);
});

it("the text grows with the rows that merge, and not with their square", () => {
  const sizeOf = (count: number) => toSettle(duplicates(count, 200)).join("").length;
  expect(sizeOf(1_000) / sizeOf(100)).toBeLessThan(11);
});

it.each<[string, SoaItem[], string[]]>([
  ["one row of two", [{ control: "A.5.1.1", status: "verified" }], ["A.5.1 also replaces A.5.1.2, "]],
  [
    "two of three, once and before the conflicts",
    [
      { control: "A.9.4.3", status: "verified" },
      { control: "A.9.2.4", status: "planned" },
    ],
    ["A.5.17 also replaces A.9.3.1, ", "Status: A.9.4.3: Verified; A.9.2.4: Planned"],
  ],
  ["all of them", [{ control: "A.5.1.1" }, { control: "A.5.1.2" }], ["", ""]],
  ["a control that replaces one", [{ control: "A.9.4.5" }], [""]],
])("the first line of a control says what else it replaces: %s", (_, items, beginnings) => {
  const lines = toSettle(items);
  beginnings.forEach((text, index) => {
    expect(lines[index]?.slice(0, text === "" ? undefined : text.length)).toBe(text);
  });
});
