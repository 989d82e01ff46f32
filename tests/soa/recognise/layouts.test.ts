import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const headings = ["Control", "Title", "Applicable", "Reason", "Status"];
const row = (id: string, applicable: string, status: string) => [
  id,
  `Own title of ${id}`,
  applicable,
  `Why ${id}`,
  status,
];
const organizational = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6"];
const physical = ["A.7.1", "A.7.2", "A.7.3", "A.7.4"];

describe("tables side by side under one row of headings", () => {
  const rows = organizational.map((id, at) => {
    const other = physical[at];
    return [
      ...row(id, "Yes", "Implemented"),
      null,
      ...(other === undefined ? [] : row(other, at === 1 ? "No" : "Yes", "Planned")),
    ];
  });
  const { report, ids, item } = read(grid([["Statement of Applicability"], [...headings, null, ...headings], ...rows]));

  it("are read one by one, with their own columns", () => {
    expect([...ids].sort()).toEqual([...organizational, ...physical]);
    expect(report.tables).toMatchObject([
      { headerRow: 2, columns: { control: "A", title: "B", applicable: "C", justification: "D", status: "E" } },
      { headerRow: 2, columns: { control: "G", title: "H", applicable: "I", justification: "J", status: "K" } },
    ]);
  });

  it("give no control the answers of the one beside it", () => {
    expect(item("A.5.2")).toMatchObject({ applicable: true, justification: "Why A.5.2", status: "implemented" });
    expect(item("A.7.2")).toMatchObject({ applicable: false, justification: "Why A.7.2", status: "planned" });
  });

  it("account for the rows of each", () => {
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
    expect(report.accepted).toBe(organizational.length + physical.length);
  });
});

it("two columns of ids under different headings are one table", () => {
  const { report } = read(
    grid([
      ["Control", "Title", "Applicable", "Old control"],
      ...organizational.map((id, at) => [id, `Own title of ${id}`, "Yes", `A.5.1.${at + 1}`]),
    ]),
  );
  expect(report.tables).toMatchObject([{ columns: { control: "A", applicable: "C" } }]);
});

describe("an id in two columns", () => {
  it.each<[string, (section: number, number: number) => readonly (string | number | null)[], string]>([
    [
      "the section once, the number in each row",
      (section, number) => [number === 1 ? `A.${section}` : null, number],
      "A.5.1",
    ],
    ["both in each row, as numbers", (section, number) => [section, number], "A.5.1"],
    [
      "the section with its name",
      (section, number) => [number === 1 ? `A.${section} Controls` : null, `${number}.`],
      "A.5.1",
    ],
  ])("%s", (_, id, first) => {
    const controls = [5, 6, 7, 8].flatMap((section) =>
      Array.from({ length: 8 }, (_, at) => [
        ...id(section, at + 1),
        `Own title ${section}-${at}`,
        "Yes",
        "Implemented",
      ]),
    );
    const { report, ids } = read(grid([["Area", "No.", "Control", "Applicable", "Status"], ...controls]));
    expect(ids).toHaveLength(32);
    expect(ids[0]).toBe(first);
    expect(report.tables[0]).toMatchObject({ framework: "iso-27001-2022", columns: { control: "B", title: "C" } });
    expect(report.tables[0]?.reasons.join(" ")).toContain("two columns");
  });

  it("is none where the numbers only count the rows", () => {
    const rows = [5, 6, 7].flatMap((section, block) =>
      Array.from({ length: 20 }, (_, at) => [`A.${section}`, block * 20 + at + 1, "A risk of our own", "High"]),
    );
    expect(read(grid([["Area", "No.", "Risk", "Rating"], ...rows])).ids).toEqual([]);
  });
});

it("controls side by side, however many, take the answers below them", () => {
  const ids = [...organizational, ...physical, "A.8.1", "A.8.2", "A.8.3", "A.8.4", "A.8.5"];
  const { report, item } = read(
    grid([
      ["Control", ...ids],
      ["Title", ...ids.map((id) => `Own title of ${id}`)],
      ["Applicable", ...ids.map((_, at) => (at % 5 === 3 ? "No" : "Yes"))],
      ["Justification", ...ids.map((id) => `Why ${id}`)],
      ["Status", ...ids.map((_, at) => (at % 2 === 0 ? "Implemented" : "Planned"))],
    ]),
  );
  expect(report.tables).toMatchObject([{ layout: "form" }]);
  expect(item("A.5.4")).toMatchObject({ applicable: false, justification: "Why A.5.4", status: "planned" });
  expect(item("A.8.5")).toMatchObject({ applicable: true, justification: "Why A.8.5", status: "implemented" });
});

it("a caption that names the control after some words begins its form, and is kept", () => {
  const forms = organizational.flatMap((id) => [
    [`Assessment of control ${id} – Own title`],
    ["Applicable:", "Yes"],
    ["Justification:", `Why ${id}`],
    ["Status:", "Implemented"],
    [],
  ]);
  const { ids, item } = read(grid([["Self-assessment"], [], ...forms]));
  expect(ids).toEqual(organizational);
  expect(item("A.5.2")).toMatchObject({ title: "Own title", applicable: true, justification: "Why A.5.2" });
  expect(Object.values(item("A.5.2")?.extra ?? {})).toContain("Assessment of control A.5.2 – Own title");
});

describe("rows that look like headings and are none", () => {
  it("hold an answer that stands above and below them too", () => {
    const measures = ["Policies", "Backup", "Owner", "Threats", "Contacts", "Roles"];
    const { ids } = read(
      grid([
        ["Control", "Measure", "Applicable", "Level"],
        ...organizational.map((id, at) => [at === 2 ? "-" : id, measures[at] ?? "", "Applicable", "Level 3"]),
      ]),
    );
    expect(ids).toEqual(organizational.filter((_, at) => at !== 2));
  });

  it("count the points of a control", () => {
    const rows = organizational.flatMap((id) => [
      [id, `Own title of ${id}`, "Yes", "Met"],
      ["a)", "documented", null, "Met"],
      ["c)", "owner", null, "Met"],
    ]);
    const { report, item } = read(grid([["Control", "Requirement", "Applicable", "Status"], ...rows]));
    expect(report.tables).toHaveLength(1);
    expect(item("A.5.6")).toMatchObject({ applicable: true, status: "implemented" });
  });
});

it("an outline that counts from 1 is none of controls", () => {
  const chapters = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((chapter) =>
    [0, 1, 2, 3, 4].map((part) => [part === 0 ? `${chapter}` : `${chapter}.${part}`, `Paso ${chapter}-${part}`, "IT"]),
  );
  expect(read(grid([["Section", "Title", "Owner"], ...chapters])).report.tables).toEqual([]);
});
