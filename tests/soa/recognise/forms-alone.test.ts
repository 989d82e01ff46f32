import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const sheets = (label: string, ids: readonly string[], labels: readonly string[], answers: readonly string[]) =>
  ids.map((id) =>
    grid([[label, id], ...labels.map((one, at) => [one, at === 0 ? `${answers[0]} ${id}` : (answers[at] ?? null)])], {
      sheet: id,
    }),
  );

const french = ["Intitulé", "Applicable (oui/non)", "Justification", "État", "Responsable"];
const answers = ["Propre", "oui", "Analyse de risques", "En cours", "DPO"];
const german = ["Titel", "Anwendbar", "Begründung", "Umsetzungsstand", "Verantwortlich"];

describe("a form of a control by itself on its sheet", () => {
  it.each([
    ["N° de mesure", french, answers],
    ["Numéro de la mesure", french, answers],
    ["Nr. der Maßnahme", german, ["Eigen", "ja", "Risiko", "teilweise umgesetzt", "IT"]],
    ["Fiche de la mesure", french, answers],
    [
      "N. del controllo",
      ["Titolo", "Applicabile", "Motivazione", "Stato", "Responsabile"],
      ["Proprio", "sì", "r", "parziale", "IT"],
    ],
  ])("begins with %s", (label, labels, said) => {
    const own = ["A.5.1", "A.5.9", "A.8.13"];
    const { soa, report, ids } = read(sheets(label, own, labels, said));
    expect(ids).toEqual(own);
    expect(report.tables).toHaveLength(own.length);
    expect(soa.items.every(({ applicable, status }) => applicable === true && status === "partial")).toBe(true);
    expect(soa.items[1]).toMatchObject({ title: `${said[0]} A.5.9`, justification: said[2], owner: said[4] });
  });

  it.each([
    ["FICHE MESURE – ISO/IEC 42001", "iso-42001-2023"],
    ["FICHE MESURE – ISO/IEC 27001:2022", "iso-27001-2022"],
  ])("is of the standard that stands above it: %s", (title, framework) => {
    const { report } = read(
      grid([[title], [], ["N° de mesure", "A.5.2"], ...french.map((label, at) => [label, answers[at] ?? null])]),
    );
    expect(report.tables).toMatchObject([{ framework }]);
  });

  it.each([
    ...["Related control", "Previous control", "Risk", "Ancienne mesure", "Document", "Owner"],
    ...["Linked control", "Affected control", "Breached control", "Failed control", "Recommended control"],
    ...["Betroffene Maßnahme", "Mesure concernée", "Control afectado", "Controllo collegato", "Gekoppelde maatregel"],
  ])("is none of a thing beside which an id stands under %s", (label) => {
    const risks = ["R-1", "R-2", "R-3"].map((id) =>
      grid(
        [
          ["Risk ID", id],
          ["Description", "Loss of a laptop"],
          [label, "A.5.2"],
          ["Status", "Done"],
          ["Owner of it", "IT"],
        ],
        { sheet: id },
      ),
    );
    const { soa } = read(risks);
    expect(soa.items.every(({ applicable, status }) => applicable === null && status === undefined)).toBe(true);
  });
});
