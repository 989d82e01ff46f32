import { describe, expect, it } from "vitest";
import { read, table } from "./grids.ts";

/** The first row's item, and the codes of all notes; another row has all that it is asked for. */
const first = (headings: readonly string[], row: readonly string[], other: readonly string[]) => {
  const { soa, codes } = read(table(headings, [row, other, other]));
  return { item: soa.items[0], codes };
};

describe("a text that names no reason", () => {
  const none = [
    "N/A",
    "None",
    "No",
    "Not applicable",
    "Excluded",
    "No reason",
    "Keine Begründung",
    "n.v.t.",
    "Pending",
  ];

  it.each(none)("leaves an exclusion without one, and stays under its heading: %s", (text) => {
    for (const heading of ["Justification", "Reason for exclusion"]) {
      const { item, codes } = first(["Applicable", heading], ["No", text], ["Yes", ""]);
      expect(item).toMatchObject({ applicable: false, extra: { [heading]: text } });
      expect(item?.justification).toBeUndefined();
      expect(codes).toContain("import.exclusion-without-reason");
    }
  });

  it.each(["N/A", "None", "Yes", "No", "Applicable"])("justifies no inclusion: %s", (text) => {
    const { item } = first(["Applicable", "Justification"], ["Yes", text], ["Yes", "Law"]);
    expect(item).toMatchObject({ applicable: true, extra: { Justification: text } });
    expect(item?.justification).toBeUndefined();
  });

  it.each(["Out of scope", "Not used", "No servers", "Low risk", "See risk register", "Nie ma"])(
    "%s is one",
    (text) => {
      expect(first(["Applicable", "Justification"], ["No", text], ["Yes", "Law"]).item).toMatchObject({
        applicable: false,
        justification: text,
      });
    },
  );

  it("'Required' stays the reason of what applies", () => {
    expect(first(["Applicable", "Justification"], ["Yes", "Required"], ["Yes", "Law"]).item).toMatchObject({
      justification: "Required",
    });
  });
});

describe("a text that names no evidence and nobody", () => {
  it.each(["None", "N/A", "No evidence", "No policy", "Missing", "Keine", "Pendiente", "In progress", "none yet"])(
    "no evidence: %s",
    (text) => {
      const { item } = first(["Status", "Evidence"], ["Implemented", text], ["Implemented", "Policy A"]);
      expect(item).toMatchObject({ status: "implemented", extra: { Evidence: text } });
      expect(item?.evidence).toBeUndefined();
    },
  );

  it.each([
    "To be created",
    "Policy to be written",
    "Procedure missing",
    "Policy (draft)",
    "Richtlinie fehlt",
    "Konzept noch zu erstellen",
    "Procédure à rédiger",
    "Política por redactar",
    "Procedura da redigere",
    "Beleid op te stellen",
    "Procedura do opracowania",
    "Směrnice v přípravě",
    "Πολιτική υπό σύνταξη",
    "手順書作成中",
  ])("no evidence, since it is still to come: %s", (text) => {
    const { item } = first(["Status", "Evidence"], ["Implemented", text], ["Implemented", "Policy A"]);
    expect(item).toMatchObject({ extra: { Evidence: text } });
    expect(item?.evidence).toBeUndefined();
  });

  it.each([
    "To be written before the first audit",
    "À formaliser dans les procédures Odoo",
    "À définir avant le premier audit externe",
    "En cours de rédaction (sauvegarde, restauration, gestion des accès)",
    "Planifié pour l'exercice suivant",
    "Noch zu erstellen bis Q3",
    "In Erarbeitung durch die IT",
    "Por redactar con el proveedor",
    "Da redigere con il fornitore",
    "A elaborar com o fornecedor",
    "Nog op te stellen met de leverancier",
    "Do opracowania z dostawcą",
    "K vytvoření s dodavatelem",
    "Προς σύνταξη με τον προμηθευτή",
    "作成予定（来期）",
  ])("no evidence, since it is still to be made as it begins: %s", (text) => {
    const { item } = first(["Status", "Evidence"], ["Implemented", text], ["Implemented", "Policy A"]);
    expect(item).toMatchObject({ extra: { Evidence: text } });
    expect(item?.evidence).toBeUndefined();
  });

  it.each([
    "À mettre à jour : charte informatique v2",
    "Planned maintenance log",
    "A definição de papéis, v3",
    "Zu Beginn des Jahres unterschriebene Richtlinie",
    "Do-not-share policy",
    "Draft handling policy",
    "Register geplanter Wartungen",
    "Pending cases log",
  ])("evidence: %s", (text) => {
    const { item } = first(["Status", "Evidence"], ["Implemented", text], ["Implemented", "Policy A"]);
    expect(item?.evidence).toEqual([{ reference: text }]);
  });

  it.each(["N/A", "None", "Nobody", "niemand", "Open"])("no owner: %s", (text) => {
    const { item } = first(["Status", "Owner"], ["Implemented", text], ["Implemented", "CISO"]);
    expect(item).toMatchObject({ extra: { Owner: text } });
    expect(item?.owner).toBeUndefined();
  });

  it.each(["NC", "NE", "IT", "Ann"])("initials and names are an owner: %s", (text) => {
    expect(first(["Status", "Owner"], ["Planned", text], ["Planned", "CISO"]).item?.owner).toBe(text);
  });

  it("a day up to which no evidence counts stays under its heading", () => {
    const headings = ["Status", "Evidence", "Evidence valid until"];
    const { item } = first(headings, ["Implemented", "None", "2026-12-31"], ["Implemented", "Policy A", "2026-12-31"]);
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ Evidence: "None", "Evidence valid until": "2026-12-31" });
  });
});

describe("words of the heading in brackets wait to be written over", () => {
  it.each(["[Justification]", "[Evidence]", "<Evidence>"])("%s", (text) => {
    const heading = "Justification / Evidence";
    const { item } = first(["Status", heading], ["Implemented", text], ["Implemented", "Required by law"]);
    expect(item?.justification).toBeUndefined();
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ [heading]: text });
  });

  it.each(["[Uzasadnienie]", "[Dowód]"])("%s", (text) => {
    const heading = "Uzasadnienie / Dowód";
    const { item } = first(["Status", heading], ["Wdrożone", text], ["Wdrożone", "Polityka ISMS"]);
    expect([item?.justification, item?.evidence]).toEqual([undefined, undefined]);
  });

  it("other words in them are a text", () => {
    const { item } = first(["Status", "Justification"], ["Implemented", "[Law]"], ["Implemented", "Contract"]);
    expect(item?.justification).toBe("[Law]");
  });
});

describe("a heading that names reasons and evidence", () => {
  const files = ["docs/governance/policy.md (roles missing)", "ISMS-POL-07", "https://wiki.example.com/x; SECURITY.md"];
  const roleOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
    read(table(headings, rows)).report.tables[0]?.columns;

  it.each(["Evidência / justificação", "Justification / evidence", "Begründung / Nachweis"])(
    "asks for what its texts are: %s",
    (heading) => {
      const rows = (texts: readonly string[]) => texts.map((text) => ["Done", text]);
      expect(roleOf(["Status", heading], rows(files))).toMatchObject({ evidence: "D" });
      const reasons = ["Required by law", "Decided by the board", "Risk of theft", "See policy.md"];
      expect(roleOf(["Status", heading], rows(reasons))).toMatchObject({ justification: "D" });
    },
  );

  it("gives the reason where a control is left out, and no file is one", () => {
    const rows = [
      ...files.map((text) => ["Yes", text, "n"]),
      ["Yes", "docs/a.pdf", "n"],
      ["Yes", "docs/b.pdf", "n"],
      ["No", "No finance department", "see Jira"],
      ["No", "docs/scope.pdf", "No premises"],
    ];
    const { soa } = read(table(["Applicable", "Justification / evidence", "Notes"], rows));
    expect(soa.items.slice(-2).map(({ justification }) => justification)).toEqual([
      "No finance department",
      "No premises",
    ]);
    expect(soa.items[0]?.justification).toBeUndefined();
  });

  it("asks for reasons beside a column for evidence", () => {
    const columns = roleOf(
      ["Status", "Justification / evidence", "Evidence"],
      files.map((text) => ["Done", text, "Policy"]),
    );
    expect(columns).toMatchObject({ justification: "D", evidence: "E" });
  });
});

describe("a heading that asks for documents that are not there names no evidence", () => {
  it.each([
    "Missing evidence",
    "Outstanding evidence",
    "Suggested documents",
    "Example evidence",
    "Planned evidence",
    "Fehlende Nachweise",
    "Preuves manquantes",
  ])("%s", (heading) => {
    const { item } = first(["Applicable", heading], ["Yes", "Policy A"], ["Yes", "Register"]);
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ [heading]: "Policy A" });
  });

  it.each(["Evidence", "Documents", "Evidence (link)", "Nachweis", "Preuves"])("%s does", (heading) => {
    const { item } = first(["Applicable", heading], ["Yes", "Policy A"], ["Yes", "Register"]);
    expect(item?.evidence).toEqual([{ reference: "Policy A" }]);
  });
});

describe("what says why a control does not apply is no evidence", () => {
  it.each([
    "N/A (no mobile clients)",
    "Not applicable - personal lab environment",
    "Nicht anwendbar: kein Rechenzentrum",
  ])("%s", (text) => {
    const { item } = first(["Applicable", "Evidence"], ["No", text], ["Yes", "Register"]);
    expect(item?.evidence).toBeUndefined();
    expect(item?.extra).toMatchObject({ Evidence: text });
  });
});

describe("remarks that say a control is not applicable decide nothing, and are told", () => {
  const headings = ["Comments", "Evidence"];
  const told = (text: string) => first(headings, [text, "Policy"], ["Git workflow", "Policy"]);

  it.each(["N/A - API service", "Not applicable: no own data centre"])("%s", (text) => {
    const { item, codes } = told(text);
    expect(item?.applicable).toBeNull();
    expect(codes).toContain("import.remark-not-applicable");
  });

  it.each(["Git workflow", "Nothing to add", "Applicable to all sites"])("%s is another remark", (text) => {
    expect(told(text).codes).not.toContain("import.remark-not-applicable");
  });
});
