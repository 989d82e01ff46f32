import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const headings = ["Control Number", "Control Title", "Questions to Ask", "Result", "Notes"];
const chapters: readonly (readonly [sheet: string, rows: readonly (readonly [id: string, title: string])[]])[] = [
  [
    "Clause 5",
    [
      ["5.1", "Leadership and commitment"],
      ["5.2", "Policy"],
      ["5.3", "Organizational roles, responsibilities and authorities"],
    ],
  ],
  [
    "Clause 8",
    [
      ["8.1", "Operational planning and control"],
      ["8.2", "Information security risk assessment"],
      ["8.3", "Information security risk treatment"],
    ],
  ],
];
const last = [
  ["10.1", "Continual improvement"],
  ["10.2", "Nonconformity and corrective action"],
] as const;

const sheet = (name: string, rows: readonly (readonly [string, string])[], heads: readonly Value[] = headings) =>
  grid([[name], [], heads, ...rows.map(([id, title]) => [id, title, "Is it so?", "Conformity", "seen"])], {
    sheet: name,
  });
const book = (rows: readonly (readonly [string, string])[], heads: readonly Value[] = headings) =>
  read([...chapters.map(([name, own]) => sheet(name, own)), sheet("Last", rows, heads)]);

describe("a sheet of a chapter with few clauses", () => {
  it("is one of its sisters under the same headings", () => {
    const { ids, report } = book(last);
    expect(report.skippedSheets).toEqual([]);
    expect(ids).toEqual(["5.1", "5.2", "5.3", "8.1", "8.2", "8.3", "10.1", "10.2"]);
  });

  it.each<[name: string, rows: readonly (readonly [string, string])[], heads?: readonly Value[]]>([
    [
      "its titles are others",
      [
        ["10.1", "Restart the pump"],
        ["10.2", "Call the plumber"],
      ],
    ],
    ["it has one number", [["10.1", "Continual improvement"]]],
    [
      "its numbers are none",
      [
        ["11.1", "Continual improvement"],
        ["11.2", "Nonconformity and corrective action"],
      ],
    ],
    ["its headings are others", last, ["No.", "Step", "Who", "When", "Remarks"]],
  ])("is none where %s", (_, rows, heads) => {
    const { ids } = book(rows, heads);
    expect(ids.filter((id) => id.startsWith("1"))).toEqual([]);
  });
});

describe("the title of a clause", () => {
  const rows = (titles: readonly (readonly [string, string])[]) =>
    read(
      grid([
        ["ISO/IEC 42001:2023 clauses"],
        ["Clause", "Requirement", "Status", "Comment"],
        ...titles.map(([id, title]) => [id, title, "Done", "seen"]),
      ]),
    ).codes;
  const own = [
    ["5.1", "Leadership and commitment"],
    ["5.2", "AI policy"],
    ["5.3", "Roles, responsibilities and authorities"],
    ["6.2", "AI objectives and planning to achieve them"],
    ["7.1", "Resources"],
    ["7.2", "Competence"],
  ] as const;

  it("may be that of a control too, and disagrees with nothing", () => {
    expect(rows(own)).not.toContain("import.title-disagrees");
  });
});

describe("clauses on a sheet beside small sheets of controls", () => {
  const sheets = [5, 6, 7, 8].map((theme) =>
    grid([["Ref", "Control", "Status"], ...[1, 2, 3].map((at) => [`A.${theme}.${at}`, `title ${at}`, "Done"])], {
      sheet: `A.${theme}`,
    }),
  );
  const documents = [
    ["Clause", "Pflicht-Dokument", "Status"],
    ["4.3", "Scope", "Missing"],
    ["5.2", "Leitlinie", "Missing"],
    ["6.1.2", "Risikobewertung", "Draft"],
    ["6.1.3 d", "Diese SoA", "Draft"],
    ["6.2", "Ziele", "Missing"],
    ["9.2", "Internes Audit", "Missing"],
  ];

  it.each(["", "Nicht in der SoA: Pflicht-Dokumente (Clauses 4–10)", "Outside Annex A: clauses 4 to 10"])(
    "are of the controls' standard, whose SoA a caption may name: '%s'",
    (caption) => {
      const { soa } = read([...sheets, grid([[caption], ...documents], { sheet: "Documents" })]);
      expect(soa.framework).toBe("iso-27001-2022");
      expect(soa.items.filter(({ framework }) => framework !== undefined)).toEqual([]);
      expect(soa.items.map(({ control }) => control)).toEqual(expect.arrayContaining(["4.3", "6.1.2", "6.1.3"]));
    },
  );
});
