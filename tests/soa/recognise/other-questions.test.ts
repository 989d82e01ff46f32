import { describe, expect, it } from "vitest";
import { fields, read, table } from "./grids.ts";

const rows = [
  ["Yes", "Required by law"],
  ["No", "Not ours"],
  ["Yes", "Risk R-4"],
  ["Yes", "Risk R-5"],
];

describe("what is asked of documents, laws and other standards says nothing of the controls", () => {
  it.each([
    ["Required documents", ["Yes", "No", "Yes", "No"]],
    ["Required documents", ["Required", "Not required", "Required", "Included"]],
    ["Applicable law", ["Yes", "No", "Yes", "No"]],
    ["Budget", ["Included", "Excluded", "Included", "Not included"]],
    ["DORA", ["Applicable", "Not applicable", "Applicable", "Applicable"]],
    ["TISAX", ["Relevant", "Not relevant", "Relevant", "Relevant"]],
    ["SOX", ["In scope", "Out of scope", "In scope", "In scope"]],
    ["Document status", ["Approved", "Draft", "Verified", "Implemented"]],
    ["Statut du document", ["Validé", "Brouillon", "Validé", "En révision"]],
    ["Policy status", ["Approved", "Draft", "Approved", "In progress"]],
  ])("%s", (heading, answers) => {
    const items = fields(
      "applicable",
      [heading],
      answers.map((one) => [one]),
    );
    expect(items.map((one) => one ?? null)).toEqual([null, null, null, null]);
    expect(
      fields(
        "status",
        [heading],
        answers.map((one) => [one]),
      ),
    ).toEqual(Array(4).fill(undefined));
  });
  it("but a heading that asks how far a control is does: 'Implementation status (policy)'", () => {
    expect(fields("status", ["Implementation status (policy)"], [["Implemented"], ["Planned"], ["Planned"]])).toEqual([
      "implemented",
      "planned",
      "planned",
    ]);
  });
});

describe("yes and no below a heading that asks something else of each control say nothing of the applicability", () => {
  it.each([
    ["documented", "Documented", "Dokumentiert", "Documenté", "Documentado", "Documentato", "Gedocumenteerd"],
    ["documented", "Udokumentowane", "Zdokumentováno", "Τεκμηριωμένο", "文書化"],
    ["verified", "Verified (Y/N)", "Verificato (Sì/No)", "Verificado", "Vérifié ?", "Überprüft", "Geverifieerd"],
    ["verified", "Zweryfikowane", "Ověřeno", "Επαληθεύτηκε", "検証済", "Controllato", "Comprobado", "Conferido"],
    ["sampled", "Sampled", "Stichprobe", "Échantillonné", "Muestreado", "Campionato", "Amostrado", "Steekproef"],
    ["sampled", "Wylosowane do próby: próba", "Vzorek", "Δείγμα", "サンプル抽出"],
    ["tested", "Tested", "Getestet", "Testé", "Probado", "Testato", "Testado", "Getest", "Przetestowane", "Otestováno"],
    ["tested", "Δοκιμάστηκε", "テスト実施済"],
    ["reviewed", "Reviewed", "Revu", "Revisado", "Riesaminato", "Beoordeeld", "Przejrzane", "Přezkoumáno", "見直し済"],
    ["audited", "Audited", "Auditiert", "Audité", "Auditado", "Geaudit", "Zaudytowane", "Auditováno", "監査済"],
    [
      "outsourced",
      "Outsourced",
      "Ausgelagert",
      "Externalisé",
      "Esternalizzato",
      "Terceirizado",
      "Uitbesteed",
      "外部委託",
    ],
    ["cloud", "Cloud", "Nuvem", "Chmura", "Υπολογιστικό νέφος", "クラウド"],
    ["personal data", "Personal data", "Données personnelles", "Dati personali", "Osobní údaje", "個人情報"],
    ["automated", "Automated", "Automatisiert", "Automatizzato", "Zautomatyzowane", "自動化"],
    ["trained", "Trained", "Geschult", "Formé", "Addestrato", "Przeszkolono", "Proškoleno", "教育済"],
    ["signed", "Signed", "Unterschrieben", "Signé", "Firmato", "Assinado", "Ondertekend", "Podpisane", "署名"],
    ["critical", "Critical", "Kritisch", "Critique", "Crítico", "Critico", "Krytyczne", "Kritické", "Κρίσιμο", "重要"],
    [
      "mandatory",
      "Mandatory",
      "Obbligatorio",
      "Obrigatório",
      "Verplicht",
      "Obowiązkowe",
      "Povinné",
      "Υποχρεωτικό",
      "必須",
    ],
    ["new", "New", "Neu", "Nouveau", "Nuevo", "Nuovo", "Novo", "Nieuw", "Nowe", "Nové", "Νέο", "新規"],
    ["changed", "Changed", "Geändert", "Modifié", "Gewijzigd", "Zmienione", "Změněno", "変更"],
    ["shared", "Shared", "Partagé", "Compartido", "Condiviso", "Gedeeld", "Sdíleno", "共有"],
    ["third party", "Third party", "Tiers", "Terceros", "Terzi", "Derde partij", "第三者"],
  ])("%s", (_, ...headings) => {
    for (const heading of headings) {
      const { report } = read(table([heading, "Justification"], rows));
      expect([heading, report.tables[0]?.columns.applicable]).toEqual([heading, undefined]);
    }
  });

  it.each([
    "Applicability verified",
    "Applicable controls tested",
    "Anwendbarkeit geprüft",
    "Applicabilità verificata",
  ])("%s asks whether somebody looked at it", (heading) => {
    expect(read(table([heading, "Justification"], rows)).report.tables[0]?.columns).not.toHaveProperty("applicable");
  });

  it.each(["Applicable (reviewed 2024)", "Selected", "Wybrane", "Sì/No"])("%s asks for it", (heading) => {
    expect(fields("applicable", [heading, "Justification"], rows)).toEqual([true, false, true, true]);
  });

  it.each(["Cloud", "Personal data", "Dati personali"])("nor do words of applicability below %s", (heading) => {
    const said = ["Applicable", "Not applicable", "Applicable", "Applicable"].map((text) => [text]);
    expect(fields("applicable", [heading], said)).toEqual([null, null, null, null]);
  });
});

describe("headings that select controls for something else than the statement", () => {
  const answers = ["Yes", "No", "Yes", "No"].map((text) => [text, "Because"]);
  it.each([
    "In scope of this review",
    "Documents required",
    "Action required",
    "Retention required",
    "Applicable regulation",
    "In audit scope?",
    "Selected for sampling",
    "Included in internal audit",
    "Included in pen test",
    "Required by customer",
    "Ausgewählt für Stichprobe",
    "Im Auditumfang",
    "Vom Kunden gefordert",
    "Option retenue",
    "Retenu pour l'audit",
    "Inclus dans l'audit interne",
    "Exigé par le client",
    "Seleccionado para muestreo",
    "Incluido en auditoría interna",
    "Selezionato per campionamento",
    "Incluso nell'audit interno",
    "Richiesto dal cliente",
    "Selecionado para amostragem",
    "Geselecteerd voor steekproef",
    "Relevant voor audit",
    "Wybrane do próby",
    "Objęte audytem wewnętrznym",
    "Vybráno do vzorku",
    "Ingår i internrevision",
    "監査対象",
    "サンプル対象",
    "Επιλέχθηκε για δειγματοληψία",
  ])("%s decides nothing", (heading) => {
    expect(fields("applicable", [heading, "Justification"], answers)).toEqual([null, null, null, null]);
  });
  it.each(["In scope", "Selected control", "Included in SoA", "Required", "Applicable (audit 2024)"])(
    "%s asks for it",
    (heading) => {
      expect(fields("applicable", [heading, "Justification"], answers)).toEqual([true, false, true, false]);
    },
  );
});

it.each(["Esito", "Risultato", "Resultado", "Résultat", "Resultaat", "Wynik", "Výsledek", "Αποτέλεσμα"])(
  "%s over grades is the status",
  (heading) => {
    const grades = ["Implemented", "Partial", "Planned", "Implemented"].map((text) => [text, "Yes"]);
    expect(read(table([heading, "Verificato (Sì/No)"], grades)).report.tables[0]?.columns).toMatchObject({
      status: "C",
    });
  },
);

describe("answers that say nothing of how far a control is", () => {
  it.each([
    ["Umsetzung erforderlich", ["Ja", "Nein", "Ja", "Ja"]],
    ["Implementation required", ["Yes", "No", "Yes", "Yes"]],
    ["Document status", ["Draft", "Approved", "Draft", "Approved"]],
    ["Review status", ["Reviewed", "Pending", "Reviewed", "Pending"]],
    ["教育", ["済", "未", "済", "済"]],
  ])("%s", (heading, texts) => {
    const said = fields(
      "status",
      [heading, "Remark"],
      texts.map((text, at) => [text, `Own ${at}`]),
    );
    expect(said).toEqual([undefined, undefined, undefined, undefined]);
  });
});
