import { describe, expect, it } from "vitest";
import { titleOf } from "../documents.ts";
import { grid, read } from "./grids.ts";

const headings = ["Control", "Title", "Applicable", "Status"];
const rows = (ids: readonly string[]) => ids.map((id) => [id, `Own title of ${id}`, "Yes", "Done"]);
const organizational = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6"];

describe("lines of text between and above tables", () => {
  it("a title that names a clause is no row, and the headings below it are found whatever their language", () => {
    const { ids, report } = read(
      grid([
        ["# ISO/IEC 42001:2023 Clause 6.1.3 — Statement"],
        [],
        ["Annex A Controls"],
        ["Qwe", "Asd", "Zxc"],
        ...["A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3"].map((id) => [id, `Own ${id}`, "✅"]),
      ]),
    );
    expect(ids).toEqual(["A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3"]);
    expect(report.tables).toMatchObject([{ headerRow: 4, firstRow: 5 }]);
  });

  it("a caption with a number of its own, above the next table, is no row of the one before", () => {
    const { ids, report } = read(
      grid([
        ["3.1. Section 5: organizational"],
        ["No.", "Measure", "Applicable?", "Status"],
        ...rows(["5.1", "5.2", "5.3", "5.4"]),
        [],
        ["3.2. Section 6: people"],
        ["No.", "Measure", "Applicable?", "Status"],
        ...rows(["6.1", "6.7"]),
        [],
        ["3.3. Section 7: physical"],
        ["No.", "Measure", "Applicable?", "Status"],
        ...rows(["7.1", "7.9", "7.10"]),
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.6.1", "A.6.7", "A.7.1", "A.7.9", "A.7.10"]);
    expect(report).toMatchObject({ rejected: 0, tables: [{ headerRow: 2 }, { headerRow: 9 }, { headerRow: 14 }] });
  });

  it("a sentence that lists ids below repeated headings makes no items", () => {
    const { ids } = read(
      grid([
        headings,
        ...rows(organizational),
        [],
        ["Copy a blank row:"],
        headings,
        [],
        ["Ids to choose from (add no others): A.5.1, A.5.2, A.5.7, A.5.8, A.6.1, A.7.1"],
      ]),
    );
    expect(ids).toEqual(organizational);
  });

  it("a bare list of ids above a statement is spoken of and decides nothing", () => {
    const list = ["A.8.11 Data masking", "A.8.12 Data leakage", "A.8.16 Monitoring", "A.8.23 Web filtering"];
    const { ids, report } = read(
      grid([...list.map((id) => [id]), [], ["Statement"], headings, ...rows(organizational)]),
    );
    expect(ids).toEqual(organizational);
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });
});

describe("ids of other standards among ours", () => {
  it("behind the name of the other standard", () => {
    const { ids, report } = read(
      grid([
        ["Standard", "Topic", "Status"],
        ["BSI-201 A.9.4.2", "Access", "Done"],
        ["BSI-201 A.10.1.2", "Cryptography", "Done"],
        ["BSI-201 A.12.2.1", "Input", "Done"],
        ["BSI-201 A.12.4.1", "Logs", "Done"],
        ["ISO 27001:2022 A.5.15", "Access control", "Done"],
        ["ISO 27001:2022 A.8.24", "Use of cryptography", "Done"],
        ["ISO 27001:2022 A.8.28", "Secure coding", "Done"],
        ["SOC 2: CC6.1; ISO 27001:2022: A.5.16", "Identities", "Done"],
      ]),
    );
    expect(ids).toEqual(["A.5.15", "A.8.24", "A.8.28", "A.5.16"]);
    expect(report).toMatchObject({ accepted: 4, rejected: 4 });
  });

  it("a part under the same headings whose ids our edition has not is of no other standard", () => {
    const { ids, report } = read(
      grid([
        ["ISO 27001:2022"],
        headings,
        ...rows(organizational),
        [],
        ["Access control"],
        headings,
        ...rows(["A.9.1", "A.9.2", "A.9.3", "A.9.4", "A.9.10"]),
      ]),
    );
    expect(ids).toEqual(organizational);
    expect(report).toMatchObject({ rowsRead: 11, accepted: 6 });
  });

  it("clauses under a caption that names the other standard are no controls of the table above", () => {
    const { ids } = read(
      grid([
        ["CUMPLIMIENTO ISO 27001:2022"],
        ["Control", "Nombre", "Estado Herramienta"],
        ...organizational.map((id) => [id, `Propio ${id}`, "✅"]),
        ["Cobertura: 6 de 6 controles"],
        [],
        ["CUMPLIMIENTO ISO/IEC 42001:2023"],
        ["Cláusula", "Requisito", "Estado Herramienta"],
        ["6.1", "Acciones riesgos", "✅"],
        ["7.4", "Comunicación", "✅"],
        ["7.5", "Documentación", "✅"],
        ["8.1", "Planificación", "✅"],
        ["8.2", "Ciclo vida IA", "✅"],
      ]),
    );
    expect(ids).toEqual(organizational);
  });
});

it("four tables side by side, whose headings come again, are read one by one", () => {
  const block = (chapter: number, length: number) => (row: number) =>
    row < length
      ? [`${chapter}.${row + 1}`, titleOf(`A.${chapter}.${row + 1}`), "Yes", "note", row % 2 === 0 ? "100" : "50", null]
      : Array(6).fill(null);
  const blocks = [block(5, 9), block(6, 8), block(7, 7), block(8, 9)];
  const { report, item } = read(
    grid([
      blocks.flatMap(() => ["No", "Control", "A", "Note", "Done", null]),
      ...Array.from({ length: 9 }, (_, row) => blocks.flatMap((cells) => cells(row))),
    ]),
  );
  expect(report.accepted).toBe(33);
  expect(item("A.8.9")).toMatchObject({ title: titleOf("A.8.9"), status: "implemented" });
});

describe("a crosswalk beside a statement", () => {
  const pairs = [
    ["A.2.2", "A.5.1"],
    ["A.2.3", "A.5.1"],
    ["A.3.3", "A.6.8"],
    ["A.4.5", "A.8.6"],
    ["A.4.6", "A.6.1"],
    ["A.6.2.2", "A.5.8"],
    ["A.6.2.5", "A.8.32"],
    ["A.6.2.8", "A.8.15"],
  ] as const;
  const crosswalk = grid(
    [["ISO 42001 Control", "Name", "ISO 27001 Control"], ...pairs.map(([own, other]) => [own, `Own ${own}`, other])],
    { sheet: "Cross-reference" },
  );
  const decided = ["A.9.2", "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4"];

  it("is its index, however many rows it has", () => {
    const { ids, soa, report } = read([crosswalk, grid([headings, ...rows(decided)], { sheet: "SoA" })]);
    expect(ids).toEqual(decided);
    expect(soa.items.every(({ applicable }) => applicable === true)).toBe(true);
    expect(report.ignored).toBe(pairs.length);
  });

  const both = (newer: readonly (string | null)[], other: readonly (string | null)[]) =>
    grid([["Concern", "ISO 27001", "ISO 42001"], ...newer.map((id, at) => [`Concern ${at}`, id, other[at] ?? null])]);

  it("gives the id beside a dash", () => {
    const { ids } = read(both(["A.5.16", "A.8.15", "—", "A.5.24"], ["A.3.2", "A.6.2.8", "A.8.4", "—"]));
    expect(ids.sort()).toEqual(["A.3.2", "A.5.16", "A.5.24", "A.6.2.8", "A.8.15", "A.8.4"]);
  });

  it("takes no clauses beside controls for controls", () => {
    const { ids } = read(both(["A.8.11", "A.8.12", "A.8.16", "A.5.34"], ["8.4", "8.4", "8.2", "6.1.2"]));
    expect(ids).toEqual(["A.8.11", "A.8.12", "A.8.16", "A.5.34"]);
  });

  it("is the document where nothing is decided", () => {
    const plain = grid([headings.slice(0, 2), ...decided.map((id) => [id, `Own ${id}`])], { sheet: "List" });
    expect(new Set(read([crosswalk, plain]).ids)).toEqual(new Set(pairs.flat()));
  });
});

it("rows of several controls are a statement's where the controls come first", () => {
  const covered = [
    ["A.5.1", "Policy"],
    ["A.5.15-18", "Access and identities"],
    ["A.5.24~26", "Incidents"],
    ["A.5.29-30", "Continuity"],
    ["A.8.13", "Copies"],
    ["A.8.15-16", "Logs"],
  ];
  const { ids } = read(
    grid([
      ["Controls that are covered"],
      ["Control", "Topic", "Evidence"],
      ...covered.map((row, at) => [...row, `POL-${at}`]),
      [],
      ["Controls covered in part"],
      ["Control", "Topic", "Gap"],
      ["A.5.10", "Use", "no charter"],
      ["A.6.3", "Awareness", "no proof"],
    ]),
  );
  expect(ids).toEqual([
    ...["A.5.1", "A.5.15", "A.5.16", "A.5.17", "A.5.18", "A.5.24", "A.5.25", "A.5.26"],
    ...["A.5.29", "A.5.30", "A.8.13", "A.8.15", "A.8.16", "A.5.10", "A.6.3"],
  ]);
});

it("a range in brackets behind a title is one", () => {
  const { ids } = read(
    grid([
      ["Control area", "Applicable", "Status"],
      ["Policies (A.5.1)", "Yes", "Done"],
      ["Joiners and leavers (A.5.16 – A.5.18)", "Yes", "Done"],
      ["Incidents [A.5.24 to A.5.26]", "Yes", "Done"],
      ["Copies, see A.8.13 to A.8.15 as far as they go", "Yes", "Done"],
    ]),
  );
  expect(ids).toEqual(["A.5.1", "A.5.16", "A.5.17", "A.5.18", "A.5.24", "A.5.25", "A.5.26", "A.8.13", "A.8.15"]);
});

it("a control is taken from the sheet that decides it, though a larger index lists it too", () => {
  const few = grid(
    [
      ["Ref.", "Name", "In scope", "Owner"],
      ["A.8.4", "Own A.8.4", "No", "CTO"],
    ],
    { sheet: "8.4" },
  );
  const listed = [...organizational, "A.8.1", "A.8.2", "A.8.3", "A.8.4"];
  const index = grid([["Control", "Sheet"], ...listed.map((id) => [id, `Own ${id}`])], { sheet: "Index" });
  const { item } = read([index, few, grid([headings, ...rows(organizational)], { sheet: "SoA" })]);
  expect(item("A.8.4")).toMatchObject({ applicable: false, owner: "CTO", source: { sheet: "8.4" } });
  expect(item("A.8.3")?.source).toMatchObject({ sheet: "Index" });
});

it("clauses beside controls, an empty column between, keep their answers, whatever heads their numbers", () => {
  const clauses = ["4.1", "4.2", "4.3", "5.1", "5.2"];
  const { item } = read(
    grid([
      ["Kap.", "Anforderung", "Stand", null, "Nr.", "Maßnahme", "Anwendbar", "Stand"],
      ...["A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2"].map((id, at) => [
        ...(at < clauses.length ? [clauses[at] ?? "", `Kontext ${at}`, "erfüllt"] : [null, null, null]),
        null,
        id,
        `Eigener Titel ${at}`,
        "ja",
        "offen",
      ]),
    ]),
  );
  expect(item("A.2.3")).toMatchObject({ title: "Eigener Titel 1", applicable: true, status: "not-started" });
});
