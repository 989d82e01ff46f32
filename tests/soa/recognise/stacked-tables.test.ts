import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

/** A document as people keep it: a caption and a small table for each section, the headings repeated. */
const sections = (
  headings: readonly string[],
  parts: readonly (readonly [caption: string, ...rows: (readonly Value[])[]])[],
) => grid(parts.flatMap(([caption, ...rows]) => [[caption], headings, ...rows, []]));

const headings = ["Control", "Description", "Status", "Evidence"];

describe("small tables under each other", () => {
  it("are read alike under the same headings, as the longest of them", () => {
    const how = ["Cloud provider", "Locked doors and badges", "Policy", "Laptops under management"];
    const rows = (chapter: number, texts: readonly string[]) =>
      texts.map((text, at) => [`A.${chapter}.${at + 1}`, `Own ${at}`, "Yes", text]);
    const long = Array.from(
      { length: 20 },
      (_, at) => `${how[at % 4]} of site ${at}, checked by its manager twice a year`,
    );
    const { report, item } = read(
      sections(
        ["Control", "Title", "Applicable", "Implementation"],
        [
          ["A.5", ...rows(5, long)],
          ["A.7", ...rows(7, how)],
        ],
      ),
    );
    expect(new Set(report.tables.map(({ columns }) => JSON.stringify(Object.entries(columns).sort()))).size).toBe(1);
    expect(item("A.7.1")?.notes).toBe("Cloud provider");
  });

  it("follow the others where the titles are none of the edition's that has their numbers", () => {
    const own = (id: string, title: string) => [id, title, "TBC", "doc"];
    const { soa, report } = read(
      sections(headings, [
        ["A.2 Policies", own("A.2.2", "AI policy"), own("A.2.3", "Alignment with other organizational policies")],
        [
          "A.3 Internal organization",
          own("A.3.2", "AI roles and responsibilities"),
          own("A.3.3", "Reporting of concerns"),
        ],
        [
          "A.6 Life cycle",
          ...["Design of AI systems", "Data of development", "Components bought", "Operation of models"].map(
            (title, at) => own(`A.6.${at + 2}`, title),
          ),
          own("A.6.10", "Decommissioning of AI systems"),
        ],
        [
          "A.8 Information",
          own("A.8.2", "System documentation and information for users"),
          own("A.8.3", "External reporting"),
        ],
      ]),
    );
    expect(soa.framework).toBe("iso-42001-2023");
    expect(soa.items.some(({ framework }) => framework === "iso-27001-2022")).toBe(false);
    expect(report.rowsRead).toBe(11);
  });

  it("are of the edition that the titles say, though another has all the numbers of one", () => {
    const { soa, report } = read(
      sections(headings, [
        [
          "A.9 Access control",
          ["A.9.1.1", "Access control policy", "Done", "a"],
          ["A.9.2.3", "Management of privileged access rights", "Done", "b"],
          ["A.9.4.2", "Secure log-on procedures", "Open", "c"],
        ],
        [
          "A.10 Cryptography",
          ["A.10.1.1", "Policy on the use of cryptographic controls", "Done", "d"],
          ["A.10.1.2", "Key management", "Done", "e"],
          ["A.10.1.3", "Protection of information at rest", "Done", "f"],
          ["A.10.1.4", "Protection of information in transit", "Done", "g"],
        ],
      ]),
    );
    expect(soa.framework).toBe("iso-27001-2013");
    expect(soa.items.map(({ control, framework }) => [control, framework])).toEqual(
      ["A.9.1.1", "A.9.2.3", "A.9.4.2", "A.10.1.1", "A.10.1.2"].map((control) => [control, undefined]),
    );
    expect(report.rejects.map(({ row }) => row)).toEqual([11, 12]);
  });

  it("are all read, with what is no control's rejected, where the ids of one are mostly unknown", () => {
    const { ids, report } = read(
      sections(
        ["Kontrola", "Tytuł", "Status"],
        [
          ["5. Organizacja", ...[1, 2, 3, 4].map((at) => [`5.${at}`, `Tytuł ${at}`, "Wdrożone"])],
          ["8. Technologia", ...[1, 5, 8].map((at) => [`8.${at}`, `Tytuł ${at}`, "Wdrożone"])],
          [
            "Pozostałe",
            ...["7.8", "8.9", "12.8", "13.8", "14.7"].map((id): Value[] => [id, `Tytuł ${id}`, "Niewdrożone"]),
          ],
        ],
      ),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.8.1", "A.8.5", "A.8.8", "A.7.8", "A.8.9"]);
    expect(report.rejected).toBe(3);
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });

  it("are none of ours under headings shared with another standard that is named", () => {
    const { ids } = read(
      sections(
        ["Control", "Title", "Status"],
        [
          ["ISO 27001:2022", ...[1, 2, 3, 4].map((at) => [`5.${at}`, `Own ${at}`, "Done"])],
          ["PCI DSS 4.0.1", ...["1.2.1", "2.2.1", "5.1", "8.2.1", "9.4.1"].map((id) => [id, "Other", "Done"])],
        ],
      ),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4"]);
  });

  it("are none of ours below the name of another standard, whatever the sheet's first lines speak of", () => {
    const { ids } = read(
      grid([
        ["One list. Below: PCI DSS. Second part: ISO/IEC 27001:2022"],
        ["PCI DSS v4.0.1"],
        ["ID", "Requirement / control", "Applicable"],
        ...["5.2.1", "5.2.2", "6.2.1", "6.2.2", "7.2.1", "9.2.1"].map((id) => [id, `Bespoke ${id}`, "Yes"]),
        [],
        ["ISO/IEC 27001:2022 Annex A"],
        ["ID", "Requirement / control", "Applicable"],
        ...["5.1", "5.7", "6.1", "7.4", "8.1", "8.30"].map((id) => [id, `Own title ${id}`, "Yes"]),
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.7", "A.6.1", "A.7.4", "A.8.1", "A.8.30"]);
  });

  it("have controls in one row of a range too", () => {
    const { ids, item } = read(
      grid([
        ["A.5 Organisation"],
        ["Kontroll", "Krav", "Status", "Gap"],
        ...[1, 2, 3, 4, 5].map((at) => [`A.5.${at}`, `Krav ${at}`, "✅", "x"]),
        [],
        ["A.7 Fysiska kontroller"],
        ["Kontroll", "Status", "Gap"],
        ["A.7.1-A.7.14", "⚠️ Delvis", "Hyrda lokaler"],
      ]),
    );
    expect(ids).toHaveLength(19);
    expect(item("A.7.9")?.status).toBe("partial");
  });

  it("have no row in the caption that names the control of the next", () => {
    const part = (id: string, title: string): [string, Value[]] => [
      `${id} ${title}`,
      [id, `Own ${id}`, "Partial", "e"],
    ];
    const { ids, codes, report } = read(
      sections(headings, [
        part("A.5.1", "Policies for information security"),
        part("A.5.23", "Information security for use of cloud services"),
        part("A.5.28", "Collection of evidence"),
        ["A.8.1 User endpoint devices", ["A.8.1", "Own", "Partial", "e"], ["A.8.2", "Own", "Done", "e"]],
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.23", "A.5.28", "A.8.1", "A.8.2"]);
    expect(codes).not.toContain("import.duplicate");
    expect(report.rowsRead).toBe(5);
  });
});

describe("a table in parts over several sheets", () => {
  const sheet = (name: string, rows: readonly (readonly Value[])[]) =>
    grid([["Nr", "Säkerhetsåtgärd", "Bedömning", "Ansvarig"], ...rows], { sheet: name });
  const part = (section: number, count: number) =>
    Array.from({ length: count }, (_, at): Value[] => [`${section}.${at + 1}`, `Åtgärd ${at}`, "Delvis", "IT"]);

  it("is found on the sheet with few controls too, by the headings that it shares", () => {
    const { report, soa } = read([
      sheet("Organisation", part(5, 37)),
      sheet("Personal", part(6, 8)),
      sheet("Teknik", part(8, 34)),
    ]);
    expect(soa.items).toHaveLength(79);
    expect(report.skippedSheets).toEqual([]);
    expect(new Set(soa.items.map(({ status }) => status))).toEqual(new Set(["partial"]));
  });

  it("is not found on a sheet of another standard under the same headings", () => {
    const { report } = read([sheet("Organisation", part(5, 37)), sheet("PCI DSS", part(6, 5))]);
    expect(report.skippedSheets.map(({ sheet: name }) => name)).toEqual(["PCI DSS"]);
  });
});

describe("a small table under the headings of a statement", () => {
  const head = ["Ref", "Requirement", "Applicable", "Status", "Owner"];
  const titles = ["Policies for information security", "Information security roles and responsibilities"];
  const statement = grid(
    [head, ...Array.from({ length: 8 }, (_, at) => [`A.5.${at + 1}`, titles[at] ?? `Own ${at}`, "Yes", "Done", "IT"])],
    { sheet: "SoA" },
  );

  it.each<[string, readonly (readonly Value[])[]]>([
    [
      "of another standard",
      [
        ["8.2", "User identification and accounts are strictly managed", "Yes", "Implemented", "IT"],
        ["8.3", "Strong authentication for users and administrators", "No", "", "IT"],
      ],
    ],
    [
      "of house rules",
      [
        ["8.1", "Lock laptops", "Yes", "Planned", "All"],
        ["8.2", "Clean desks", "No", "", "All"],
      ],
    ],
  ])("%s is none of its parts", (_, rows) => {
    const { ids } = read([statement, grid([head, ...rows], { sheet: "Other" })]);
    expect(ids).toHaveLength(8);
  });
});

describe("ids that an organization made itself", () => {
  it("are no controls of an older edition below those of the newer", () => {
    const { ids, report } = read(
      grid([
        ["Ref.", "Control title", "Status"],
        ["A.5.1", "Policies for information security", null],
        ["A.5.1.1", "Policies for information security", "Implemented"],
        ["A.5.1.2", "Review of the policies for information security", "Implemented"],
        ["A.5.2", "Information security roles and responsibilities", null],
        ["A.5.2.1", "Segregation of duties", "Implemented"],
        ["A.5.2.2", "Responsibilities", "Implemented"],
        ["A.5.7", "Threat intelligence", null],
        ["A.5.7.1", "Threat intelligence", "Implemented"],
        ["A.5.9", "Inventory of information and other associated assets", null],
        ["A.5.9.1", "Inventory", "Implemented"],
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.7", "A.5.9"]);
    expect(report.rejected).toBe(6);
  });

  it("leave an older control with its own title, and a control written without its A with its own", () => {
    const controls = Array.from({ length: 10 }, (_, at): Value[] => [`A.5.${at + 1}`, `Own ${at}`, "Yes"]);
    const head = ["Control", "Title", "Applicable"];
    const points = ["A.5.7.1", "A.5.7.2", "A.5.8.1"].map((id): Value[] => [id, "Own point", "Yes"]);
    const older: Value[] = ["A.9.4.5", "Access control to program source code", "No"];
    expect(read(grid([head, ...controls, ...points, older])).ids.at(-1)).toBe("A.9.4.5");
    const clauses = ["4.1", "4.2", "5.3", "7.2", "9.1", "10.1"].map((id): Value[] => [id, "Own clause", "Yes"]);
    const bare: Value[] = ["8.28", "Secure coding", "No"];
    expect(read(grid([head, ...clauses, ...controls, bare])).ids.at(-1)).toBe("A.8.28");
  });

  it("are no controls without their A where the table's controls have it and its clauses do not", () => {
    const { ids, report } = read(
      grid([
        ["ISO 42001 Control", "Description", "Status"],
        ["6.1.2", "AI risk assessment", "Done"],
        ["6.1.3", "AI risk treatment", "Done"],
        ["8.4", "AI system impact assessment", "Done"],
        ["8.5", "Output review", "Done"],
        ["9.1", "Monitoring", "Done"],
        ["A.6.2.4", "AI system verification and validation", "Done"],
        ["A.8.3", "External reporting", "Done"],
        ["A.8.4", "Communication of incidents", "Done"],
      ]),
    );
    expect(ids).toEqual(["6.1.2", "6.1.3", "8.4", "9.1", "A.6.2.4", "A.8.3", "A.8.4"]);
    expect(report.rejects.map(({ row }) => row)).toEqual([5]);
  });

  it("of another standard's Annex A are none, with half of the numbers unknown and all titles other", () => {
    const { ids } = read(
      sections(
        ["Control", "Description", "GDPR mapping"],
        [
          [
            "Conditions for collection and processing",
            ["A.7.2.1", "Identify and document purpose", "Art. 5"],
            ["A.7.2.2", "Identify the lawful basis", "Art. 6"],
            ["A.7.2.3", "Determine when and how consent is to be obtained", "Art. 7"],
            ["A.7.2.4", "Obtain and record consent", "Art. 7"],
            ["A.7.2.6", "Contracts with processors", "Art. 28"],
            ["A.7.2.8", "Records related to processing", "Art. 30"],
          ],
          ["Obligations to principals", ["A.7.3.1", "Determining and fulfilling obligations", "Art. 12"]],
        ],
      ),
    );
    expect(ids).toEqual([]);
  });
});
