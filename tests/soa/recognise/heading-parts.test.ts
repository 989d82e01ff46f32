import { describe, expect, it } from "vitest";
import type { MergedRange } from "../../../shared/workbook/grid.ts";
import { grid, read, table } from "./grids.ts";

const merged = (top: number, left: number, right: number): MergedRange => ({ top, left, bottom: top, right });
const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6"];

describe("headings in several rows", () => {
  it("parts of a merged heading are headings, though they look like answers", () => {
    const marks = ["Conforme", "Parcial", "Não conforme", "N/A"];
    const rows = ids.map((id, at) => [
      id,
      `Próprio ${id}`,
      ...marks.map((_, column) => (column === at % 4 ? "X" : null)),
    ]);
    const { soa, report } = read(
      grid([["Controlo", "Designação", "Avaliação", null, null, null, "Evidência"], [null, null, ...marks], ...rows], {
        merges: [merged(1, 2, 5)],
      }),
    );
    expect(report).toMatchObject({ accepted: 6, rejected: 0, tables: [{ firstRow: 3 }] });
    expect(soa.items.slice(0, 4).map(({ applicable, status }) => [applicable, status])).toEqual([
      [null, "implemented"],
      [null, "partial"],
      [null, "not-started"],
      [false, undefined],
    ]);
  });

  it.each([
    [
      ["Controllo", "Titolo", "Appl.", "Motivazione", null, "Attuazione"],
      [null, null, "(SI/NO)", "inclusione", "esclusione", "(A/P/N)"],
    ],
    [
      ["Mesure", null, "Exclue ?", "Mise en œuvre", null, "Pilote"],
      ["N°", "Intitulé", "(oui/non)", "Niveau", "Preuve", null],
    ],
  ])("answers in brackets below a heading go on with it, beside parts of merged ones: %j", (above, below) => {
    const merges = above.flatMap((text, at) =>
      text !== null && above[at + 1] === null ? [merged(1, at, at + 1)] : [],
    );
    const rows = ids.map((id) => [id, `Own ${id}`, "no", "Totale", "Registro", "RSSI"]);
    const { soa, report } = read(grid([above, below, ...rows], { merges }));
    expect(report.tables[0]).toMatchObject({ headerRow: 1, firstRow: 3 });
    expect(report.accepted).toBe(ids.length);
    expect(Object.keys(soa.items[0]?.extra ?? {}).join()).not.toMatch(/Column/);
  });

  it("an answer in brackets in a row without an id is no heading where it stands below nothing", () => {
    const rows = ids.map((id) => [id, `Own ${id}`, "Yes", "Done", "x"]);
    const { report } = read(
      grid([["Control", "Title", "Applicable", "State", null], [null, null, null, "(open)", "(closed)"], ...rows]),
    );
    expect(report.accepted).toBe(ids.length);
  });

  it("a row of data below merged headings is none, though it has no id", () => {
    const rows = ids.map((id) => [id, `Own ${id}`, "Yes", "Done"]);
    const { report } = read(
      grid(
        [["Control", null, "Answers"], ["No.", "Title", "Applicable", "Status"], [null, null, "Yes", "Yes"], ...rows],
        {
          merges: [merged(1, 0, 1), merged(1, 2, 3)],
        },
      ),
    );
    expect(report.tables).toMatchObject([{ firstRow: 3, columns: { control: "A", applicable: "C", status: "D" } }]);
  });

  it("yes and no head a column each under a heading merged for them, beside parts that are none", () => {
    const rows = ids.map((id, at) => [id, `Propio ${id}`, at === 2 ? null : "x", at === 2 ? "x" : null, "Motivo"]);
    const { soa } = read(
      grid(
        [["Control ISO 27001", null, "¿Aplica?", null, "Justificación"], ["Código", "Nombre", "Sí", "No"], ...rows],
        {
          merges: [merged(1, 0, 1), merged(1, 2, 3)],
        },
      ),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map((_, at) => at !== 2));
  });

  it("a heading over columns of places asks the same of each, and the first is taken", () => {
    const rows = ids.map((id) => [id, `Eigen ${id}`, "ja", "x", "–"]);
    const { soa, report } = read(
      grid([["Control", "Titel", "Anwendbar"], [null, null, "Gruppe", "AG", "Logistik"], ...rows], {
        merges: [merged(1, 2, 4)],
      }),
    );
    expect(report.tables[0]?.columns).toMatchObject({ applicable: "C" });
    expect(soa.items.every(({ applicable }) => applicable === true)).toBe(true);
  });

  it("a row below that lists the answers of its columns belongs to the headings", () => {
    const { report } = read(
      grid([
        [null, null, "Selected", "Reason for selection", null, "Reason if not selected"],
        ["Sec.", "Control", "X / -", "LR", "CO", null],
        ...ids.map((id) => [id, `Own ${id}`, "X", "x", null, null]),
      ]),
    );
    expect(report.tables).toMatchObject([
      { headerRow: 1, firstRow: 3, columns: { control: "A", title: "B", applicable: "C", exclusion: "F" } },
    ]);
  });

  it("numbers may begin below the caption of their section", () => {
    const { report } = read(
      grid([
        ["No.", "Measure", "Status", "Remarks"],
        ["ORGANISATION", null, null, "see glossary"],
        ...["5.1", "5.2", "5.3", "5.4"].map((id) => [id, `Own ${id}`, "In place", "said"]),
      ]),
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, columns: { control: "A", status: "C", notes: "D" } }]);
  });

  it("the row of a section, with its kind and number in cells, heads nothing", () => {
    const part = (section: string, own: readonly string[]) => [
      ["Control-Gruppe", section, "Organisatorische Maßnahmen"],
      ...own.map((id) => ["Control", id, `Eigen ${id}`, "Ja"]),
    ];
    const { report, item } = read(
      grid([
        ["Objekttyp", "Abkürzung", "Titel", "Umsetzung"],
        ...part("A 5", ["A 5.1", "A 5.2", "A 5.3"]),
        ...part("A 6", ["A 6.1", "A 6.2"]),
      ]),
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, columns: { control: "B", status: "D" } }]);
    expect(item("A.6.2")).toMatchObject({ title: "Eigen A 6.2", status: "implemented" });
  });
});

describe("a heading by itself", () => {
  const columns = (headings: readonly string[], answers: readonly string[]) =>
    read(grid([["Control", "Title", ...headings], ...ids.map((id) => [id, `Own ${id}`, ...answers])])).report.tables[0]
      ?.columns;

  it("cut short means what all words mean that begin so", () => {
    expect(columns(["Applicab.", "Motivaz."], ["sì", "perché"])).toMatchObject({ applicable: "C", justification: "D" });
  });

  it("in two languages means what both mean, and so do the answers below it", () => {
    expect(columns(["Aplica / Applies", "Estado / Status"], ["Sí / Yes", "Parcial / Partial"])).toMatchObject({
      applicable: "C",
      status: "D",
    });
  });

  it("that says what is exempt decides nothing: an exemption ends", () => {
    const rows = ids.map((id, at) => [id, `Own ${id}`, at === 1 ? "true" : "false", "Compliant"]);
    const { soa, codes } = read(grid([["Control", "Title", "Exempt", "Status"], ...rows]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map(() => null));
    expect(codes).toEqual(["import.column-unasked"]);
  });

  it("that nobody knows asks for the applicability only where reasons are asked for too", () => {
    expect(columns(["Im Basispaket", "Bemerkung"], ["nein", "Rabatt"])).not.toHaveProperty("applicable");
    expect(columns(["Corresponde", "Por qué"], ["SI", "ley"])).toMatchObject({ applicable: "C" });
  });

  it("of a decision asks for the applicability where it is answered so", () => {
    expect(columns(["Beslut", "Motiv"], ["Tillämpas", "krav"])).toMatchObject({ applicable: "C" });
    expect(columns(["Decision"], ["clerk to draft"])).not.toHaveProperty("applicable");
  });

  it("of another edition than the ids stands behind that of their own", () => {
    expect(
      read(
        grid([
          ["Control 2022", "Title", "Applicable 2013", "Applicable 2022"],
          ...ids.map((id) => [id, `Own ${id}`, "Yes", "No"]),
        ]),
      ).report.tables[0]?.columns,
    ).toMatchObject({ applicable: "D" });
  });
});

it.each([
  ["Umsetzungs-grad", "status", "umgesetzt"],
  ["Verantwort-\nlich", "owner", "Frau Maier"],
  ["Begrün\u00addung", "justification", "Risiko R-4"],
  ["Applica-bility", "applicable", "Yes"],
])("a word of a heading parted by hand is known: %j", (heading, role, said) => {
  const { report } = read(
    table(
      [heading, "Remarks"],
      [
        [said, "one"],
        [said, "two"],
        [said, "three"],
      ],
    ),
  );
  expect(report.tables[0]?.columns).toMatchObject({ [role]: "C" });
});
