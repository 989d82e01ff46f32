import { describe, expect, it } from "vitest";
import { date, read, table, type Value } from "./grids.ts";

const decisions = (heading: string, written: readonly string[]) =>
  read(
    table(
      [heading, "Justification"],
      written.map((text) => [text, "R-4"]),
    ),
  ).soa.items.map(({ applicable }) => applicable);

describe("what an organisation says of itself", () => {
  it.each([
    ["Decision", "We apply this", "We do not apply this; the landlord does"],
    ["Entscheidung", "Wenden wir an", "Wenden wir nicht an"],
    ["Décision", "Nous l'appliquons", "Nous ne l'appliquons pas"],
    ["Decisión", "Lo aplicamos", "No lo aplicamos"],
    ["Decisione", "Lo applichiamo", "Non lo applichiamo"],
    ["Decisão", "Aplicamos", "Não aplicamos"],
    ["Besluit", "Passen wij toe", "Passen wij niet toe"],
    ["Decyzja", "Stosujemy", "Nie stosujemy"],
    ["Uplatnění", "Uplatněno", "Vyloučeno"],
    ["Rozhodnutí", "Uplatňujeme", "Neuplatňujeme"],
    ["Απόφαση", "Εφαρμόζουμε", "Δεν εφαρμόζουμε"],
    ["Procedencia", "Sí procede", "No procede"],
  ])("%s: %s, %s", (heading, yes, no) => {
    expect(decisions(heading, [yes, no, yes])).toEqual([true, false, true]);
  });

  it.each([
    "Stosuje się tylko w centrali",
    "Retenue pour les administratifs",
    "Applicable at head office",
    "Anwendbar nur in Köln",
    "Aplica solo en la sede",
    "Y incl. substations",
    "J, Werk 1 + 2",
    "We apply this in part",
  ])("applies where it applies somewhere: %s", (text) => {
    expect(decisions("Applicable", [text, "Not applicable", "Yes"])).toEqual([true, false, true]);
  });

  it.each(["Not applicable to us", "Δεν εφαρμόζεται σε εμάς", "Nicht anwendbar für uns"])("%s", (text) => {
    expect(decisions("Applicable", [text, "Yes", "Yes"])).toEqual([false, true, true]);
  });

  it.each(["Applicable at no site", "Applicable for now, to be decided"])("leaves open what is open: %s", (text) => {
    expect(decisions("Applicable", [text, "Yes", "No"])[0]).not.toBe(false);
  });
});

describe("one answer to both questions", () => {
  it.each([
    ["Relevantní (jen OT), splněno", true, "implemented"],
    ["Relevantní, cca 80 %", true, "partial"],
    ["Relevantní, nesplněno", true, "not-started"],
    ["Nerelevantní", false, undefined],
  ])("%s", (text, applicable, status) => {
    const rows = [text, "Relevantní, nesplněno", "Nerelevantní", "Relevantní, splněno"].map((said) => [said, "RA-4"]);
    expect(read(table(["Relevantní / stav", "Důvod"], rows)).soa.items[0]).toMatchObject({
      applicable,
      ...(status === undefined ? undefined : { status }),
    });
  });
  it("keeps what is to be done with a remark behind it, and what applies with a limit", () => {
    const rows = [["oui mais sous-traité – fait"], ["oui – en cours, v1 en prod"], ["oui – pas commencé"], ["non"]];
    const { items } = read(table(["Applicable / statut"], rows)).soa;
    expect(items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "implemented"],
      [true, "partial"],
      [true, "not-started"],
      [false, undefined],
    ]);
  });
});

describe("headings of an organisation's own", () => {
  const firstOf = (headings: readonly string[], rows: readonly (readonly Value[])[]) =>
    read(table(headings, rows)).soa.items[0];

  it.each([
    ["How we show it", "Dept"],
    ["Wo abgelegt", "Abteilung"],
    ["Où trouver", "Département"],
    ["Dónde está", "Líder"],
    ["Dove si trova", "Ufficio"],
    ["Onde está", "Setor"],
    ["Waar te vinden", "Afdeling"],
    ["Gdzie opisane", "Dział"],
    ["Dok.", "Útvar"],
    ["Πού βρίσκεται", "Τμήμα"],
    ["根拠資料", "部署"],
  ])("%s, %s", (evidence, owner) => {
    const rows = [1, 2, 3].map((n) => ["Yes", `Handbook ${n}`, `Team ${n}`]);
    expect(firstOf(["Applicable", evidence, owner], rows)).toMatchObject({
      evidence: [{ reference: "Handbook 1" }],
      owner: "Team 1",
    });
  });

  it("take remarks and reasons in one column for reasons", () => {
    const rows = [1, 2, 3].map((n) => ["Sí", `Aduanas ${n}`]);
    expect(firstOf(["Aplica", "Observaciones / motivo"], rows)?.justification).toBe("Aduanas 1");
  });

  it("say since when a control is in place, so that a date says that it is", () => {
    const rows = [[date("2021-05-07", "d.m.yyyy")], ["část. od 03/2024"], ["termín 12/2027"], ["zatím ne"]];
    expect(read(table(["Zavedeno dne"], rows)).soa.items.map(({ status }) => status)).toEqual([
      "implemented",
      "partial",
      "planned",
      "not-started",
    ]);
  });

  it("name a country by a code that elsewhere is a reason", () => {
    const rows = [
      ["x", "x", "Yes"],
      [null, "x", "Yes"],
      ["x", null, "No"],
    ];
    expect(firstOf(["CO", "PE", "Applicable"], rows)?.inclusion).toBeUndefined();
    expect(firstOf(["CO", "LR", "Applicable"], rows)?.inclusion).toEqual(["legal", "contract"]);
  });

  it("stand over names of what there is, which is no status", () => {
    const rows = Array.from({ length: 8 }, (_, n) => [`Backup ${n}`, "Planned"]);
    expect(firstOf(["Existing controls", "Status"], rows)?.status).toBe("planned");
  });
});
