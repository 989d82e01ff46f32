import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6"];
const tableOf = (...args: Parameters<typeof grid>) => read(grid(...args)).report.tables[0];

describe("headings in several rows", () => {
  it("whose merged cells are parted in the row below", () => {
    const table = tableOf(
      [
        ["Theme", "Control", "Applicable", "Justification", null, "Implementation", null, "Responsible"],
        [null, null, "Y / N", "Reason for inclusion", "Reason for exclusion", "Status", "Evidence", null],
        ...ids.map((id) => ["Organizational", id, "Y", "Risk", null, "Done", "POL-1", "CISO"]),
      ],
      {
        merges: [
          { top: 1, bottom: 1, left: 3, right: 4 },
          { top: 1, bottom: 1, left: 5, right: 6 },
        ],
      },
    );
    expect(table).toMatchObject({
      headerRow: 1,
      firstRow: 3,
      columns: { control: "B", applicable: "C", exclusion: "E", status: "F", evidence: "G", owner: "H" },
    });
  });

  it("one of which only names controls, three times over", () => {
    const table = tableOf([
      [
        "Annex A controls",
        null,
        null,
        "Current controls",
        "Remarks (with justification for exclusions)",
        "Reasons",
        null,
      ],
      ["Clause", "Sec", "Control Objective/Control"],
      [null, null, null, null, null, "LR", "CO"],
      ...ids.map((id, at) => ["5 Policies", id.slice(2), `Own title ${at}`, "Yes", `Note ${at}`, "x", null]),
    ]);
    expect(table).toMatchObject({
      headerRow: 1,
      firstRow: 4,
      columns: { title: "C", applicable: "D", exclusion: "E", "inclusion-legal": "F", "inclusion-contract": "G" },
    });
  });

  it("so wide that most of the headings are the organization's own", () => {
    const own = Array.from({ length: 24 }, (_, at) => `Test ${at + 1} in the ${at % 2 === 0 ? "north" : "south"}`);
    const table = tableOf([
      ["Register", ...own.map((_, at) => (at === 3 ? "Tests" : null)), "Statement"],
      ["Control ID", ...own, "Applicable", "Justification", "Implementation status", "Evidence", "Control owner"],
      ...ids.map((id) => [id, ...own.map(() => "Fail"), "Yes", "Risk", "Implemented", "POL-1", "CISO"]),
    ]);
    expect(table).toMatchObject({
      firstRow: 3,
      columns: { control: "A", applicable: "Z", justification: "AA", status: "AB", evidence: "AC", owner: "AD" },
    });
  });
});

describe("headings beside other words", () => {
  const rows = ids.map((id) => [id, "Own", "Is it done?", "Partial", "e", "n", "IT"]);

  it.each([
    [["Item", "Controle", "Pergunta", "Situação", "Evidência apresentada", "Observações do auditor", "Auditado"]],
    [["No.", "Control", "Question", "Status", "Evidence", "Remarks", "Audited"]],
    [["Nr.", "Maßnahme", "Frage", "Status", "Nachweis", "Bemerkung", "Geprüft"]],
  ])("are some though one of them is a word of status: %s", (headings) => {
    const section = ["A.5", "Own section", "", "", "", "", ""];
    expect(
      tableOf([["Checklist"], ["Lead: R. Tavares", null, "Date: 04/06"], headings, section, ...rows]),
    ).toMatchObject({
      headerRow: 3,
      columns: { control: "A", status: "D", evidence: "E" },
    });
  });

  it.each([
    [["GAP analýza ISO/IEC 27001:2022", null, "Stav k 30. 6. 2024"]],
    [["Controls of ISO 27001:2022", null, "Status of 2024-06-30"]],
  ])("do not begin in a title of two cells: %s", (title) => {
    const headings = ["Control", "Title", "Status", "Findings", "Evidence", "Owner"];
    expect(tableOf([title, headings, ...ids.map((id) => [id, "Own", "Partial", "f", "e", "IT"])])).toMatchObject({
      headerRow: 2,
      columns: { control: "A", title: "B", status: "C" },
    });
  });
});

describe("a column of findings", () => {
  it.each([
    ["C", "implemented"],
    ["OFI", "implemented"],
    ["NC", "not-started"],
  ])("graded %s is a status: %s", (grade, status) => {
    const { item } = read(
      grid([
        ["Control", "Title", "Finding", "Auditor notes"],
        ...ids.map((id, at) => [id, `Own title ${at}`, at === 1 ? grade : at % 2 === 0 ? "C" : "NC", null]),
      ]),
    );
    expect(item("A.5.2")?.status).toBe(status);
  });

  it("of initials is none", () => {
    const rows = ids.map((id, at) => [id, `Own title ${at}`, "Yes", "ARG".charAt(at % 3)]);
    expect(tableOf([["Control", "Title", "Applicable", "Comments"], ...rows])?.columns).toMatchObject({ notes: "D" });
  });

  it("of sentences is none", () => {
    const rows = ids.map((id, at) => [id, `Own title ${at}`, `Seen in the interview of day ${at}`]);
    expect(tableOf([["Control", "Title", "Finding"], ...rows])?.columns).not.toHaveProperty("status");
  });
});

it.each([[[]], [[["Control", "Title", "Applicable", "Stage gate"]]]])(
  "one status for every row is a status, below %j",
  (head) => {
    const rows = ids.map((id, at) => [id, `Own title ${at}`, at % 2 === 0 ? "Yes" : "No", "Implemented"]);
    expect(tableOf([...head, ...rows])?.columns).toMatchObject({ status: "D" });
  },
);

it("one rate for every row is none", () => {
  const rows = ids.map((id, at) => [id, `Own title ${at}`, "Yes", "21%"]);
  expect(tableOf([["Control", "Title", "Applicable", "VAT"], ...rows])?.columns).not.toHaveProperty("status");
});

it.each(["j/n", "Y / N", "(ja/nein)"])("%s heads the applicability, whatever else some rows answer", (heading) => {
  const rows = ids.map((id, at) => [id, `Own title ${at}`, at === 0 ? "tw" : at === 1 ? "n" : "j", "Yes"]);
  expect(tableOf([["Nr", "Titel", heading, "Umsetzung"], ...rows])?.columns).toMatchObject({ applicable: "C" });
});

describe("rows that name standards and years", () => {
  const head = ["Control ID", "Title", "Excluded", "Status", "Justification"];
  const rows = Array.from({ length: 6 }, (_, at) => [
    `A.5.${at + 1}`,
    `Own ${at}`,
    at % 2 ? "Yes" : "No",
    "Done",
    "law",
  ]);

  it.each([
    [["ISO 27001:2022", "Organizational controls"]],
    [["ISO 27001:2022", "Annex A controls"]],
    [["ISO/IEC 27001:2022", "Requirements"]],
    [["2022", "2023"]],
    [["2022", "Comments"]],
  ])("are captions below the headings of a table: %s", (caption) => {
    for (const at of [0, 3]) {
      const { soa, report } = read(grid([head, ...rows.slice(0, at), caption, ...rows.slice(at)]));
      expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, true, false, true, false]);
      expect(report.tables).toMatchObject([{ headerRow: 1, columns: { justification: "E" } }]);
    }
  });

  it("a heading goes on with instructions of any length", () => {
    const long = `Applicable? (please answer Yes if ${"the control treats a risk of the register ".repeat(20)})`;
    const why = `Justification - ${"say why the control is in or out of the scope ".repeat(10)}`;
    const { soa, report } = read(
      grid([
        ["Control", "Title", long, why, "Owner"],
        ...["A.5.1", "A.5.2"].map((id) => [id, "t", "No", "No servers", "Ann"]),
      ]),
    );
    expect(report.tables).toMatchObject([
      { headerRow: 1, columns: { applicable: "C", justification: "D", owner: "E" } },
    ]);
    expect(soa.items).toMatchObject([
      { applicable: false, justification: "No servers", owner: "Ann" },
      { control: "A.5.2" },
    ]);
  });
});

describe("headings above rows of other standards", () => {
  const cases: [name: string, rows: (string | null)[][], columns: object, extra: object][] = [
    [
      "whose words are not known",
      [
        ["Referentiel", "Article", "Ecart"],
        ["RGPD", "Art. 32", "Absence de mesures techniques"],
        ["NIS2", "Art. 21 §2(a)", "Politique de securite insuffisante"],
        ["ISO 27001", "A.8.8", "Gestion des vulnerabilites absente"],
        ["ISO 27001", "A.8.2", "Droits non restreints"],
      ],
      { control: "B" },
      { Referentiel: "ISO 27001", Ecart: "Gestion des vulnerabilites absente" },
    ],
    [
      "of which one has no number",
      [
        ["Norma", "Artículo", "Específicos", "Nivel"],
        ["NIST CSF 2.0", "RC.CO-01, RC.CO-02", "Copia de respaldo", "N/A"],
        ["ENS", "Protección ante Pérdida", "Copias inmutables", "L3/L4"],
        ["ISO 27001", "A.12.3.1", "Medios protegidos", "Obligatorio"],
      ],
      { control: "B" },
      { Norma: "ISO 27001", Específicos: "Medios protegidos", Nivel: "Obligatorio" },
    ],
    [
      "though such a row could be one of headings",
      [
        ["Standard", "Control", "Description", "Verdict", "Evidence"],
        ["OWASP Top 10:2021", "A04:2021", "Insecure Design", "PASS", "Boundary tests"],
        ["SOC 2 Type II", "CC7.1", "Vulnerability Detection & Response", "COMPLIANT", "Threat flags"],
        ["ISO/IEC 27001:2022", "A.8.20", "Networks security", "CONFORMANT", "Isolated containers"],
        ["ISO/IEC 27001:2022", "A.8.28", "Secure coding", "CONFORMANT", "Policy injection"],
      ],
      { control: "B", title: "C", evidence: "E" },
      { Standard: "ISO/IEC 27001:2022" },
    ],
    [
      "whose clauses no edition has",
      [
        ["Standard", "Issuer", "Reference", "Type"],
        ["Risk Management in Technology", "Bank Negara", "Clause 10.21", "Mandatory"],
        ["PCI DSS v4.0", "PCI Security Standards Council", "Requirements 3, 4", "Mandatory (if applicable)"],
        ["ISO/IEC 27001:2022", "ISO / IEC", "Annex A.8.24", "Certification"],
        ["ISO/IEC 27002:2022", "ISO / IEC", "Section 8.24", "Best Practice"],
      ],
      { control: "C" },
      { Standard: "ISO/IEC 27001:2022", Issuer: "ISO / IEC", Type: "Certification" },
    ],
  ];
  it.each(cases)("%s", (_, rows, columns, extra) => {
    const { soa, report } = read(grid([["Standards"], [], ...rows]));
    expect(report.tables[0]).toMatchObject({ headerRow: 3, firstRow: 4, columns });
    expect(soa.items[0]?.extra).toMatchObject(extra);
    expect(soa.items).toHaveLength(rows.filter(([name]) => name?.includes("2700")).length);
  });

  it("are those right above the ids where what stands over them is a list of facts", () => {
    const { report } = read(
      grid([["Dok", "27001-03"], ["Ver", "1.2"], ["Kód", "Opis", "Stav"], ...ids.map((id) => [id, "Own", "Own"])]),
    );
    expect(report.tables[0]).toMatchObject({ headerRow: 3, firstRow: 4 });
  });
});

it("a row of another standard between two controls is no heading, whatever its words could head", () => {
  const own = (id: string) => [id, "Titolo proprio", "Sì", "Conforme", "ICT"];
  const { ids, report } = read(
    grid([
      ["Rif.", "Controllo", "Applicabile", "Esito", "Funzione"],
      ...["ISO A.5.1", "ISO A.5.2", "ISO A.5.3"].map(own),
      ["DORA art. 28.1", "Rischio terze parti", "Sì", "Conforme", "Compliance"],
      ...["ISO A.8.8", "ISO A.8.9"].map(own),
      ["CSF RS.MA-01", "Esecuzione del piano", "Pertinente", "Conforme", "Compliance"],
      own("ISO A.8.24"),
    ]),
  );
  expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.8.8", "A.8.9", "A.8.24"]);
  expect(report).toMatchObject({ accepted: 6, rejected: 2 });
});
