import { describe, expect, it } from "vitest";
import type { Inclusion } from "../../../shared/soa/document.ts";
import { decided, fields, grid, ids, read, table, type Value } from "./grids.ts";

const rows = [
  ["Yes", "Required by law"],
  ["No", "No development here"],
  ["Yes", "Risk R-4"],
];

describe("a heading that asks why", () => {
  it.each([
    "Reason for inclusion or exclusion",
    "Begründung für Ein-/Ausschluss",
    "Grund der Aufnahme oder des Ausschlusses",
    "Motif d'inclusion ou d'exclusion",
    "Raison de l’inclusion ou de l’exclusion",
    "Motivo de inclusión o exclusión",
    "Motivo dell'inclusione o dell'esclusione",
    "Motivo da inclusão ou exclusão",
    "Reden van opname of uitsluiting",
    "Uzasadnienie wyboru / wyłączenia",
    "Powód włączenia lub wyłączenia",
    "Důvod zahrnutí nebo vyloučení",
    "Odůvodnění zahrnutí a vyloučení",
    "Λόγος συμπερίληψης ή εξαίρεσης",
    "Αιτιολόγηση επιλογής/εξαίρεσης",
    "採用・除外の理由",
    "Motivering för inkludering eller undantag",
    "Обоснование включения или исключения",
  ])("a control was taken in or left out: %s", (heading) => {
    expect(fields("justification", ["Applicable", heading], rows)).toEqual(rows.map(([, why]) => why));
  });

  it.each([
    "Motivo dell'esclusione",
    "Motivo dell’esclusione",
    "Motif de l'exclusion",
    "Raison d'exclusion",
    "Motivo de la exclusión",
    "Razón para la exclusión",
    "Motivo da exclusão",
    "Grund für den Ausschluss",
    "Reden voor uitsluiting",
    "Powód wykluczenia",
    "Důvod pro vyloučení",
    "Λόγος για την εξαίρεση",
    "除外した理由",
    "Syy poissulkemiselle",
  ])("a control was left out: %s", (heading) => {
    expect(read(table(["Applicable", heading], rows)).report.tables[0]?.columns).toMatchObject({ exclusion: "D" });
  });

  it.each(["Reason if excluded / note", "exemption_reason"])(
    "something else besides is none for exclusions: %s",
    (heading) => {
      expect(read(table(["Applicable", heading], rows)).report.tables[0]?.columns).not.toHaveProperty("exclusion");
    },
  );
});

describe("columns of reasons for taking a control in", () => {
  const order: readonly Inclusion[] = ["legal", "contract", "business", "risk"];
  it.each([
    ["Legal obligation", "Contractual requirements", "Business need", "Result of risk analysis"],
    ["Gesetz", "Vertrag", "Geschäftliche Anforderungen", "Ergebnis der Risikobeurteilung"],
    ["Exigences légales", "Contrat", "Besoin métier", "Analyse de risques"],
    ["Ley", "Contrato", "Mejores prácticas", "Resultado del análisis de riesgos"],
    ["Legge", "Contratto", "Esigenza aziendale", "Analisi dei rischi"],
    ["Requisitos legais", "Contratos", "Boas práticas", "Análise de riscos"],
    ["Wettelijke eis", "Contractuele verplichting", "Bedrijfsbehoefte", "Risicobeoordeling"],
    ["Wymagania prawne", "Umowa", "Potrzeba biznesowa", "Szacowanie ryzyka"],
    ["Zákonný požadavek", "Smluvní požadavek", "Potřeba organizace", "Hodnocení rizik"],
    ["Νομική υποχρέωση", "Συμβατική απαίτηση", "Επιχειρησιακή ανάγκη", "Αποτέλεσμα ανάλυσης κινδύνων"],
    ["法的要求事項", "契約上の義務", "事業上の必要性", "リスク評価"],
  ])("%s, %s, %s, %s", (...headings) => {
    const marks = order.map((_, at) => order.map((__, column) => (column === at ? "X" : null)));
    const { items } = read(table(headings, marks)).soa;
    expect(items.map(({ inclusion, applicable }) => [inclusion, applicable])).toEqual(
      order.map((reason) => [[reason], true]),
    );
  });

  it("leave out what has nothing but a reason for its exclusion", () => {
    const sheet = table(
      ["Legge", "Contratto", "Motivo dell'esclusione"],
      [
        ["X", null, null],
        [null, "X", null],
        [null, null, "Nessuno sviluppo"],
      ],
    );
    expect(read(sheet).soa.items.map(({ applicable }) => applicable)).toEqual([true, true, false]);
  });
});

describe("a heading that asks whether a control applies and how far it is", () => {
  it.each([
    "Applicable & implemented?",
    "Anwendbar und umgesetzt",
    "Applicable et mis en œuvre",
    "Aplicable e implementado",
    "Applicabile e implementato",
    "Van toepassing en geïmplementeerd",
    "Aplikovatelné / implementováno",
  ])("%s", (heading) => {
    const answers = [
      "Yes - planned Q1 2025",
      "Yes (not yet implemented)",
      "Yes*",
      "Yes – implemented",
      "No",
      "No – see justification",
      "NO - excluded",
      "Excluded (see justification)",
      "No – planned",
      "Pending",
    ];
    expect(decided(heading, answers).map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "planned"],
      [true, "not-started"],
      [true, undefined],
      [true, "implemented"],
      [false, undefined],
      [false, undefined],
      [false, undefined],
      [false, undefined],
      [null, "planned"],
      [null, undefined],
    ]);
  });
});

describe("where a control applies", () => {
  const places = [
    "All sites",
    "Head office only",
    "IT department",
    "None (excluded)",
    "none",
    "TBD",
    "see annex",
    "2",
    "",
  ];
  it.each(["Applicable to", "Applies to", "Gilt für", "S'applique à", "Se aplica a", "Si applica a", "Aplica-se a"])(
    "a name below %s is somewhere",
    (heading) => {
      const rows = places.map((place) => [place, "x"]);
      expect(fields("applicable", [heading, "Reason"], rows)).toEqual([
        ...[true, true, true, false, false],
        ...[null, null, null, null],
      ]);
    },
  );
  it.each([
    ["Van toepassing op", "Alle locaties", "Geen"],
    ["Ma zastosowanie do", "Wszystkie lokalizacje", "Brak"],
    ["Vztahuje se na", "Všechny pobočky", "Žádné"],
    ["Ισχύει για", "Όλες τις εγκαταστάσεις", "Καμία"],
    ["適用拠点", "全拠点", "なし"],
    ["Gilt für", "Gesamte Organisation", "Keine"],
  ])("%s: %s, %s", (heading, all, none) => {
    expect(fields("applicable", [heading], [[all], [none], [all], ["Lyon, Metz"]])).toEqual([true, false, true, true]);
  });
  it("is not told by what is not decided yet", () => {
    const rows = [
      ["All sites"],
      ["None"],
      ["Lyon"],
      ["Not decided"],
      ["Nobody yet"],
      ["Keine Angabe"],
      ["No sites so far"],
    ];
    expect(fields("applicable", ["Applicable to"], rows)).toEqual([true, false, true, null, null, null, null]);
  });
  it.each([
    ["Currently none", "At present nobody", "Zero sites", "Withdrawn", "Will follow", "Awaiting review"],
    ["Derzeit nirgends", "Actuellement aucun", "Pour l'instant personne", "Plus aucun site", "Actualmente ninguna"],
    ["Todavía nadie", "Sin aplicación", "Attualmente nessuna", "Al momento nessuno", "In sospeso", "現在なし"],
    ["Momenteel geen", "Vooralsnog niemand", "Vervallen", "Zatím nikdo", "V jednání", "Προς το παρόν κανείς"],
  ])("is not told by what names no place: %s, %s, %s, %s", (...open) => {
    const rows = [["All sites"], ["Büros ohne Empfang"], ...open.map((text) => [text])];
    expect(fields("applicable", ["Applicable to"], rows)).toEqual([true, true, ...open.map(() => null)]);
  });
  it("is not told by names alone, which may be of anything", () => {
    const rows = [["Servers"], ["Clients"], ["Servers"], ["Networks"]];
    expect(fields("applicable", ["Applicable to"], rows)).toEqual([null, null, null, null]);
  });

  const merged = (heading: string, answers: readonly (readonly string[])[]) =>
    read(
      grid(
        [
          [null, null, heading],
          ["Control", "Title", "London", "Dublin", "Warsaw DC", "Owner"],
          ...answers.map((row, at) => [ids[at] ?? "", "t", ...row, "IT"]),
        ],
        { merges: [{ top: 1, bottom: 1, left: 2, right: 4 }] },
      ),
    );
  const answers = [
    ["Y", "Y", "Y"],
    ["N", "N", "N"],
    ["Y", "N", "Y"],
    ["N", "Y", "N"],
    ["Y", "Y", "Y"],
  ];
  it.each(["Applicable at", "Anwendbar in", "Applicable à", "Se aplica en", "Van toepassing in", "Ισχύει σε"])(
    "is undecided where places under %s differ",
    (heading) => {
      const { soa, codes, report } = merged(heading, answers);
      expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, null, null, true]);
      expect(codes).toContain("import.applicable-places-differ");
      expect(report.warnings.find(({ code }) => code === "import.applicable-places-differ")?.rows).toHaveLength(2);
    },
  );
});

describe("a column that asks why controls were taken in beside one that asks why they were left out", () => {
  const rows: readonly (readonly Value[])[] = [
    ["Required by law", null, "Implemented"],
    ["Risk R-4", "N/A", "Planned"],
    [null, "No premises of our own", null],
    ["-", "No premises of our own", null],
    ["Risk R-4", "No premises of our own", null],
    [null, null, "Planned"],
    ["N/A", null, null],
  ];
  it.each([
    ["Justification for inclusion", "Justification for exclusion"],
    ["Begründung für Aufnahme", "Begründung für Ausschluss"],
    ["Motif d'inclusion", "Motif d'exclusion"],
    ["Motivo de inclusión", "Motivo de exclusión"],
    ["Motivo dell'inclusione", "Motivo dell'esclusione"],
    ["Reden voor opname", "Reden voor uitsluiting"],
    ["Uzasadnienie włączenia", "Uzasadnienie wyłączenia"],
    ["Důvod zahrnutí", "Důvod vyloučení"],
  ])("decide with the one that is filled: %s, %s", (why, whyNot) => {
    const { soa, codes } = read(table([why, whyNot, "Status"], rows));
    expect(soa.items.map((item) => item.applicable)).toEqual([true, true, false, false, null, null, null]);
    expect(soa.items[2]?.justification).toBe("No premises of our own");
    expect(codes).toEqual(expect.arrayContaining(["import.included-by-reason", "import.excluded-by-reason"]));
  });
  it("decide nothing beside a column for the applicability, or where the first asks for either", () => {
    const headings = ["Applicable", "Justification for inclusion", "Justification for exclusion", "Status"];
    const open = read(
      table(
        headings,
        rows.map((row) => [null, ...row]),
      ),
    );
    expect(open.soa.items.every((item) => item.applicable === null)).toBe(true);
    const either = read(table(["Justification", "Justification for exclusion", "Status"], rows));
    expect(either.soa.items[0]?.applicable).toBeNull();
  });
});

it.each(["Why included", "Reason included", "Pourquoi retenue / incluse", "Warum ausgewählt", "Perché selezionato"])(
  "'%s' asks for the reason, and not whether a control applies",
  (heading) => {
    const { report, item } = read(
      table(
        [heading, "Status"],
        [
          ["Customers ask for it", "Planned"],
          ["Risk R-4", null],
        ],
      ),
    );
    expect(report.tables[0]?.columns.justification).toBe("C");
    expect(item("A.5.1")).toMatchObject({ justification: "Customers ask for it" });
  },
);
