import { describe, expect, it } from "vitest";
import { applicableUnder, fields, read, reasoned, table, type Value } from "./grids.ts";

describe("headings under which a yes leaves the control out", () => {
  it.each([
    "Excluded from scope",
    "Excluded?",
    "Exclude from ISMS scope",
    "Not applicable (Y/N)",
    "Omitted?",
    "Scoped out",
    "Outside the scope",
    "Not in scope",
    "Not selected",
    "Inapplicable",
    "Ausschluss (ja/nein)",
    "Außerhalb Geltungsbereich",
    "Vom Geltungsbereich ausgenommen",
    "Nicht im Geltungsbereich",
    "Hors périmètre",
    "Exclue du périmètre",
    "Fuera de alcance",
    "Excluido del alcance",
    "Buiten scope",
    "Fuori perimetro",
    "Fora do escopo",
    "Poza zakresem",
    "Εξαιρείται από το πεδίο",
    "適用除外",
    "Gælder ikke",
    "Gäller ej",
    "Gilt nicht",
    "Excluded from scope Y/N",
    "Outside of scope",
    "En dehors du périmètre",
    "Scope excluded",
    "Nu se aplică",
    "対象外",
    "適用外",
    "Ei sovelleta",
    "Se ne uporablja",
    "Neaplikuje se",
    "Nie dotyczy",
    "Δεν ισχύει",
    "해당 없음",
    "不适用",
    "Excl.",
    "Deselected",
    "Irrelevant",
  ])("%s", (heading) => {
    expect(applicableUnder(heading)).toEqual([true, true, false, true]);
  });
  it.each(["Applicable, not excluded", "Nu van toepassing", "Control in scope, not excluded"])(
    "not where the heading asks for the applicability first: %s",
    (heading) => {
      expect(applicableUnder(heading)).toEqual([false, false, true, false]);
    },
  );
  it.each(["Included or excluded", "Inclusion / exclusion", "In scope (excluded where no)", "適用／除外"])(
    "not where the heading asks for both: %s",
    (heading) => {
      expect(applicableUnder(heading)).toEqual([false, false, true, false]);
    },
  );
  it.each([
    "Exclusion approved",
    "Exclusion justified?",
    "Exclusion permitted",
    "Not excluded",
    "Nicht ausgeschlossen",
    "Excluded from audit",
    "Omitted from the report",
    "Excluded from the scope of certification",
    "Not applicable to cloud",
    "Out of scope for cloud",
    "Esclusione giustificata",
    "Waived",
    "Exempt from SOC 2",
    "Applicable excluding cloud",
    "Applicable without exclusion",
    "Applies outside HQ",
    "Anwendbar außerhalb der Zentrale",
    "Exclusively applicable",
  ])("nor where it asks about an exclusion: %s", (heading) => {
    expect(applicableUnder(heading)).toEqual([null, null, null, null]);
  });
  it.each(["Fora do prazo", "Hors délai", "Outside support", "Comité", "Uitsluitend cloud", "Wyłącznie", "Exclusive"])(
    "nor a word for something else: %s",
    (heading) => {
      const rows = [
        ["Yes", "Yes"],
        ["Yes", "No"],
        ["Yes", "Yes"],
        ["No", "Yes"],
      ];
      expect(fields("applicable", ["Applicable", heading], rows)).toEqual([true, true, true, false]);
    },
  );
  it.each(["Důvod vyloučení", "Powód wyłączenia", "Reden van uitsluiting", "除外理由", "Причина исключения"])(
    "nor one for reasons that says N/A of most: %s",
    (heading) => {
      const rows = [["No", "No development here"], ...Array.from({ length: 9 }, () => ["Yes", "N/A"])];
      const { items } = read(table(["Applicable", heading], rows)).soa;
      expect(items.map(({ justification }) => justification ?? "")).toEqual([
        "No development here",
        ...Array(9).fill(""),
      ]);
    },
  );
});

describe("a mark in one of three columns", () => {
  it.each([
    ["Applicable", "Partially", "Not applicable"],
    ["Anwendbar", "Teilweise", "Nicht anwendbar"],
    ["Applicable", "Partiel", "Non applicable"],
    ["Aplicable", "Parcial", "No aplicable"],
    ["Εφαρμόζεται", "Μερικώς", "Δεν εφαρμόζεται"],
    ["Applicable", "Partially applicable", "Not applicable"],
  ])("%s, %s, %s: what applies in part applies, and the status keeps its own column", (yes, part, no) => {
    const rows: readonly (readonly Value[])[] = [
      ["x", null, null, "Implemented"],
      [null, "x", null, "Not implemented"],
      [null, null, "x", null],
      ["x", null, null, "Planned"],
    ];
    const { items } = read(table([yes, part, no, "Status"], rows)).soa;
    expect(items.map(({ applicable: applies, status }) => [applies, status])).toEqual([
      [true, "implemented"],
      [true, "not-started"],
      [false, undefined],
      [true, "planned"],
    ]);
  });
  it("a circle is a mark in Japan", () => {
    const rows: readonly (readonly Value[])[] = [
      ["○", null],
      [null, "○"],
      ["○", null],
    ];
    expect(fields("applicable", ["適用", "非適用"], rows)).toEqual([true, false, true]);
  });
  it("beside columns for other statuses it is how far the control is", () => {
    const rows: readonly (readonly Value[])[] = [
      ["x", "x", null, null],
      ["x", null, "x", null],
      ["x", null, null, "x"],
    ];
    expect(fields("status", ["Applicable", "Implemented", "Partially", "Planned"], rows)).toEqual([
      "implemented",
      "partial",
      "planned",
    ]);
  });
});

describe("one answer for both", () => {
  it("says whether the control applies and how far it is", () => {
    const rows = [
      "Yes – implemented",
      "Yes – partially implemented",
      "Yes - not yet implemented",
      "Yes, planned",
      "No – excluded",
      "No – not implemented",
    ].map((text) => [text, "Because"]);
    const { items } = read(table(["Applicable / implemented", "Reasoning"], rows)).soa;
    expect(items.map(({ applicable: applies, status }) => [applies, status])).toEqual([
      [true, "implemented"],
      [true, "partial"],
      [true, "not-started"],
      [true, "planned"],
      [false, undefined],
      [null, "not-started"],
    ]);
  });
  it("gives the status under a heading for the applicability where no column has it", () => {
    const rows = [["Yes – implemented"], ["Yes – planned"], ["No"]];
    expect(fields("status", ["Applicable?"], rows)).toEqual(["implemented", "planned", undefined]);
    const beside = rows.map(([answer]) => [answer ?? null, "In progress"]);
    expect(fields("status", ["Applicable?", "Status"], beside)).toEqual(["partial", "partial", "partial"]);
  });
  it("says nothing of how far it is with a yes in two languages, unless that is asked for", () => {
    const rows = [["Oui / Yes"], ["Yes / Yes"], ["Sí, Yes"], ["Non / No"]];
    expect(fields("applicable", ["Applicable?"], rows)).toEqual([true, true, true, false]);
    expect(fields("status", ["Applicable?"], rows)).toEqual([undefined, undefined, undefined, undefined]);
    expect(fields("status", ["Applicable / implemented"], [["Yes / Yes"], ["Yes – planned"]])).toEqual([
      "implemented",
      "planned",
    ]);
  });
});

describe("of columns that ask for the same", () => {
  const rows = reasoned.map(([, , status], at): Value[] => [
    "Implemented",
    status ?? "Planned",
    at === 2 ? "No" : "Yes",
  ]);
  it.each([
    ["Soll", "Ist"],
    ["Status (target)", "Status"],
    ["Status (proposed)", "Status (approved)"],
  ])("what is comes before what is aimed at: %s, %s", (aim, is) => {
    expect(fields("status", [aim, is, "Applicable"], rows)).toEqual([
      "implemented",
      "planned",
      "planned",
      "implemented",
    ]);
  });
  it("the one that is shown comes before the one that is hidden", () => {
    const sheet = table(
      ["Applicable", "Applicable"],
      [
        ["Yes", "No"],
        ["Yes", "Yes"],
        ["Yes", "Yes"],
      ],
    );
    const shown = read({ ...sheet, hiddenColumns: [2] }).soa.items.map((item) => item.applicable);
    expect(shown).toEqual([false, true, true]);
  });
});

describe("reasons that decide", () => {
  it.each([
    "Justification for exclusion / inclusion",
    "Reason for inclusion or for exclusion",
    "Ausschluss- oder Einschlussgrund",
  ])("a heading for either reason: %s", (heading) => {
    const { soa, codes } = read(
      table(
        ["Applicable", heading],
        [
          ["Yes", "by law"],
          ["No", "no development"],
        ],
      ),
    );
    expect(soa.items.map((item) => item.justification)).toEqual(["by law", "no development"]);
    expect(codes).toEqual([]);
  });
  it("codes for taking in, and a reason for the exclusion alone", () => {
    const rows = [
      ["LR", null, "Implemented"],
      ["CO, RRA", null, "Planned"],
      [null, "No development", null],
      [null, null, "Planned"],
      [null, "No development", "Implemented"],
    ];
    const { soa, codes } = read(table(["Reason for selection", "Justification for exclusion", "Status"], rows));
    expect(soa.items.map((item) => item.applicable)).toEqual([true, true, false, null, null]);
    expect(codes).toContain("import.excluded-by-reason");
  });
  it("but not of what is begun, or has a reason to be taken in", () => {
    const rows = [
      ["LR", "by law", null, "Implemented"],
      [null, null, "No budget this year", "Planned"],
      [null, null, "Only at HQ so far", "In progress"],
      [null, "Risk R-4 asks for it", "Not at HQ", null],
    ];
    const headings = ["Reason for selection", "Justification", "Justification for exclusion", "Status"];
    expect(fields("applicable", headings, rows)).toEqual([true, null, null, null]);
  });
});
