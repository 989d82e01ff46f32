import { expect, it } from "vitest";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { linesOf, migrated, transitionOf } from "./transitions.ts";

const old: SoaItem = { control: "A.9.4.5", framework: "iso-27001-2013", applicable: true, status: "partial" };
const ours = (items: readonly SoaItem[]): Soa => ({ framework: "iso-27001-2022", items: [old, ...items] });

/** What the lines of the rows show of the new document: `A.8.4 Yes Partial`. */
const shown = (sheet: Parameters<typeof linesOf>[0], rows: number): string[] =>
  linesOf(sheet)
    .slice(0, rows)
    .map((line) => [line["New control"], line["New applicable"], line["New status"]].join(" "));

it.each<[string, readonly SoaItem[], readonly string[]]>([
  [
    "another standard's rows, on its own sheet",
    [
      { control: "A.2.2", framework: "iso-42001-2023", applicable: true, status: "planned" },
      { control: "A.5.2", framework: "iso-42001-2023", applicable: false },
      { control: "A.5.2", applicable: true, status: "verified" },
    ],
    ["iso-42001-2023:A.2.2 Yes Planned", "iso-42001-2023:A.5.2 No ", "A.5.2 Yes Verified"],
  ],
  [
    "nobody's framework, among the own rows",
    [{ control: "B.1", framework: "Our own", applicable: true, status: "planned" }],
    ["Our own:B.1 Yes Planned"],
  ],
  [
    "clauses, on their own sheet, where they always apply",
    [
      { control: "9.2", framework: "iso-27001-2013", status: "implemented" },
      { control: "4.1", status: "planned" },
    ],
    ["9.2.1 Yes Implemented", "9.2.2 Yes Implemented", "4.1 Yes Planned"],
  ],
  [
    "own rows whose ids differ in signs or capitals",
    [
      { control: "X*1", applicable: true, status: "planned" },
      { control: "X?1", applicable: false, status: "verified" },
      { control: "x*1", applicable: false },
    ],
    ["X*1 Yes Planned", "X?1 No Verified", "x*1 No "],
  ],
])("a line shows what the new document says of it: %s", (_, items, lines) => {
  expect(shown(migrated(ours(items)), lines.length + 1)).toEqual(["A.8.4 Yes Partial", ...lines]);
});

it("a row that is kept shows what it says where no sheet has it; what was carried is decided on its sheet", () => {
  const before = ours([
    { control: "A.2.2", framework: "iso-42001-2023", applicable: true, status: "planned" },
    { control: "OWN-1", applicable: false },
  ]);
  expect(shown(transitionOf({ before }), 3)).toEqual(["A.8.4  ", "iso-42001-2023:A.2.2 Yes Planned", "OWN-1 No "]);
});
