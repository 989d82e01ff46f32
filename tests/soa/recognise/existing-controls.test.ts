import { describe, expect, it } from "vitest";
import { read, statuses, table } from "./grids.ts";

describe("whether a control exists is how far it is", () => {
  it.each([
    "Existing control?",
    "Existing Control (Yes / Partial / No)",
    "Control exists",
    "Does the control exist?",
    "Is there a control?",
  ])("%s", (heading) => {
    expect(statuses(heading, ["Yes", "Partial", "No"])).toEqual(["implemented", "partial", "not-started"]);
  });

  it.each([
    ["Maßnahme vorhanden?", "Ja", "Teilweise", "Nein"],
    ["Mesure existante ?", "Oui", "Partiellement", "Non"],
    ["¿Control existente?", "Sí", "Parcial", "No"],
    ["Controllo esistente", "Sì", "Parziale", "No"],
    ["Controle existente", "Sim", "Parcial", "Não"],
    ["Bestaande maatregel", "Ja", "Deels", "Nee"],
    ["Istniejące zabezpieczenie", "Tak", "Częściowo", "Nie"],
    ["Stávající opatření", "Ano", "Částečně", "Ne"],
    ["Υφιστάμενο μέτρο", "Ναι", "Μερικώς", "Όχι"],
  ])("%s", (heading, ...answers) => {
    expect(statuses(heading, answers)).toEqual(["implemented", "partial", "not-started"]);
  });

  it.each(["Existing control", "Existing controls", "Mesure existante"])(
    "names of what there is are no answers: %s",
    (heading) => {
      const names = ["Firewall", "Badge readers", "MFA", "Backup tapes", "Antivirus", "CCTV", "Awareness training"];
      expect(statuses(heading, names)).toEqual(Array(names.length).fill(undefined));
    },
  );

  it.each(["Existing", "Vorhanden", "Existente", "Aanwezig", "Existant"])(
    "what there is may be the document beside it: %s",
    (heading) => {
      const rows = ["Policy", "Handbook", "Matrix"].map((name, at) => ["Yes", name, at === 1 ? "No" : "Yes"]);
      const { soa } = read(table(["Applicable", "Document", heading], rows));
      expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, undefined]);
    },
  );

  it.each(["Existing evidence", "Dokument vorhanden", "Existing risk"])(
    "of something else nothing is said: %s",
    (heading) => {
      expect(statuses(heading, ["Yes", "No", "Yes"])).toEqual([undefined, undefined, undefined]);
    },
  );
});

it.each(["Open gap", "Gap open"])("an open gap is not closed: %s", (text) => {
  expect(statuses("Implementation status", [text, "Implemented", "Baseline evidence linked"])).toEqual([
    "not-started",
    "implemented",
    undefined,
  ]);
});

it("codes that nothing explains are told", () => {
  const rows = ["E", "P", "E"].map((code) => ["Yes", code]);
  const { soa, report } = read(table(["Applicable", "Existing control (E / P / NE)"], rows));
  expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, undefined]);
  expect(report.warnings.find(({ code }) => code === "import.unknown-status")?.message).toContain("E; P");
});
