import { describe, expect, it } from "vitest";
import { read, table } from "./grids.ts";

/** The first row's item: another row has another document. */
const first = (headings: readonly string[], row: readonly string[], other: readonly string[]) =>
  read(table(headings, [row, other, other])).soa.items[0];

describe("evidence that is asked for is none", () => {
  it.each([
    "Expected evidence",
    "Evidence Expected",
    "required_evidence",
    "evidence_required",
    "requiredEvidence",
    "Evidence typically expected",
    "Required audit evidence",
    "Typical evidence",
    "Suggested Evidence / Documents",
    "Example Audit Evidence Checklist",
    "Evidence and Records to Collect",
    "Documents to request",
    "Evidence to be provided",
    "Erwartete Nachweise",
    "Nachweis erforderlich",
    "Nachweis erforderlich",
    "Beispielhafte Nachweise",
    "Vorzulegende Dokumente",
    "Preuves attendues",
    "Documents à fournir",
    "Exemples de preuves",
    "Evidencias requeridas",
    "Evidencia esperada",
    "Evidencias a solicitar",
    "Evidenze attese",
    "Documenti da richiedere",
    "Evidências esperadas",
    "Verwacht bewijs",
    "Benodigde documenten",
    "Oczekiwane dowody",
    "Wymagane dokumenty",
    "Očekávané důkazy",
    "Požadované dokumenty",
    "Αναμενόμενα τεκμήρια",
    "想定される証跡",
    "エビデンス例",
  ])("under %s", (heading) => {
    const item = first(["Applicable", heading], ["Yes", "Policy A"], ["Yes", "Register"]);
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ [heading]: "Policy A" });
  });

  it("which is told where no column says what there is", () => {
    const rows = (...more: readonly string[]) => [1, 2, 3].map(() => ["Yes", "Policy A", ...more]);
    expect(read(table(["Applicable", "Expected evidence"], rows())).codes).toContain("import.evidence-asked");
    expect(read(table(["Applicable", "Expected evidence", "Evidence"], rows("DOC-1"))).codes).not.toContain(
      "import.evidence-asked",
    );
  });

  it.each([
    "Evidence (required)",
    "Evidence, if required",
    "Evidence (mandatory if applicable)",
    "Nachweis (Pflicht, falls anwendbar)",
    "Evidence (where needed)",
    "Evidence (for example a policy, a record or a screenshot)",
    "Evidence seen",
    "Evidence provided",
    "Nachweis (falls erforderlich)",
    "Preuves examinées",
    "Evidencia revisada",
    "Dowody, jeśli wymagane",
  ])("and what is there is evidence, under %s", (heading) => {
    const item = first(["Applicable", heading], ["Yes", "Policy A"], ["Yes", "Register"]);
    expect(item?.evidence).toEqual([{ reference: "Policy A" }]);
  });

  it("a column of its own for what is there is read beside it", () => {
    const item = first(
      ["Applicable", "Required evidence", "Evidence"],
      ["Yes", "A policy", "Policy A v2"],
      ["Yes", "A register", "Register 7"],
    );
    expect(item?.evidence).toEqual([{ reference: "Policy A v2" }]);
  });
});

describe("what is missing, and what is said of every row, shows nothing of a control", () => {
  it("'Evidence / Gap' holds remarks", () => {
    const item = first(["Status", "Evidence / Gap"], ["Partial", "No inventory but a list"], ["Done", "Policy A"]);
    expect(item).toMatchObject({ notes: "No inventory but a list" });
    expect(item?.evidence).toBeUndefined();
  });

  const readAll = (text: string) =>
    read(
      table(
        ["Status", "Evidence"],
        Array.from({ length: 8 }, () => ["Done", text]),
      ),
    );
  const all = (text: string) => readAll(text).soa.items[0];

  it("the same sentence in all rows is kept under its heading, and told", () => {
    const item = all("Everything was looked at in spring");
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ Evidence: "Everything was looked at in spring" });
    expect(readAll("Everything was looked at in spring").codes).toContain("import.evidence-of-all");
    expect(readAll("ISMS manual").codes).not.toContain("import.evidence-of-all");
  });

  it.each([
    "ISMS manual",
    "See the information security policy of the group",
    "https://intranet.example.com/sites/isms/audit/2026",
  ])("a document or its place is evidence: %s", (text) => {
    expect(all(text)?.evidence?.map(({ reference }) => reference)).toEqual([text]);
  });

  it.each(["Prévu au contrat de service", "Previsto nel contratto quadro", "Prevista en el anexo del contrato"])(
    "what a document provides for is evidence: %s",
    (text) => {
      const item = first(["Status", "Evidence"], ["Done", text], ["Done", "Policy A"]);
      expect(item?.evidence).toEqual([{ reference: text }]);
    },
  );

  it.each(["Prévu en mai 2026", "Prévu au cours de 2026", "Previsto nel secondo trimestre", "Previsto en junio"])(
    "what is to come at a time is none: %s",
    (text) => {
      const item = first(["Status", "Evidence"], ["Done", text], ["Done", "Policy A"]);
      expect(item?.evidence).toBeUndefined();
    },
  );
});

describe("an instruction is no evidence", () => {
  it.each([
    "Record decision and evidence before the audit",
    "Record legal register or justified exclusion",
    "Attach the approved policy",
    "Provide screenshots of the console",
    "Nachweis beifügen",
    "Joindre la politique approuvée",
    "Adjuntar la política aprobada",
    "Allegare la politica",
    "Anexar a política",
    "Bewijs toevoegen",
    "Załącz politykę",
    "Přiložte směrnici",
    "証跡を添付すること",
  ])("%s", (text) => {
    const item = first(["Status", "Evidence"], ["Done", text], ["Done", "Policy A"]);
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ Evidence: text });
  });

  it.each(["Record of processing activities", "Record retention schedule", "Records 2024", "Collection of logs"])(
    "%s is evidence",
    (text) => {
      const item = first(["Status", "Evidence"], ["Done", text], ["Done", "Policy A"]);
      expect(item?.evidence).toEqual([{ reference: text }]);
    },
  );
});
