import { describe, expect, it } from "vitest";
import { readSection } from "../../../shared/soa/recognise/rows/section-headings.ts";
import { grid, ids, read, type Value } from "./grids.ts";

describe("what the heading of a section says of its controls", () => {
  it.each<[string, boolean]>([
    ["5. Organizational controls – all applicable", true],
    ["A.7 Physical controls - not applicable (we own no premises)", false],
    ["5. Organisatorische Maßnahmen: alle anwendbar", true],
    ["7 Physische Maßnahmen – entfällt (keine Räume)", false],
    ["5. Mesures organisationnelles (toutes applicables)", true],
    ["7. Mesures physiques : non applicables", false],
    ["5. Controles organizativos – APLICAN TODOS", true],
    ["7. Controles físicos – NO APLICAN (la empresa no dispone de oficinas)", false],
    ["5. Controlli organizzativi – tutti applicabili", true],
    ["7. Controlli fisici – non si applicano", false],
    ["5. Controles organizacionais – todos aplicáveis", true],
    ["7. Controles físicos – não aplicáveis", false],
    ["5. Organisatorische maatregelen – alle van toepassing", true],
    ["7. Fysieke maatregelen – uitgesloten", false],
    ["5. Zabezpieczenia organizacyjne – wszystkie mają zastosowanie", true],
    ["7. Zabezpieczenia fizyczne – nie dotyczy", false],
    ["5. Organizační opatření – všechna se uplatňují", true],
    ["7. Fyzická opatření – vyloučena", false],
    ["5. Οργανωτικά μέτρα – εφαρμόζονται όλα", true],
    ["7. Φυσικά μέτρα – δεν εφαρμόζονται", false],
    ["5. 組織的管理策：すべて適用", true],
    ["7. 物理的管理策（適用除外）", false],
  ])("%s", (heading, expected) => {
    expect(readSection(heading)?.applies).toBe(expected);
  });

  it.each([
    "5. Organizational controls",
    "5. Organizational controls – applicable",
    "7. Physical controls – not applicable at HQ",
    "7. Physical controls – mostly excluded",
    "7. Physical controls – all applicable, A.7.4 excluded",
    "Applicable controls – see the not applicable ones below",
    "Excluded",
    "Note: not applicable",
    "Status – not applicable",
    "Owner (all selected)",
    "Legend: not applicable",
    "7. Physical controls (not applicable) – all apply",
    "7. No physical controls are excluded",
    "7. Keine physischen Maßnahmen (ausgeschlossen)",
    "7. Physical controls – not applicable?",
    "7. Physical controls (excluded?)",
  ])("is nothing in: %s", (heading) => {
    expect(readSection(heading)).toBeUndefined();
  });

  it.each(["8. Networks – out of scope: guest WLAN", "8. Netze - außerhalb Geltungsbereich: Gäste-WLAN"])(
    "may be of less than its controls: %s",
    (heading) => {
      expect(readSection(heading)?.name).toBe("");
    },
  );

  const section = (heading: string, rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] => [
    [heading],
    ...rows,
  ];

  it("decides for its rows, up to the next heading, where they say nothing else", () => {
    const { soa, codes } = read(
      grid([
        ["Ref.", "Control", "Remarks", "Status"],
        ...section("5. Organizational – all applicable", [
          ["A.5.1", "Own", "", "Planned"],
          ["A.5.2", "Own", "Not applicable: no such thing", ""],
        ]),
        ...section("7. Physical – not applicable", [
          ["A.7.1", "Own", "", ""],
          ["A.7.2", "Own", "", "Planned"],
        ]),
        ...section("8. Technological", [["A.8.1", "Own", "", "Planned"]]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, null, false, null, null]);
    expect(codes).toEqual(expect.arrayContaining(["import.included-by-section", "import.excluded-by-section"]));
  });

  it.each<[string, readonly (readonly Value[])[], readonly string[]]>([
    [
      "rows of the next chapter",
      [["A.7 Physical – not applicable"], ["A.7.1", "Own"], ["A.7.2", "Own"]],
      ["A.7.1", "A.7.2"],
    ],
    [
      "two cells with a number",
      [
        ["A.7", "Physical – not applicable"],
        ["A.7.1", "Own"],
      ],
      ["A.7.1"],
    ],
    [
      "a total",
      [
        ["Total", "not applicable"],
        ["A.7.1", "Own"],
      ],
      [],
    ],
    [
      "a row without an id",
      [
        ["Own control", null, "Excluded"],
        ["A.7.1", "Own"],
      ],
      [],
    ],
    ["an id that no edition has", [["A.7.99 Old: excluded"], ["A.7.1", "Own"]], []],
  ])("leaves out nothing but its own rows: %s", (_, rows, out) => {
    const { soa } = read(
      grid([
        ["Ref.", "Control", "Owner"],
        ["A.5.1", "Own", "IT"],
        ...rows,
        ["A.8.1", "Own", "IT"],
        ["A.8.2", "Own", "IT"],
      ]),
    );
    expect(soa.items.filter(({ applicable }) => applicable === false).map(({ control }) => control)).toEqual(out);
  });

  it("answers what a column for the applicability leaves blank, and does not speak against it", () => {
    const { soa, report } = read(
      grid([
        ["Ref.", "Control", "Applicable"],
        ...section("7. Physical – not applicable", [
          ["A.7.1", "Own", "Yes"],
          ["A.7.2", "Own", "No"],
          ["A.7.3", "Own", ""],
          ["A.7.4", "Own", "maybe"],
        ]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, false, null]);
    const told = report.warnings.find(({ code }) => code === "import.said-otherwise");
    expect(told?.rows.map(({ row }) => row)).toEqual([3]);
  });
});

describe("what a section's heading says", () => {
  const out = (...lines: readonly string[]) =>
    read(
      grid([
        ["Ref.", "Control", "Owner"],
        ["A.9.1.1", "Own", "IT"],
        ...lines.slice(0, -1).map((line) => [line]),
        ["A.11.1.1", "Own", "FM"],
        ...lines.slice(-1).map((line) => [line]),
        ["A.11.2.1", "Own", "FM"],
        ["A.12.1.1", "Own", "FM"],
      ]),
    )
      .soa.items.filter(({ applicable }) => applicable === false)
      .map(({ control }) => control);

  it.each<[readonly string[], readonly string[]]>([
    [
      ["A.11 Physical – excluded", "A.11.1 Secure areas", "A.11.2 Equipment"],
      ["A.11.1.1", "A.11.2.1"],
    ],
    [
      ["A.11 Physical – excluded", "We rent; see the lease", "A.11.2 Equipment"],
      ["A.11.1.1", "A.11.2.1"],
    ],
    [["A.11 Physical – excluded", "A.11.2 Equipment – gilt nur für Berlin"], ["A.11.1.1"]],
    [["A.11 Physical – excluded", "A.11.2 Equipment: all applicable"], ["A.11.1.1"]],
    [["A.11 Physical – excluded", "Only in Berlin", "A.11.2 Equipment"], []],
    [["A.11 Physical – excluded", "Next page"], ["A.11.1.1"]],
  ])("goes on over the headings within it and a note right below it: %j", (lines, expected) => {
    expect(out(...lines)).toEqual(expected);
  });

  it("is followed from a column of answers, and then not told as left", () => {
    const { soa, codes } = read(
      grid([
        ["Control", "Title", "Status"],
        ["A.7 Physical", null, "Not applicable"],
        ["A.7.1", "Own", ""],
        ["A.8.1", "Own", "Planned"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([false, null]);
    expect(codes).not.toContain("import.section-answers");
  });
});

describe("a sheet that lists the exclusions", () => {
  const main = (headings: readonly string[], answers: readonly Value[]) =>
    grid([["Control", "Title", ...headings], ...ids.map((id) => [id, "Own", ...answers])], { sheet: "Controls" });
  const list = (sheet: string, caption: string | undefined, reasons: readonly Value[]) =>
    grid(
      [
        ...(caption === undefined ? [] : [[caption], []]),
        ["Control", "Title", "Reason for exclusion"],
        ...reasons.map((reason, at) => [ids[at] ?? "", "Own", reason]),
      ],
      { sheet },
    );

  it.each<[string, string | undefined]>([
    ["Exclusions", undefined],
    ["Ausschlüsse", undefined],
    ["Annex", "Controls excluded from the Statement of Applicability"],
    ["Annexe", "Mesures exclues de la DdA"],
    ["Bijlage", "Uitgesloten maatregelen"],
  ])("leaves its controls out where the main table is silent: %s, %s", (sheet, caption) => {
    const { item } = read([
      main(["Implementation status", "Owner"], ["", "IT"]),
      list(sheet, caption, ["rented", "no dev"]),
    ]);
    expect(item("A.5.1")).toMatchObject({ applicable: false, justification: "rented", owner: "IT" });
    expect(item("A.5.3")?.applicable).toBeNull();
  });

  it.each(["Exclusions", "Not applicable", "Nicht anwendbar", "Non applicables"])(
    "does so where a column for that is left blank, and not where one row answers in it: %s",
    (sheet) => {
      const out = (answer: string) => {
        const rows = [
          ["A.5.1", "Own", "", "rented"],
          ["A.5.2", "Own", answer, "no dev"],
        ];
        const listed = grid([["Control", "Title", "Applicable", "Justification"], ...rows], { sheet });
        return read(listed).soa.items.map(({ applicable }) => applicable);
      };
      expect(out("")).toEqual([false, false]);
      expect(out("Yes")).toEqual([null, true]);
    },
  );

  it("never settles a contradiction", () => {
    const { item, codes } = read([
      main(["Applicable", "Owner"], ["Yes", "IT"]),
      list("Exclusions", undefined, ["rented"]),
    ]);
    expect(item("A.5.1")?.applicable).toBe(true);
    expect(codes).toContain("import.tables-disagree");
  });

  it("leaves out nothing by its name alone where some of its rows give no reason", () => {
    const { soa } = read([main(["Owner"], ["IT"]), list("Exclusions", undefined, ["rented", "", ""])]);
    expect(soa.items.every(({ applicable }) => applicable === null)).toBe(true);
  });
});
