import { describe, expect, it } from "vitest";
import type { MergedRange } from "../../../shared/workbook/grid.ts";
import { csv, grid, ids, read, type Value } from "./grids.ts";

const across = (left: number, right: number): MergedRange => ({ top: 1, left, bottom: 1, right });
const down = (column: number): MergedRange => ({ top: 1, left: column, bottom: 2, right: column });
type Rows = readonly (readonly Value[])[];

const rows = (answers: readonly Value[], others = answers): Rows =>
  ids.map((id, at) => [id, `Own ${at}`, ...(at % 2 === 0 ? answers : others)]);

const file = (headings: Rows, answers: Rows, merges: MergedRange[]) =>
  read(grid([...headings, ...answers], { merges }));

describe("a second row of headings beside cells that are merged down over it", () => {
  const headings: Rows = [
    ["Ref", "Maßnahme", "anwendbar", null, "Grund", null, null, "Bemerkung"],
    [null, null, "ja", "nein", "G", "V", "R", null],
  ];
  const merges = [down(0), down(1), down(7), across(2, 3), across(4, 6)];

  it("heads codes that no language knows, and yes and no beside them", () => {
    const answers = rows(["x", null, null, "x", null, null], [null, "x", null, null, null, "Keine Entwicklung"]);
    const { soa, report } = file(headings, answers, merges);
    expect(report).toMatchObject({
      rejected: 0,
      tables: [{ headerRow: 1, firstRow: 3, columns: { applicable: "C" } }],
    });
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map((_, at) => at % 2 === 0));
    expect(soa.items[0]?.extra).toMatchObject({ "Grund / V": "x" });
    expect(soa.items.every(({ justification }) => justification !== "x")).toBe(true);
  });

  it("heads the same parts for each of several places", () => {
    const { soa, report } = file(
      [
        ["Ref", "Title", "Leeds", null, "Cork", null, "Owner"],
        [null, null, "Yes", "No", "Yes", "No", null],
      ],
      rows(["x", null, "x", null, "IT"]),
      [down(0), down(1), down(6), across(2, 3), across(4, 5)],
    );
    expect(report).toMatchObject({ rejected: 0, tables: [{ firstRow: 3 }] });
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map(() => null));
    expect(soa.items[0]?.extra).toMatchObject({ "Leeds / Yes": "x", "Cork / Yes": "x" });
  });

  it("turns no answer round under a heading that asks for what is left out", () => {
    const [above, below] = [
      ["Ref", "Control", "Excluded", null, "Remarks"],
      [null, null, "Yes", "No", null],
    ];
    const { soa } = file([above, below], rows(["x", null, "why"], [null, "x", null]), [down(0), down(1), across(2, 3)]);
    expect(soa.items[0]?.applicable ?? false).toBe(false);
    expect(soa.items[1]?.applicable ?? true).toBe(true);
  });

  it("is none where the merged cell frames rows of controls", () => {
    const { report } = read(
      grid(
        [
          ["SoA", "Control", "Title", "Applicable", "Reason"],
          [null, null, "General remark", "Yes", "Law"],
          ...ids.map((id) => [null, id, "Own", "Yes", "Law"]),
        ],
        { merges: [{ top: 1, left: 0, bottom: ids.length + 2, right: 0 }] },
      ),
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, firstRow: 2, columns: { applicable: "D" } }]);
    expect(report.rejects).toMatchObject([{ row: 2 }]);
  });
});

describe("a second row that explains some headings and parts others", () => {
  const cases: [name: string, headings: Rows, merges: MergedRange[], answers: readonly Value[], columns: object][] = [
    [
      "it",
      [
        ["Controllo", "Descrizione", "Appl.", "Motivazione", null, "Attuazione"],
        [null, null, "(SI/NO)", "inclusione", "esclusione", "(A/P/N)"],
      ],
      [across(3, 4)],
      ["SI", "Rischio", "nessuna", "A"],
      { applicable: "C", justification: "D", exclusion: "E", status: "F" },
    ],
    [
      "de",
      [
        ["Maßnahme", "Titel", "Anwendbar", "Begründung", null, "Umsetzung"],
        [null, null, "(ja/nein)", "Aufnahme", "Ausschluss", "[Stand]"],
      ],
      [across(3, 4)],
      ["ja", "Gesetz", "keine Entwicklung", "umgesetzt"],
      { applicable: "C", justification: "D", exclusion: "E", status: "F" },
    ],
    [
      "fr",
      [
        ["Mesure", null, "Exclue ?", "Mise en œuvre", null, "Pilote"],
        ["N°", "Intitulé", "(oui/non)", "Niveau", "Référence documentaire", null],
      ],
      [across(0, 1), across(3, 4)],
      ["non", "Partielle", "PSSI", "DSI"],
      { control: "A", title: "B", status: "D", evidence: "E", owner: "F" },
    ],
  ];
  it.each(cases)("%s, merged", (_, headings, merges, answers, columns) => {
    const { soa, report } = file(headings, rows(answers), merges);
    expect(report).toMatchObject({ rejected: 0, tables: [{ headerRow: 1, firstRow: 3, columns }] });
    expect(soa.items.every(({ applicable }) => applicable === true)).toBe(true);
  });
  it.each(cases)("%s, with the merges lost", (_, headings, _merges, answers, columns) => {
    const { soa, report } = read(csv([...headings, ...rows(answers)]));
    expect(report).toMatchObject({ rejected: 0, tables: [{ headerRow: 1, firstRow: 3, columns }] });
    expect(soa.items.every(({ applicable }) => applicable === true)).toBe(true);
  });

  it.each(["Y / N", "(yes/no)", "(Y/N)"])("%s below a heading leaves it what it asks", (choice) => {
    const { soa, report } = read(
      grid([
        ["Control", "Title", "Excluded", "Status"],
        [null, null, choice, "(done / open)"],
        ...rows(["No", "Done"], ["Yes", null]),
      ]),
    );
    expect(report).toMatchObject({ rejected: 0, tables: [{ headerRow: 1, firstRow: 3, columns: { status: "D" } }] });
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map((_, at) => at % 2 === 0));
    expect(soa.items[0]?.extra).toMatchObject({ [`Excluded ${choice}`]: "No" });
  });

  it.each<readonly Value[]>([
    [null, "General", "Yes", "(see note)", "by law"],
    [null, null, "Yes", "(none)", "(none)"],
    [null, "(all)", "(tbd)", "Law", "Law"],
  ])("is none where a row of answers without an id has brackets: %j", (...row) => {
    const { report } = file([["Control", "Title", "Applicable", "Justification"], row], rows(["Yes", "Law", "Law"]), [
      across(3, 4),
    ]);
    expect(report.tables).toMatchObject([{ headerRow: 1, firstRow: 2, columns: { applicable: "C" } }]);
  });
});
