import { describe, expect, it } from "vitest";
import type { SoaItem } from "../../shared/soa/document.ts";
import { library } from "../library.ts";
import { from, migrate, oldLeaves, to } from "./migrated.ts";

const oldControls = oldLeaves.filter(({ kind }) => kind === "control").map(({ id }) => ({ control: id }));
const without = (id: string): SoaItem[] => oldControls.filter(({ control }) => control !== id);
/** One of the old controls behind each new one. */
const oneForEach = new Map(library.crosswalks.between(from, to)?.mappings.map((one) => [one.to, one.from]));

/** What is said of new controls that replace more than the old document has. */
const partial = (items: readonly SoaItem[], framework = from): string | undefined =>
  migrate(items, { framework }).report.notes.find((note) => note.includes("covers only a part"));

describe("a control that replaces more than the old document has is told of", () => {
  it.each<[string, SoaItem[], string]>([
    ["verified", [{ control: "A.5.1.1", applicable: true, status: "verified" }], "A.5.1 (without A.5.1.2)."],
    ["excluded", [{ control: "A.5.1.2", applicable: false, justification: "None" }], "A.5.1 (without A.5.1.1)."],
    ["one of three", [{ control: "A.9.4.3" }], "A.5.17 (without A.9.2.4, A.9.3.1)."],
    ["two of three", [{ control: "A.9.4.3" }, { control: "A.9.2.4" }], "A.5.17 (without A.9.3.1)."],
    ["the divided one lacks", without("A.18.2.3"), "A.5.36 (without A.18.2.3); A.8.8 (without A.18.2.3)."],
    [
      "the id stands there for another standard's",
      [{ control: "A.9.1.1" }, { control: "A.9.1.2", framework: "Our own" }],
      "A.5.15 (without A.9.1.2).",
    ],
  ])("%s", (_, items, words) => {
    const said = partial(items);
    expect(said).toContain(`: ${words}`);
    expect(said).toMatch(/ISO\/IEC 27001:2022 .*ISO\/IEC 27001:2013/);
  });
  it("in a document of the new edition too", () => {
    expect(partial([{ control: "A.5.1.1", framework: from }], to)).toContain("A.5.1 (without A.5.1.2)");
  });
  it("by as many names as can be read, and how many more there are", () => {
    const said = partial([...new Set(oneForEach.values())].map((control) => ({ control })));
    expect(said?.match(/\(without/g)).toHaveLength(12);
    expect(said).toMatch(/\); and 1[0-2] more\./);
  });
});

it.each<[string, SoaItem[]]>([
  ["the document is whole", oldControls],
  ["nothing reaches the control", [{ control: "OWN-1" }]],
  ["the control replaces one", [{ control: "A.9.4.5" }]],
  ["clauses were divided or changed places", [{ control: "9.2" }, { control: "9.3" }, { control: "10.1" }]],
  ["a row of the new edition answers for the whole", [{ control: "A.5.1.1" }, { control: "A.5.1", framework: to }]],
])("nothing of it is told where %s", (_, items) => {
  expect(partial(items)).toBeUndefined();
});
