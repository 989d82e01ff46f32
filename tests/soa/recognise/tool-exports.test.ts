import { describe, expect, it } from "vitest";
import { fields, grid, read, table } from "./grids.ts";

const titled = (text: string) =>
  read(
    grid([
      ["Control", "Applicable"],
      [text, "Yes"],
      ["A.5.2 Roles", "No"],
      ["A.5.3 Duties", "Yes"],
    ]),
  );

describe("ids in a cell that begins with one and its title", () => {
  it.each([
    "A.5.1 – Policies\nPurpose: see 5.1 and 5.36 of the manual; cf. A.8.29.",
    "A.5.1 Policies (see A.5.36)",
    "A.5.1 Policies\nRelated: A.5.36, A.8.34",
    "A.5.1 Policies, supports A.5.36",
    "A.5.1 Policies / ISO 27002:2022 5.36",
  ])("those that the text points to are none of the row's: %s", (text) => {
    expect(titled(text).ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
  });
  it.each([
    "A.5.1, A.5.36",
    "A.5.1 Policies, A.5.36 Compliance",
    "A.5.1 Policies\nA.5.36 Compliance",
    "A.5.1 and A.5.36",
  ])("those of a list are: %s", (text) => {
    expect(titled(text).ids).toEqual(["A.5.1", "A.5.36", "A.5.2", "A.5.3"]);
  });
});

describe("what tools and templates write", () => {
  it("a no in two languages is one", () => {
    const rows = ["Oui / Yes", "Non / No", "Nein/No", "Όχι / No", "Yes / No"].map((text) => [text]);
    expect(fields("applicable", ["Applicable"], rows)).toEqual([true, false, false, false, null]);
  });
  it("ticks and crosses of a wiki", () => {
    expect(fields("applicable", ["Applicable"], [["(/)"], ["(x)"], ["(/)"]])).toEqual([true, false, true]);
  });
  it("invisible characters inside words and ids", () => {
    const { soa } = read(
      grid([
        ["Control", "Applicable", "Status"],
        ["A\u00ad.5.1", "Ap\u200bplicable", "Im\u2060plemented"],
        ["A.5.\u200b2", "Not ap\u00adplicable", null],
        ["A.5.3", "Yes", "Pla\u200dnned"],
      ]),
    );
    expect(soa.items.map(({ control, applicable, status }) => [control, applicable, status])).toEqual([
      ["A.5.1", true, "implemented"],
      ["A.5.2", false, undefined],
      ["A.5.3", true, "planned"],
    ]);
  });
  it("an invisible place to break a line between an id and what is behind it", () => {
    const rows = ["A.5.1\u200bPolicies", "A.5.2\ufeffRoles", "A.5.3\u200bA.5.4"].map((id) => [id, "Yes"]);
    const { soa, ids } = read(grid([["Control", "Applicable"], ...rows]));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4"]);
    expect(soa.items.map(({ title }) => title)).toEqual(["Policies", "Roles", undefined, undefined]);
  });
  it("text to be written over is no reason and no evidence", () => {
    const rows = [["Yes", "<why>", "<link>", "Click or tap here to enter text."]];
    const [item] = read(table(["Applicable", "Justification", "Evidence", "Owner"], rows)).soa.items;
    expect([item?.justification, item?.evidence, item?.owner]).toEqual([undefined, undefined, undefined]);
    expect(item?.extra).toMatchObject({ Justification: "<why>", Evidence: "<link>" });
  });
  it("a heading of nothing but a number sign", () => {
    const { report } = read(
      grid([
        ["#", "Status", "Control", "Yes/No"],
        ["A.5.1", "Planned", "t", "Yes"],
        ["A.5.2", "Done", "u", "No"],
      ]),
    );
    expect(report.tables[0]).toMatchObject({ headerRow: 1, columns: { control: "A", status: "B" } });
  });
});

describe("columns of which one is somebody else's", () => {
  const rows = [
    ["Shared", "Yes", "Partly", "Ann"],
    ["Provider", "No", "Yes", "Bob"],
    ["Provider", "N/A", "No", "Cem"],
  ];
  it("ours gives the status, the owner is a person, and a yes is no evidence", () => {
    const headings = ["Responsibility", "Implemented by provider", "Implemented by us", "Owner"];
    const { items } = read(table(headings, rows)).soa;
    expect(items.map(({ status, owner, evidence }) => [status, owner, evidence])).toEqual([
      ["partial", "Ann", undefined],
      ["implemented", "Bob", undefined],
      ["not-started", "Cem", undefined],
    ]);
  });
  it.each(["Authority document", "Standard document", "Document owner", "Evidence required"])(
    "%s is no evidence",
    (heading) => {
      expect(fields("evidence", [heading, "Status"], [["ISO 27001:2022", "Done"]])).toEqual([undefined]);
    },
  );
  it("codes that nothing explains are told of where nothing is decided", () => {
    const codes = ["A-I", "A-NI", "NA", "A-I"].map((code) => [code, "a remark on it"]);
    expect(read(table(["Code", "Remarks"], codes)).codes).toContain("import.codes-unread");
    const decided = codes.map((row) => [...row, "Yes"]);
    expect(read(table(["Code", "Remarks", "Applicable"], decided)).codes).not.toContain("import.codes-unread");
  });
});

describe("a column of codes whose heading says nothing of them", () => {
  const codes = ["A-I", "A-PI", "A-NI", "NA"];
  const sheet = (legend: readonly (readonly [string, string])[]) =>
    grid([
      ["Control", "Title", "Code", "Remarks"],
      ...codes.map((code, at) => [`A.5.${at + 1}`, "t", code, "a remark"]),
      [],
      ...legend,
    ]);
  it("is read as the file's own legend explains it", () => {
    const { soa, codes: said } = read(
      sheet([
        ["A-I", "Applicable and implemented"],
        ["A-PI", "Applicable, partly implemented"],
        ["A-NI", "Applicable, not implemented"],
        ["NA", "Not applicable"],
      ]),
    );
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "implemented"],
      [true, "partial"],
      [true, "not-started"],
      [false, undefined],
    ]);
    expect(said).not.toContain("import.codes-unread");
  });
  it.each([
    ["no role", { C: null }, { control: "A", title: "B", notes: "D" }],
    ["another role", { C: "owner" }, { control: "A", title: "B", notes: "D", owner: "C" }],
    ["the role of its remarks", { D: "status" }, { control: "A", title: "B", status: "D" }],
  ] as const)("keeps %s that the user gave", (_, columns, found) => {
    const legend = [
      ["A-I", "Applicable and implemented"],
      ["A-PI", "Applicable, partly implemented"],
      ["A-NI", "Applicable, not implemented"],
      ["NA", "Not applicable"],
    ] as const;
    const { report } = read(sheet(legend), { tables: [{ sheet: "Sheet1", columns }] });
    expect(report.tables[0]?.columns).toEqual(found);
  });
  it("stays unread where it explains only some", () => {
    const { soa, codes: said } = read(sheet([["A-I", "Applicable and implemented"]]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null, null]);
    expect(said).toContain("import.codes-unread");
  });
});

it.each([
  ["Custom field (Applicable)", "Custom field (Justification)"],
  ["Champs personnalisés (Applicabilité)", "Champs personnalisés (Justification SoA)"],
  ["Benutzerdefiniertes Feld (Anwendbar)", "Benutzerdefiniertes Feld (Begründung)"],
])("fields that users made are known by their own names: %s", (applicable, justification) => {
  const { report } = read(
    grid([
      ["Summary", "Status", applicable, justification],
      ...["A.5.1", "A.5.2", "A.5.3"].map((id) => [`${id} Own title`, "Done", "Yes", `Why ${id}`]),
    ]),
  );
  expect(report.tables[0]?.columns).toMatchObject({ applicable: "C", justification: "D" });
});
