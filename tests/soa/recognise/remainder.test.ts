import { describe, expect, it } from "vitest";
import { remainderIn } from "../../../shared/soa/recognise/rows/remainder.ts";
import { grid, ids, read, type Value } from "./grids.ts";

describe("a sentence that decides the rest", () => {
  it.each<[kind: string, sentences: readonly string[]]>([
    [
      "others",
      [
        "All others apply",
        "All other controls are applicable to our organisation.",
        "All other 85 controls are applicable and justified in column F",
        "The remaining controls are in scope.",
        "Controls not listed as excluded are applicable",
        "Controls that are not marked as excluded are applicable.",
        "Only exclusions are marked; everything else is in scope",
        "Excluded controls are marked with x, all others are applicable.",
        "Alle übrigen Maßnahmen sind anwendbar",
        "Die übrigen 85 Maßnahmen gelten",
        "Toutes les autres mesures sont applicables",
        "Les autres mesures s'appliquent.",
        "Todas las demás medidas son aplicables",
        "Se aplican todos los demás controles",
        "Tutti gli altri controlli sono applicabili",
        "Todos os demais controles são aplicáveis",
        "Os restantes controlos aplicam-se",
        'Een kruisje in de kolom "N.v.t." betekent: uitgesloten. Alle overige maatregelen zijn van toepassing.',
        "Wszystkie pozostałe zabezpieczenia mają zastosowanie",
        "Všechna ostatní opatření jsou aplikovatelná",
        "Ostatní opatření se uplatňují",
        "Όλα τα υπόλοιπα μέτρα εφαρμόζονται",
        "その他の管理策はすべて適用する",
        "それ以外は適用",
      ],
    ],
    [
      "entries",
      [
        'Column D: "N/A" means that the control is excluded; any other entry means the control is applicable and shows how far it is.',
        "Jeder andere Eintrag bedeutet anwendbar",
        "Toute autre valeur signifie applicable",
        "Cualquier otro valor significa aplicable",
        "Elke andere waarde betekent van toepassing",
      ],
    ],
    [
      "blanks",
      [
        "blank = applicable",
        "Empty cells are applicable",
        "leer = anwendbar",
        "Leere Felder bedeuten anwendbar",
        "vide = applicable",
        "vacío = aplicable",
        "vuoto = applicabile",
        "vazio = aplicável",
        "leeg = van toepassing",
        "puste = ma zastosowanie",
        "prázdné = aplikovatelné",
        "空欄は適用",
      ],
    ],
    [
      "unreasoned",
      [
        "All controls of Annex A are applicable, except those with a reason in column D",
        "Alle Maßnahmen sind anwendbar, mit Ausnahme derer mit Begründung in Spalte E",
        "Tutti i controlli dell'Annex A sono applicabili, ad eccezione di quelli con una motivazione nella colonna Esclusione.",
      ],
    ],
  ])("%s", (kind, sentences) => {
    expect(sentences.filter((sentence) => remainderIn(sentence)?.kind !== kind)).toEqual([]);
  });

  it("is none that is not sure, or that speaks of something else", () => {
    const sentences = [
      "All controls are applicable",
      "All controls are applicable unless otherwise stated",
      "All other controls are not applicable",
      "All others are excluded",
      "All other controls apply except A.7.4",
      "All controls are applicable, except A.7.4 as marked",
      "All other controls apply to HQ only",
      "Do all other controls apply?",
      "If no risk is found, all other controls apply",
      "All other controls are required",
      "All other controls are partially applicable",
      "All other controls are applicable, to be confirmed",
      "All other controls are applicable and excluded",
      "All other requirements apply",
      "All others are implemented",
      "All other controls apply; blank = not applicable",
      "blank = not assessed",
      "any other entry means not applicable",
      "The following controls are excluded. All other controls are applicable.",
      "Only exclusions are listed; everything else is in scope",
      "Im Folgenden die Ausschlüsse. Alle übrigen Maßnahmen sind anwendbar",
      "Andere Maßnahmen sind erforderlich",
      "Weitere Maßnahmen sind anwendbar",
      "Toutes les autres mesures ne sont pas applicables",
      "Todas las demás medidas no aplican",
      "Tutti gli altri controlli non sono applicabili",
      "Alle overige maatregelen zijn niet van toepassing",
      "Pozostałe zabezpieczenia nie mają zastosowania",
      "Ostatní opatření nejsou aplikovatelná",
      "Τα υπόλοιπα μέτρα δεν εφαρμόζονται",
      "その他の管理策は適用しない",
      "空欄は適用除外",
    ];
    expect(sentences.filter((sentence) => remainderIn(sentence) !== undefined)).toEqual([]);
  });
});

describe("rows that a sentence decides", () => {
  const sentence = "All other controls are applicable.";
  const rows = (headings: readonly string[], answers: readonly (readonly Value[])[]) => [
    ["Control", "Title", ...headings],
    ...answers.map((values, at) => [ids[at] ?? "", "Own", ...values]),
  ];
  const marked = rows(
    ["N/A", "Implemented"],
    [
      ["x", null],
      [null, "Yes"],
      [null, "No"],
      [null, null],
    ],
  );
  const applies = (...lines: readonly (readonly Value[])[]) =>
    read(grid(lines)).soa.items.map(({ applicable }) => applicable);

  it("are applicable where the table leaves some out, and this is said with the sentence", () => {
    for (const lines of [
      [[sentence], [], ...marked],
      [...marked, [], [sentence]],
    ]) {
      const { soa, report } = read(grid(lines));
      expect(soa.items.map(({ applicable }) => applicable)).toEqual([false, true, true, true]);
      const warning = report.warnings.find(({ code }) => code === "import.included-by-sentence");
      expect(warning?.rows).toHaveLength(3);
      expect(warning?.message).toContain("All other controls are applicable");
    }
  });

  it("are none without the sentence, or with one on another sheet", () => {
    expect(applies(...marked)).toEqual([false, null, null, null]);
    const { soa } = read([grid(marked, { sheet: "SoA" }), grid([[sentence]], { sheet: "Notes" })]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([false, null, null, null]);
  });

  it("are none of a list of exclusions, which has no others", () => {
    const reasons = ["rented", "no such thing", null, "no development"];
    const list = rows(
      ["Reason for exclusion"],
      reasons.map((reason) => [reason]),
    );
    expect(applies([sentence], [], ...list)).not.toContain(true);
    expect(applies(["Excluded controls. All other controls are applicable."], [], ...list)).not.toContain(true);
    expect(applies([sentence], [], ...rows([], [[], [], [], []]))).toEqual([null, null, null, null]);
  });

  it.each<[string, readonly Value[]]>([
    ["a reason for exclusion", [null, "rented", null]],
    ["a note that leaves it out", [null, null, "Not applicable: no premises"]],
    ["an answer that is not understood", ["see R-4", null, null]],
    ["a note that holds no more", [null, null, "No longer needed"]],
    ["an exclusion in the middle of a note", [null, null, "Rented since 2023, so excluded"]],
    ["a no in a column for anything", [null, null, null, "Excluded"]],
  ])("say nothing otherwise: %s", (_, answers) => {
    const table = rows(
      ["Applicable", "Reason for exclusion", "Notes", "Whatever"],
      [["No", "no servers"], [], answers, []],
    );
    expect(applies([sentence], [], ...table)).toEqual([false, true, null, true]);
  });

  it("say nothing otherwise by a reason that leaves it open", () => {
    const table = rows(
      ["Applicable", "Justification"],
      [["No", "no servers"], [], [null, "Will be decided in 2026"], [null, "Law"]],
    );
    expect(applies([sentence], [], ...table)).toEqual([false, true, null, true]);
  });

  it("have an entry where the sentence speaks of that", () => {
    const said = '"N/A" means the control is excluded; any other entry means the control is applicable.';
    const table = rows(["Implementation"], [["Partially"], ["N/A"], ["Fully"], [null], ["Not yet"]]);
    expect(applies([said], [], ...table)).toEqual([true, false, true, null, true]);
  });

  it("have no entry where it speaks of that, be it in a heading", () => {
    const answers = [["No"], [null], ["tbd"], ["Yes"]];
    expect(applies(["Blank = applicable"], [], ...rows(["Applicable"], answers))).toEqual([false, true, null, true]);
    expect(applies(...rows(["Applicable (blank = applicable)"], answers))).toEqual([false, true, null, true]);
  });

  it("are left out for their reason where it says so", () => {
    const said = "All controls are applicable, except those with a reason in column D.";
    const { soa, codes } = read(
      grid([
        [said],
        [],
        ...rows(
          ["Owner", "Reason for exclusion"],
          [
            ["IT", "rented"],
            ["IT", "-"],
            ["HR", null],
            ["IT", null],
          ],
        ),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([false, true, true, true]);
    expect(codes).toEqual(expect.arrayContaining(["import.included-by-sentence", "import.excluded-by-sentence"]));
  });

  it("are none where two sentences differ", () => {
    expect(applies([sentence], ["Blank = applicable"], [], ...marked)).toEqual([false, null, null, null]);
  });
});
