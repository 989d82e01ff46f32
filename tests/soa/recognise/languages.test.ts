import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

describe("headings and answers in sixteen languages", () => {
  const languages: [language: string, headings: string[], yes: string[], no: string[]][] = [
    [
      "en",
      ["Control ID", "Control name", "Applicable?", "Justification", "Implementation status", "Evidence", "Owner"],
      ["Yes", "Implemented"],
      ["No", "Not started"],
    ],
    [
      "de",
      ["Nr.", "Maßnahme", "Anwendbar", "Begründung", "Umsetzungsstatus", "Nachweis", "Verantwortlich"],
      ["Ja", "Umgesetzt"],
      ["Nein", "Offen"],
    ],
    [
      "fr",
      ["N° contrôle", "Intitulé", "Applicable", "Justification", "État de mise en œuvre", "Preuves", "Responsable"],
      ["Oui", "Mis en œuvre"],
      ["Non", "Non commencé"],
    ],
    [
      "es",
      ["Código", "Nombre", "Aplica", "Justificación", "Estado de implementación", "Evidencias", "Responsable"],
      ["SÍ", "Implementado"],
      ["NO", "No iniciado"],
    ],
    [
      "it",
      ["Codice controllo", "Titolo", "Applicabile", "Motivazione", "Stato di attuazione", "Evidenze", "Responsabile"],
      ["Sì", "Attuato"],
      ["No", "Non attuato"],
    ],
    [
      "pt",
      [
        "Nº do controle",
        "Título",
        "Aplicável",
        "Justificativa",
        "Status de implementação",
        "Evidências",
        "Responsável",
      ],
      ["Sim", "Implementado"],
      ["Não", "Não iniciado"],
    ],
    [
      "nl",
      ["Nummer", "Beheersmaatregel", "Van toepassing", "Motivering", "Implementatiestatus", "Bewijs", "Eigenaar"],
      ["Ja", "Geïmplementeerd"],
      ["Nee", "Niet gestart"],
    ],
    [
      "pl",
      ["Nr", "Zabezpieczenie", "Ma zastosowanie", "Uzasadnienie", "Status wdrożenia", "Dowody", "Właściciel"],
      ["Tak", "Wdrożone"],
      ["Nie", "Nie rozpoczęto"],
    ],
    [
      "cs",
      ["Č. opatření", "Název", "Aplikovatelné", "Odůvodnění", "Stav implementace", "Důkaz", "Vlastník"],
      ["Ano", "Zavedeno"],
      ["Ne", "Nezahájeno"],
    ],
    [
      "el",
      ["Κωδικός ελέγχου", "Τίτλος", "Εφαρμόσιμο", "Αιτιολόγηση", "Κατάσταση υλοποίησης", "Τεκμήρια", "Υπεύθυνος"],
      ["Ναι", "Υλοποιημένο"],
      ["Όχι", "Δεν ξεκίνησε"],
    ],
    [
      "ja",
      ["管理策番号", "管理策名", "適用有無", "適用理由", "実施状況", "証跡", "責任者"],
      ["はい", "実施済み"],
      ["いいえ", "未着手"],
    ],
    [
      "hr",
      ["Oznaka kontrole", "Naziv", "Primjenjivo", "Obrazloženje", "Status provedbe", "Dokaz", "Odgovorna osoba"],
      ["Da", "Provedeno"],
      ["Ne", "Nije provedeno"],
    ],
    [
      "sr",
      ["Redni broj", "Naziv", "Primenjivo", "Obrazloženje", "Status primene", "Dokazi", "Odgovorno lice"],
      ["Da", "Sprovedeno"],
      ["Ne", "Nije sprovedeno"],
    ],
    [
      "sl",
      ["Št. kontrole", "Naziv", "Uporabnost", "Utemeljitev", "Status izvedbe", "Dokazilo", "Skrbnik"],
      ["Da", "Izvedeno"],
      ["Ne", "Ni izvedeno"],
    ],
    [
      "uk",
      ["Номер контролю", "Назва", "Застосовність", "Обґрунтування", "Статус впровадження", "Докази", "Відповідальний"],
      ["Так", "Впроваджено"],
      ["Ні", "Не розпочато"],
    ],
    [
      "bg",
      [
        "Код на контрола",
        "Наименование",
        "Приложимост",
        "Обосновка",
        "Статус на внедряване",
        "Доказателства",
        "Отговорник",
      ],
      ["Да", "Внедрено"],
      ["Не", "Не е внедрено"],
    ],
  ];
  it.each(languages)("%s", (_, headings, [yes = "", done = ""], [no = "", open = ""]) => {
    const rows = [
      ["A.5.1", "Titel eins", yes, "weil es nötig ist", done, "POL-1", "CISO"],
      ["A.5.2", "Titel zwei", no, "gibt es hier nicht", open, "POL-2", "CIO"],
      ["A.5.3", "Titel drei", yes, "weil es nötig ist", open, "POL-3", "CIO"],
    ];
    const { report, soa } = read(grid([["Title of the document"], [], [], [], headings, ...rows]));
    expect(report.tables[0]).toMatchObject({
      headerRow: 5,
      columns: {
        control: "A",
        title: "B",
        applicable: "C",
        justification: "D",
        status: "E",
        evidence: "F",
        owner: "G",
      },
    });
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "implemented"],
      [false, "not-started"],
      [true, "not-started"],
    ]);
    expect(soa.items[0]).toMatchObject({ title: "Titel eins", evidence: [{ reference: "POL-1" }], owner: "CISO" });
  });

  it("with letters in their decomposed form", () => {
    const { soa } = read(
      grid(
        [
          ["Č. opatření", "Stav implementace"],
          ["A.5.1", "Zavedeno"],
          ["A.5.2", "Částečně"],
        ].map((row) => row.map((text) => text.normalize("NFD"))),
      ),
    );
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "partial"]);
  });

  it("whose words are not known, where clauses without a prefix stand among ids with their A", () => {
    const clauses = ["4.3", "5.2", "6.1.2", "6.1.3"].map((id) => [id, "ขอบเขต", "high"]);
    const controls = ["A.5.15", "A.5.24", "A.5.29"].map((id) => [id, "การควบคุม", "high"]);
    const { ids, report } = read(
      grid([["อ้างอิง", "หัวเรื่อง", "ระดับ"], ...clauses, ...controls, ["9.2", "ภายใน", "high"]]),
    );
    expect(ids).toEqual(["4.3", "5.2", "6.1.2", "6.1.3", "A.5.15", "A.5.24", "A.5.29"]);
    expect(report.ignoredRows.map(({ row }) => row)).toEqual([9]);
    const others = ["5.9", "12.1", "13.4", "14.2"].map((id) => [id, "ขอบเขต", "high"]);
    expect(read(grid([["อ้างอิง", "หัวเรื่อง", "ระดับ"], ...others, ...controls])).ids).toEqual([]);
  });
});

it.each([
  ["¿Procede?", "Procede", "No procede"],
  ["Nos afecta", "Sí", "No"],
  ["Czy obowiązuje", "obowiązuje", "nie obowiązuje"],
  ["Stosujemy?", "TAK", "NIE"],
  ["Použití", "použito", "vyloučeno"],
])("'%s' asks whether a control applies", (heading, yes, no) => {
  const { item } = read(
    grid([
      ["A.", "Control", heading],
      ["A.5.1", "Own title", yes],
      ["A.5.2", "Own title", no],
      ["A.5.3", "Own title", yes],
    ]),
  );
  expect(["A.5.1", "A.5.2", "A.5.3"].map((id) => item(id)?.applicable)).toEqual([true, false, true]);
});
