import { describe, expect, it } from "vitest";
import { grid, read, table, type Value } from "./grids.ts";

const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6", "A.5.7", "A.5.8"];
const said = [
  "Signed policy",
  "Roles chart",
  "Two people each",
  "Read at onboarding",
  "List of phones",
  "Sector group",
];
const prose = ids.map((_, at) => `${said[at % said.length]} of unit ${at}, looked at every ${at + 2} months`);

/** The columns of a table whose third column has the heading and answers given. */
const columnsUnder = (heading: string, answers: readonly Value[], more: readonly string[] = []) =>
  read(
    table(
      [heading, ...more],
      answers.map((answer) => [answer, ...more.map(() => "x")]),
    ),
  ).report.tables[0]?.columns;

describe("what a column holds, by its heading and its texts", () => {
  it.each(["Implementation", "Umsetzung", "Implementación", "Implementazione"])(
    "%s over sentences tells how a control is implemented, not how far",
    (heading) => {
      const { soa, codes } = read(
        table(
          [heading],
          prose.map((text) => [text]),
        ),
      );
      expect(soa.items.map(({ notes, status }) => [notes, status])).toEqual(prose.map((text) => [text, undefined]));
      expect(codes).toEqual([]);
    },
  );

  it.each(["Bewertung", "Hodnocení", "Bedömning"])("%s over words is the status, over numbers anything", (heading) => {
    expect(columnsUnder(heading, ["Delvis", "Implementiert", "Hotovo", "Offen"])).toMatchObject({ status: "C" });
    expect(columnsUnder(heading, [3, 5, 1, 5])).not.toHaveProperty("status");
  });

  it.each([
    "Overall",
    "Risiko Bewertung",
    "Datum der Bewertung",
    "Not implemented",
    "notImplemented",
    "NonCompliant",
    "Implementation gap",
    "Partially implemented",
  ])("%s is no status of what is done", (heading) => {
    expect(columnsUnder(heading, [3, 5, 1, 5])).not.toHaveProperty("status");
    expect(columnsUnder(heading, ["x", "Yes", "No", "Yes"])).not.toHaveProperty("status");
  });

  it.each([
    "Management Approval",
    "Approval status",
    "Manager approval",
    "Approved by management",
    "Sign-off",
    "Freigabestatus",
    "Estado de aprobación",
    "Statut d'approbation",
    "承認状況",
  ])("%s is neither a status nor an applicability", (heading) => {
    for (const answers of [
      ["Pending", "Approved", "Pending", "Approved"],
      ["Yes", "No", "Yes", "Yes"],
    ]) {
      const columns = columnsUnder(heading, answers);
      expect(columns).not.toHaveProperty("status");
      expect(columns).not.toHaveProperty("applicable");
    }
  });

  it.each(["Secondary Controls", "Control", "Requirement", "Description"])("ids under %s are no titles", (heading) => {
    const several = ["A.8.1, A.8.2", "A.8.3, A.8.4, A.8.5", "A.8.6", "A.8.7, A.8.8"];
    const { soa, report } = read(
      grid([
        ["Primary ISO 27001 controls", heading, "Status"],
        ...several.map((other, at) => [`A.5.${at + 1}, A.5.${at + 10}`, other, "Done"]),
      ]),
    );
    expect(report.tables[0]?.columns).not.toHaveProperty("title");
    expect(soa.items.map(({ title }) => title)).toEqual(soa.items.map(() => undefined));
    expect(soa.items[0]?.extra).toMatchObject({ [heading]: "A.8.1, A.8.2" });
  });

  it.each(["Risk score", "Residual Risk Score", "Risk rating score"])("%s is no level of maturity", (heading) => {
    expect(columnsUnder(heading, [3, 2, 1, 4])).not.toHaveProperty("status");
  });

  it("a status stays one where its words are those of an approval", () => {
    expect(columnsUnder("Status", ["Approved", "Implemented", "Approved"], ["Approval"])).toMatchObject({
      status: "C",
    });
    expect(columnsUnder("Applicable (approved by the management)", ["Yes", "No", "Yes"])).toMatchObject({
      applicable: "C",
    });
  });

  it.each(["Not needed", "Nicht relevant", "Non pertinent", "Change needed"])("%s is no applicability", (heading) => {
    expect(columnsUnder(heading, ["Yes", "No", "Yes", "Yes"])).not.toHaveProperty("applicable");
  });

  it("headings that programs write together are read apart", () => {
    const { report } = read(
      grid([
        ["ControlID", "ControlName", "IsApplicable", "implementationStatus", "EvidenceArtifact", "ControlOwner"],
        ...ids.map((id) => [id, "x", "Yes", "Done", "file.pdf", "IT"]),
      ]),
    );
    expect(report.tables[0]?.columns).toEqual({
      control: "A",
      title: "B",
      applicable: "C",
      status: "D",
      evidence: "E",
      owner: "F",
    });
  });

  it("the same heading over few words tells how far", () => {
    expect(columnsUnder("Implementation", ["Done", "Done", "Partial", "Done", "Planned"])).toMatchObject({
      status: "C",
    });
  });

  it.each([
    ["Statut", ["Applicable", "Applicable", "Non applicable", "Applicable"], [true, true, false, true]],
    ["Statut", ["✅ Applicable", "✅ Applicable", "✅ CRITIQUE", "✅ Applicable"], [true, true, true, true]],
    ["Status", ["In scope", "Excluded", "In scope", "In scope"], [true, false, true, true]],
  ] as const)("%s over words of applicability tells whether controls apply: %j", (heading, answers, applicable) => {
    expect(
      read(
        table(
          [heading],
          answers.map((answer) => [answer]),
        ),
      ).soa.items.map((item) => item.applicable),
    ).toEqual(applicable);
  });

  it.each([
    ["most are not applicable", ["N/A", "Implemented", "N/A", "N/A"]],
    ["yes and no", ["Yes", "No", "Yes", "Yes"]],
  ])("a status stays one where %s", (_, answers) => {
    expect(columnsUnder("Status", answers)).toMatchObject({ status: "C" });
  });

  it("a status beside a column for the applicability stays one", () => {
    expect(columnsUnder("Status", ["Applicable", "Applicable", "Applicable"], ["Applicable?"])).toMatchObject({
      applicable: "D",
    });
  });

  it("a heading that asks for any reason is not for exclusions alone", () => {
    const { soa, codes } = read(
      table(
        ["Anwendbar", "Begründung / Ausschlussgrund"],
        [
          ["Ja", "Grundlage"],
          ["Nein", "Kein Büro"],
          ["Ja", "Vertrag"],
        ],
      ),
    );
    expect(soa.items.map(({ justification }) => justification)).toEqual(["Grundlage", "Kein Büro", "Vertrag"]);
    expect(codes).toEqual([]);
  });

  it("a target that is a level is no date", () => {
    expect(columnsUnder("Target", [4, 4, 3, 4])).not.toHaveProperty("due");
    expect(columnsUnder("Target", ["2026-03-31", "2026-04-30", "2026-05-31"])).toMatchObject({ due: "C" });
  });

  it("of levels as they are and as they shall be, those that are count", () => {
    const { soa } = read(
      table(
        ["As-Is", "To-Be"],
        [
          ["2 - Managed", "4 - Measured"],
          ["1 - Initial", "4 - Measured"],
          ["3 - Defined", "5 - Optimising"],
        ],
      ),
    );
    expect(soa.items.map(({ status }) => status)).toEqual(["partial", "partial", "implemented"]);
  });
});

describe("a description", () => {
  const under = (heading: string, texts: readonly string[]) =>
    read(grid([["Control", heading, "Status"], ...texts.map((text, at) => [ids[at] ?? "", text, "Done"])])).report
      .tables[0]?.columns;

  it.each([
    ["Descrição", ["Cópias de segurança", "Vulnerabilidades", "Gestão de incidentes"]],
    ["描述", ["备份", "漏洞管理", "事件管理"]],
    ["Description", ["Keeping spare copies", "Weak spots", "When things go wrong"]],
  ])("that is short is the title where there is no other: %s", (heading, texts) => {
    expect(under(heading, texts)).toMatchObject({ title: "B", status: "C" });
  });

  it("that explains at length is none", () => {
    const long = prose.slice(0, 4).map((text) => `${text}, ${text}, and whatever else the standard has to say of it`);
    expect(under("Description", long)).not.toHaveProperty("title");
  });
});

describe("of several columns that ask the same", () => {
  const columnsOf = (headings: readonly string[]) =>
    read(grid([["Control", "Title", ...headings], ...ids.map((id) => [id, `Own ${id}`, "Yes", "No", "Yes"])])).report
      .tables[0]?.columns;

  it.each([
    ["versions", ["v1.0 applicable", "v3.0 applicable", "v2.0 applicable"], "D"],
    ["years", ["Applicable 2023", "Applicable 2024", "Applicable 2025"], "E"],
    ["months", ["Applicable (March)", "Applicable (January)", "Applicable (February)"], "C"],
    ["words", ["Applicable (old)", "Applicable (current)", "Applicable (previous)"], "D"],
    ["places", ["Applicable Berlin", "Applicable London", "Applicable Madrid"], "C"],
    ["a shorter name behind", ["Applicable Leeds", "Applicable Cork"], "C"],
    ["a longer name before", ["Anwendbar Hauptverwaltung", "Anwendbar Werk Süd", "Anwendbar Ulm"], "C"],
    ["names before it", ["Manchester applicable", "York applicable"], "C"],
    ["people", ["Applicable (owner)", "Applicable (auditor)"], "C"],
    ["one that is of no place", ["Applicable in Leeds", "Applicable"], "D"],
    ["one that is former", ["Applicable previous", "Applicable Leeds", "Applicable Cork"], "D"],
  ])("the latest counts, and the first where nothing says which that is: %s", (_, headings, column) => {
    expect(columnsOf(headings)).toMatchObject({ applicable: column });
  });
});

it.each([
  ["Justifcation", "justification"],
  ["Evidance", "evidence"],
  ["Responsibel", "owner"],
])("a heading with a letter wrong is known: %s", (heading, role) => {
  const { report } = read(
    table(
      ["Applicable", heading],
      [
        ["Yes", "one"],
        ["No", "two"],
        ["Yes", "three"],
      ],
    ),
  );
  expect(report.tables[0]?.columns).toMatchObject({ [role]: "D" });
});

it("a column of answers is the status rather than an empty one whose heading is known in part", () => {
  const rows = Array.from({ length: 20 }, (_, at) => [at === 1 ? "Not applicable" : "Compliant", null]);
  const { report, soa } = read(table(["Treatment Strategy", "Compliance Exception"], rows));
  expect(report.tables[0]?.columns.status).toBe("C");
  expect(soa.items.slice(0, 3).map(({ applicable }) => applicable)).toEqual([null, false, null]);
});

it("what is merged down over the rows of a section is not their title", () => {
  const rows = Array.from({ length: 20 }, (_, at) => [
    at % 10 === 0 ? `Thema ${at}` : null,
    `A.5.${at + 1}`,
    `Maatregel ${at}`,
    "Ja",
  ]);
  const merges = [2, 12].map((top) => ({ top, bottom: top + 9, left: 0, right: 0 }));
  const { report, item } = read(grid([["Thema", "ISO-nr", "Maatregel", "Van toepassing"], ...rows], { merges }));
  expect(report.tables[0]?.columns.title).toBe("C");
  expect(item("A.5.2")?.title).toBe("Maatregel 1");
});

it.each([
  ["Documented", ["TRUE", "FALSE", "TRUE"]],
  ["Audited", ["2024", "2023", "2024"]],
  ["Offices", ["Berlin", "Paris", "Athens"]],
  ["Confirm", ["Yes", "No", "Yes"]],
  ["Evidence", ["Yes", "No", "Yes"]],
])("a word that is another than a heading's, or answers that suit none, gets no role: %s", (heading, texts) => {
  const { report, soa } = read(
    table(
      ["Applicable", heading],
      texts.map((text) => ["Yes", text]),
    ),
  );
  expect(Object.values(report.tables[0]?.columns ?? {})).not.toContain("D");
  expect(soa.items[0]?.extra).toMatchObject({ [heading]: texts[0] });
});
