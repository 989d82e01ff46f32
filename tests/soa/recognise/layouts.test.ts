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

describe("tables above and below those side by side", () => {
  const twice = [...headings, null, ...headings];
  const both = organizational.map((id, at) => [...row(id, "Yes", "Done"), null, ...row(`A.8.${at + 1}`, "No", "Open")]);

  it("are read once", () => {
    const { report } = read(grid([headings, ...physical.map((id) => row(id, "Yes", "Done")), [], twice, ...both]));
    expect(report.tables).toHaveLength(3);
    expect(report).toMatchObject({ rowsRead: 16, accepted: 16 });
    expect(report.warnings).toEqual([]);
  });

  it("keep their columns", () => {
    const { item } = read(
      grid([
        twice,
        ...both,
        [],
        [],
        [...headings, "Evidence", "Owner", "Notes"],
        ...physical.map((id) => [...row(id, "Yes", "Done"), "POL-1", "CISO", "Said"]),
      ]),
    );
    expect(item("A.7.3")).toMatchObject({ owner: "CISO", notes: "Said", evidence: [{ reference: "POL-1" }] });
  });
});

describe("tables side by side with headings of their own", () => {
  const clauses = ["4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "6.2", "7.1", "7.2"];
  const abreast = (right: readonly (readonly string[])[]) =>
    clauses.map((id, at) => [id, `Own title of ${id}`, "Yes", null, ...(right[at] ?? [])]);

  it("are read one by one where an empty column parts them", () => {
    const right = organizational.map((id, at) => [id, `Own title of ${id}`, at === 2 ? "No" : "Yes", `Said of ${id}`]);
    const { soa, item, report } = read(
      grid([["Clause", "Requirement", "Fulfilled", null, "Ref", "Control", "Applicable", "Remark"], ...abreast(right)]),
    );
    expect(report.accepted).toBe(clauses.length + organizational.length);
    expect(item("A.5.3")).toMatchObject({ applicable: false, notes: "Said of A.5.3" });
    expect(soa.items.filter(({ control }) => !control.startsWith("A.")).map(({ applicable }) => applicable)).toEqual(
      clauses.map(() => null),
    );
  });

  it("the shorter one lists what is left out", () => {
    const left = [...organizational, ...physical].map((id) => [
      id,
      `Own title of ${id}`,
      "Yes",
      `Why ${id}`,
      null,
      null,
    ]);
    const out = ["A.8.4", "A.8.25", "A.8.30"].map((id) => [id, `None of ${id}`]);
    const { item } = read(
      grid([
        ["Control", "Title", "Applicable", "Justification", null, null, "Control", "Reason for exclusion"],
        ...left.map((row, at) => [...row, ...(out[at] ?? [])]),
      ]),
    );
    expect(item("A.5.1")).toMatchObject({ applicable: true, justification: "Why A.5.1" });
    expect(item("A.5.1")?.extra ?? {}).not.toHaveProperty("Reason for exclusion");
    expect(item("A.8.25")?.applicable).not.toBe(true);
  });

  it("pairs of ids in every row are a crosswalk and stay together", () => {
    const pairs = organizational.map((id, at) => [
      id,
      `Own title of ${id}`,
      "Yes",
      null,
      `A.5.1.${at + 1}`,
      `Old ${at}`,
    ]);
    const { report } = read(grid([["Control", "Title", "Applicable", null, "Old control", "Old title"], ...pairs]));
    expect(report.tables).toHaveLength(1);
  });
});

it("a user's choice of columns is for the table that has them", () => {
  const rows = organizational.map((id, at) => [...row(id, "Yes", "Done"), null, ...row(`A.8.${at + 1}`, "No", "Open")]);
  const { ids, item } = read(grid([[...headings, null, ...headings], ...rows]), {
    tables: [{ sheet: "Sheet1", headerRow: 1, columns: { A: "control", B: null, D: "notes" } }],
  });
  expect(ids).toHaveLength(12);
  expect(item("A.5.2")).toMatchObject({ notes: "Why A.5.2" });
  expect(item("A.8.2")).toMatchObject({ applicable: false, justification: "Why A.8.2" });
});

it("an old and a new id with their titles, side by side, are one row", () => {
  const { report } = read(
    grid([
      ["Control", "Title", "Domain", "Control", "Title", "Domain", "Applicable", "Status"],
      ...organizational.map((id, at) => [
        ...["A.5.1.1", "A.5.1.2", "A.6.1.1", "A.6.1.2", "A.6.1.3", "A.6.1.4"].slice(at, at + 1),
        "Old title",
        "Old",
        id,
        "New title",
        "New",
        "Yes",
        "Done",
      ]),
    ]),
  );
  expect(report.tables).toHaveLength(1);
  expect(report.accepted).toBe(organizational.length);
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

  it.each([
    [["Floor", "Room", "Owner", "Status"], 8],
    [["Chapter", "No", "Question", "Answer"], 8],
    [["Year", "Quarter", "Amount", "Result"], 4],
  ])("is none under %s", (headings, most) => {
    const rows = [5, 6, 7, 8].flatMap((left) =>
      Array.from({ length: most }, (_, at) => [left, at + 1, `Something ${at}`, at % 2 === 0 ? "Yes" : "Open"]),
    );
    expect(read(grid([headings, ...rows])).ids).toEqual([]);
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
