import { describe, expect, it } from "vitest";
import { fields, read, statuses, table } from "./grids.ts";

describe("a column that tells what is missing of controls", () => {
  it.each([
    ["Gap?", "None", "Minor", "Major"],
    ["Deviation", "none", "slight", "serious"],
    ["Abweichung", "keine", "geringfügig", "erheblich"],
    ["Lücke", "Nein", "leicht", "groß"],
    ["Écart", "Aucun", "Mineur", "Majeur"],
    ["Brecha", "Ninguna", "Parcial", "Total"],
    ["Scostamento", "Nessuno", "Lieve", "Grave"],
    ["Grau de desvio", "Nenhum", "Leve", "Grave"],
    ["Afwijking", "geen", "klein", "groot"],
    ["Luka", "brak", "mała", "duża"],
    ["Odchylka", "žádná", "drobná", "závažná"],
    ["Απόκλιση", "Καμία", "Μικρή", "Μεγάλη"],
    ["ギャップ", "なし", "軽微", "重大"],
    ["Finding", "None", "Minor nonconformity", "Major nonconformity"],
    ["Feststellung", "keine", "Nebenabweichung", "Hauptabweichung"],
    ["Outcome of our visit", "None", "Minor nonconformity", "Major nonconformity"],
  ])("%s: %s, %s, %s", (heading, none, little, much) => {
    expect(statuses(heading, [none, little, much, none])).toEqual([
      "implemented",
      "partial",
      "not-started",
      "implemented",
    ]);
  });

  it.each(["Gap? (Y/N)", "Gap", "Any gap?", "Is there a gap?"])("%s: a no is no gap, and a yes is told", (heading) => {
    const { soa, codes } = read(table([heading], [["Y"], ["N"], ["N"], ["N/A"], [null]]));
    expect(soa.items.map(({ status }) => status)).toEqual([
      undefined,
      "implemented",
      "implemented",
      undefined,
      undefined,
    ]);
    expect(soa.items[3]?.applicable).toBe(false);
    expect(codes).toContain("import.unknown-status");
  });

  it.each([
    ["Gap", ["None", "Minor", "Policy to be written"]],
    ["Gap", ["None", "Low", "High"]],
    ["Gap", ["Closed", "Open", "Accepted"]],
    ["Gap description", ["None", "Minor", "Major"]],
    ["Risk", ["None", "Minor", "Major"]],
    ["Impact", ["None", "Minor", "Major"]],
    ["Nonconformity", ["Y", "N", "N"]],
    ["Finding", ["None", "None", "See report"]],
    ["Gap closed?", ["Y", "N", "N"]],
    ["Target gap", ["None", "Minor", "Major"]],
    ["PCI gap", ["N", "Y", "N"]],
  ])("is none under %s over %s", (heading, texts) => {
    expect(statuses(heading, texts)).not.toContain("implemented");
  });

  it("is never done where there is one", () => {
    expect(statuses("Gap", ["Yes", "None", "Yes", "Yes"])).toEqual([undefined, "implemented", undefined, undefined]);
  });

  it.each([
    ["Aderência", "Total", "Parcial", "Nenhuma"],
    ["Cumplimiento", "Total", "Parcial", "Ninguno"],
    ["Conformité", "Totale", "Partielle", "Aucune"],
    ["Attuazione", "Totale", "Parziale", "Nessuna"],
  ])("none beside degrees of %s is not done", (heading, all, some, none) => {
    expect(statuses(heading, [all, some, none])).toEqual(["implemented", "partial", "not-started"]);
  });

  it.each(["Resultado", "Observaciones"])("and under %s it is left open", (heading) => {
    expect(statuses(heading, ["Ninguna", "Se hizo una muestra", "Ninguna"])[0]).toBeUndefined();
  });

  it("is read so where the user takes it for the status", () => {
    const sheet = table(
      ["Status", "Gap"],
      [
        ["Done", "Y"],
        ["Planned", "N"],
      ],
    );
    const { soa } = read(sheet, { tables: [{ sheet: "Sheet1", columns: { D: "status" } }] });
    expect(soa.items.map(({ status }) => status)).toEqual([undefined, "implemented"]);
  });

  it("counts for nothing beside a status", () => {
    expect(
      fields(
        "status",
        ["Status", "Gap"],
        [
          ["Planned", "N"],
          ["Done", "Y"],
          ["Planned", "N"],
        ],
      ),
    ).toEqual(["planned", "implemented", "planned"]);
  });
});
