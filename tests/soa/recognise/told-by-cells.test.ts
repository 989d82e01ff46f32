import { describe, expect, it } from "vitest";
import { fields, read, table } from "./grids.ts";

const documents = ["Supplier register", "ISMS-PRO-07", "Information Security Policy v3", "Backup log"];
const offices = ["IT", "CISO", "HR", "CISO"];
const grounds = ["Data protection law", "Best practice", "Customer contract", "No development here"];
const sentences = ["We lock the doors", "Accounts are reviewed", "Backups run nightly", "Doors are alarmed"];

const columnsOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  read(
    table(
      ["Applicable", ...headings],
      rows.map((row) => ["Yes", ...row]),
    ),
  ).report.tables[0]?.columns;
const columnsUnder = (heading: string, below: readonly string[]) =>
  columnsOf(
    [heading],
    below.map((text) => [text]),
  );

describe("a heading that leaves open what it asks for", () => {
  it.each([
    ["Where", documents],
    ["How do we meet it?", documents],
    ["What do we have?", documents],
    ["Existing Practice", documents],
    ["Implemented by", documents],
    ["Umgesetzt durch", ["IS-Leitlinie V2.1", "Lieferantenliste", "Personalhandbuch Kap. 4"]],
    ["Wo", ["Betriebshandbuch", "Weisung W-12", "Backup-Konzept"]],
    ["Où", ["Politique SSI", "Charte informatique", "Procédure P12"]],
    ["Opis realizacji", ["Polityka BI v3", "Wykaz dostawców", "Procedura PR-07"]],
    ["実施内容", ["情報セキュリティ基本方針書", "アクセス管理規程", "教育記録"]],
  ])("asks for the evidence over documents: %s", (heading, below) => {
    expect(columnsUnder(heading, below)).toMatchObject({ evidence: "D" });
  });

  it.each([
    ["Where", ["Leeds", "Cork", "Leeds", "Dublin"]],
    ["Assurance", ["High", "Low", "Medium", "High"]],
    ["How do we meet it?", sentences],
    ["What do we have?", sentences],
    ["Implementation", sentences],
    ["Existing Practice", grounds],
    ["Umgesetzt durch", offices],
    ["Comments", documents],
    ["What is missing", documents],
    ["How it is met", ["Policy to be written", "Procedure missing", "Policy planned", "Handbook"]],
    ["Umsetzung", ["Richtlinie fehlt", "Liste noch zu erstellen", "Backup-Konzept in Arbeit", "Betriebshandbuch"]],
  ])("asks for none over anything else, or where it asks for that: %s", (heading, below) => {
    expect(columnsUnder(heading, below)).not.toHaveProperty("evidence");
  });

  it.each([
    ["Unit", ["IT dept.", "HR", "CISO"]],
    ["Role", offices],
    ["Implemented by", offices],
    ["Umgesetzt durch", ["IT-Leiter", "ISB", "Personalabteilung"]],
    ["Rolle", ["QMB", "GF", "IT", "ISB"]],
    ["Unidad", ["RR. HH.", "Dpto. TI", "Responsable SGSI"]],
    ["Área", ["RR. HH.", "Dpto. TI", "Responsable SGSI"]],
    ["Funzione", ["Risorse umane", "RSGSI", "Resp. IT"]],
    ["Função", ["TI", "Gerente de TI", "Diretoria"]],
    ["Functie", ["Hoofd IT", "Directie", "HR"]],
    ["Jednostka", ["Kadry", "Dział IT", "Pełnomocnik SZBI"]],
    ["Funkce", ["Vedoucí IT", "Ředitel", "HR"]],
    ["Μονάδα", ["Τμήμα Πληροφορικής", "Υπεύθυνος Ασφάλειας", "Διεύθυνση"]],
  ])("asks for the owner over offices: %s", (heading, below) => {
    expect(columnsUnder(heading, below)).toMatchObject({ owner: "D" });
  });

  it.each([
    ["Unit", ["pcs", "hours", "pcs", "months"]],
    ["Unidad", ["hora", "mes", "pieza", "hora"]],
    ["Area", ["Organizational", "People", "Physical", "Technological"]],
    ["Área", ["TI", "Legal", "Seguridad", "TI"]],
    ["Function", ["Identify", "Protect", "Detect", "Respond"]],
    ["Role in audit", offices],
    ["Auditor role", offices],
    ["Departments in scope", offices],
    ["Approver", offices],
    ["Reviewer", offices],
    ["Consulted", offices],
  ])("asks for no owner: %s", (heading, below) => {
    expect(columnsUnder(heading, below)).not.toHaveProperty("owner");
  });

  it.each([
    ["Explanation", grounds],
    ["Comment", ["Best practice", "Required by law", "Risk R-4"]],
    ["Toelichting", ["Wettelijke eis (AVG)", "Contractuele eis", "Risicobehandeling R3", "Geen eigen ontwikkeling"]],
    ["Erläuterung", ["gesetzlich gefordert", "Aus Risikoanalyse 2023", "Gemäß IS-Konzept erforderlich"]],
    ["Comment", ["Legally required", "Best practice", "Contractually required"]],
    ["Commentaire", ["Bonne pratique", "Exigence client", "Politique groupe", "Traitement du risque R12"]],
    ["Comentarios", ["Requisito legal (RGPD)", "Buena práctica", "Tratamiento del riesgo R-08"]],
    ["Note", ["Requisito di legge", "Buona prassi", "Trattamento del rischio"]],
    ["Observações", ["Requisito legal", "Boa prática", "Exigência contratual"]],
    ["Uwagi", ["Wymóg prawny (RODO)", "Dobra praktyka", "Postępowanie z ryzykiem R11"]],
    ["Poznámka", ["Zákonná povinnost", "Dobrá praxe", "Požadavek zákazníka"]],
    ["Τεκμηρίωση", ["Συμβατική απαίτηση", "Καλή πρακτική", "Αντιμετώπιση κινδύνου R7"]],
    ["備考", ["法令要求", "契約", "リスク対応"]],
  ])("asks for the reasons over reasons: %s", (heading, below) => {
    expect(columnsUnder(heading, below)).toMatchObject({ justification: "D" });
  });

  it.each([
    ["Comment", sentences],
    ["Comment", ["Risk register", "Supplier contract policy", "Legal register"]],
    ["Comment", ["Risk assessment is done every year", "Doors are locked", "Logs are kept", "Backups run"]],
    ["Remarks", ["Action required", "Training required", "Update required", "Required by law"]],
    ["Bemerkungen", ["Anpassung erforderlich", "Schulung erforderlich", "Gesetzliche Vorgabe", "Prüfung notwendig"]],
    ["Notes", ["Contract to be renewed", "Risk accepted", "Customer contract", "Legal requirement"]],
    ["Comment", ["Best practice", "Required by law", "Contract missing", "Risk still open"]],
    ["Findings", ["Required records not kept", "No contract", "Requirement not known"]],
    ["Recommendation", ["Best practice", "Required by law", "Risk R-4"]],
    ["Τεκμηρίωση", ["Πολιτική ασφάλειας", "Διαδικασία Δ-07", "Μητρώο προμηθευτών"]],
  ])("asks for none over anything else: %s", (heading, below) => {
    expect(columnsUnder(heading, below)).not.toHaveProperty("justification");
  });

  it("asks for nothing that another column asks for", () => {
    const rows = documents.map((text, at) => [
      text,
      "Seen on site",
      offices[at] ?? "",
      "Priya",
      "Best practice",
      "Law",
    ]);
    const headings = ["Where", "Evidence", "Role", "Owner", "Comment", "Reason"];
    expect(columnsOf(headings, rows)).toMatchObject({ evidence: "E", owner: "G", justification: "I", notes: "H" });
  });

  it("who does it is no evidence beside an owner", () => {
    const rows = offices.map((office) => [office, "Priya"]);
    expect(columnsOf(["Implemented by", "Owner"], rows)).toEqual({
      control: "A",
      title: "B",
      applicable: "C",
      owner: "E",
    });
  });
});

describe("what is no text for a field", () => {
  it("a count is no remark, and what is observed beside it is", () => {
    const rows = [
      ["0", "Signed by the board"],
      ["1 open", "Not signed"],
      ["2", "Aligned with the policy"],
    ];
    expect(columnsOf(["Gap", "Observation"], rows)).toMatchObject({ notes: "E" });
    expect(
      columnsOf(
        ["Findings"],
        rows.map(([count = ""]) => [count]),
      ),
    ).not.toHaveProperty("notes");
  });

  it("a denial beside a control that is left out is no evidence, and is kept", () => {
    const { soa } = read(
      table(
        ["Applicable", "Evidence"],
        [
          ["Yes", "ISMS-PRO-07"],
          ["No", "No development here"],
          ["Yes", "No-entry log"],
        ],
      ),
    );
    expect(soa.items.map(({ evidence }) => evidence?.[0]?.reference)).toEqual([
      "ISMS-PRO-07",
      undefined,
      "No-entry log",
    ]);
    expect(soa.items[1]?.extra).toMatchObject({ Evidence: "No development here" });
  });
});

describe("a column of reasons to choose from", () => {
  const rows = [
    ["Yes", "Contractual obligation"],
    ["Yes", "Result of risk assessment"],
    ["Yes", "Best practice"],
    ["No", "Nothing is developed here"],
  ];
  it("gives the justification in its words, where no other column does", () => {
    expect(fields("justification", ["Applicable", "Basis"], rows)).toEqual(rows.map(([, why]) => why));
    expect(fields("inclusion", ["Applicable", "Basis"], rows).slice(0, 3)).toEqual([
      ["contract"],
      ["risk"],
      ["business"],
    ]);
  });
  it.each(["N/A", "Pending", "Not applicable"])("gives none that is no reason: %s", (text) => {
    const { soa } = read(table(["Applicable", "Basis"], [...rows, ["Yes", text], ["No", text]]));
    for (const item of soa.items.slice(-2)) {
      expect(item.justification).toBeUndefined();
      expect(item.extra).toMatchObject({ Basis: text });
    }
  });
  it("gives none that takes a control in to one that is left out", () => {
    const { soa } = read(table(["Applicable", "Basis"], [...rows, ["No", "Legal requirement"]]));
    expect(soa.items.at(-1)?.justification).toBeUndefined();
    expect(soa.items.at(-1)?.extra).toMatchObject({ Basis: "Legal requirement" });
  });
  it("gives none in codes, which are kept", () => {
    const coded = [
      ["Yes", "LR, CO"],
      ["Yes", "RRA"],
      ["Yes", "BR"],
    ];
    const { soa } = read(table(["Applicable", "Basis"], coded));
    expect(soa.items.map(({ justification }) => justification)).toEqual([undefined, undefined, undefined]);
    expect(soa.items[0]).toMatchObject({ inclusion: ["legal", "contract"], extra: { Basis: "LR, CO" } });
  });
  it("gives no reason for leaving a control out beside a column that asks for one", () => {
    const { soa, codes } = read(
      table(
        ["Applicable", "Basis", "Reason for exclusion"],
        [...rows.slice(0, 3).map((row) => [...row, null]), ["No", "Legal requirement", null]],
      ),
    );
    expect(soa.items[3]?.justification).toBeUndefined();
    expect(soa.items[3]?.extra).toMatchObject({ Basis: "Legal requirement" });
    expect(codes).toContain("import.exclusion-without-reason");
  });
});

describe("remarks on whether controls apply", () => {
  it.each(["Toelichting (n)v.t.", "Comment if N/A", "Bemerkung Anwendbarkeit", "Commentaire si non applicable"])(
    "give the reason of an exclusion that the column of reasons leaves out: %s",
    (heading) => {
      const rows = [
        ["Yes", "Law", null],
        ["No", null, "No development here"],
        ["Yes", "Contract", "Reviewed every year"],
      ];
      const { soa, codes } = read(table(["Applicable", "Reason", heading], rows));
      expect(soa.items.map(({ justification }) => justification)).toEqual(["Law", "No development here", "Contract"]);
      expect(codes).not.toContain("import.exclusion-without-reason");
    },
  );

  it.each(["Remarks", "Implementation notes", "Notas de aplicación", "Hinweise zur Anwendung"])(
    "are not those on anything: %s",
    (heading) => {
      const rows = [
        ["Yes", "Law", "Reviewed every year"],
        ["No", null, "To be discussed"],
      ];
      const { soa, codes } = read(table(["Applicable", "Reason", heading], rows));
      expect(soa.items[1]?.justification).toBeUndefined();
      expect(codes).toContain("import.exclusion-without-reason");
    },
  );
});
