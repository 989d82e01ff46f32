import { describe, expect, it } from "vitest";
import { read, table } from "./grids.ts";

const statusOf = (text: string) => read(table(["Status"], [[text], ["Implemented"], ["Planned"]])).soa.items[0]?.status;

describe("what is done and limited is done in part", () => {
  it.each([
    "In place, except medical devices",
    "Completed except SITS audit trail",
    "Live in London only",
    "Live, apart from USB sticks",
    "Existing (AODB only)",
    "Done (policy only)",
    "Umgesetzt (nur Zentrale)",
    "Implementado - sin evidencia",
    "Implemented but not documented",
    "Implemented for HQ",
    "Done (at head office)",
    "Implemented in 3 of 5 sites",
    "OK on board 8/12 ships",
    "Implemented without documentation",
    "umgesetzt, Ausnahme Fernwirktechnik",
    "erfüllt außer PACS",
    "umgesetzt, aber nicht dokumentiert",
    "umgesetzt nur in Köln",
    "En place sauf le site de Lyon",
    "Mis en œuvre, mais pas documenté",
    "Implantado salvo equipos de la Policía Local",
    "Implementado, pero no documentado",
    "Attuato tranne elettromedicali",
    "Attuato solo in sede",
    "Implementado, exceto mainframe",
    "Geïmplementeerd behalve OT",
    "Geïmplementeerd, maar niet gedocumenteerd",
    "wdrożono oprócz archiwum",
    "wdrożone, ale nieudokumentowane",
    "Zavedeno kromě pobočky",
    "zavedeno, ale nezdokumentováno",
    "Υλοποιημένο εκτός από τα πλοία",
    "OK στα γραφεία, όχι στα πλοία",
    "運用中（医療機器を除く）",
  ])("%s", (text) => {
    expect(statusOf(text)).toBe("partial");
  });

  it.each([
    "Implemented (ISO 9001)",
    "Implemented without exceptions",
    "Implemented, no exceptions",
    "umgesetzt, ohne Abweichungen",
    "Implemented. Only admins have access",
    "Implemented for all sites, see policy",
    "In place since 2022",
    "umgesetzt seit 2019",
    "En place depuis 2022",
    "Operational since release 2.1",
  ])("and done where nothing limits it: %s", (text) => {
    expect([undefined, "implemented"]).toContain(statusOf(text));
  });
});

describe("a status that begins a few words", () => {
  it.each([
    ["Planned for the winter schedule", "planned"],
    ["Planeado para 2026", "planned"],
    ["gepland in 2026", "planned"],
    ["in Umsetzung bis 06/25", "partial"],
    ["Not started, partners to decide", "not-started"],
    ["Pendiente de licitación", "not-started"],
    ["Ontbreekt nog", "not-started"],
    ["Planned and implemented", undefined],
    ["None noted", undefined],
    ["umgesetzt bis 06/25", undefined],
    ["Implemented in 2027", undefined],
    ["cca 80 %", "partial"],
    ["ca. 100 %", "implemented"],
  ])("%s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("what is only to be done is not planned yet", () => {
  it.each([
    "To be implemented",
    "Umzusetzen",
    "À mettre en œuvre",
    "Por implementar",
    "Da attuare",
    "A implementar",
    "Te implementeren",
    "Do wdrożenia",
    "K zavedení",
    "Προς υλοποίηση",
  ])("%s", (text) => {
    expect(statusOf(text)).toBe("not-started");
  });
});

describe("how far a control is, as people write it", () => {
  it.each([
    ["Just started", "partial"],
    ["Working on it", "partial"],
    ["Im Rollout", "partial"],
    ["Fait à moitié", "partial"],
    ["Lancé", "partial"],
    ["En redacción", "partial"],
    ["Parz. attuato", "partial"],
    ["Ci stiamo lavorando", "partial"],
    ["Em piloto", "partial"],
    ["Wordt uitgerold", "partial"],
    ["robi się", "partial"],
    ["część.", "partial"],
    ["Pilotní provoz", "partial"],
    ["Πιλοτική λειτουργία", "partial"],
    ["一部運用", "partial"],
    ["Nada aún", "not-started"],
    ["zatím ne", "not-started"],
    ["niet", "not-started"],
    ["Target June 2020 (awaiting funding)", "planned"],
    ["Haben wir", "implemented"],
    ["jest", "implemented"],
  ])("%s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("headings over words of status", () => {
  it.each(["Where are we?", "How far are we", "Position", "Finding", "Where the project stands"])("%s", (heading) => {
    const rows = [["In place"], ["Not started, partners to decide"], ["Live"], ["In progress"]];
    expect(read(table([heading], rows)).soa.items.map(({ status }) => status)).toEqual([
      "implemented",
      "not-started",
      "implemented",
      "partial",
    ]);
  });
});

describe("what is done and is not, as the same text says", () => {
  it.each([
    "Closed/open",
    "Pass/Fail",
    "OK / NOK",
    "Implemented/Planned",
    "Done / In progress",
    "Yes, but not yet",
    "Umgesetzt, aber noch nicht",
    "Implemented (not)",
    "Validated - nok",
    "Implemented (WIP)",
    "Implemented (soon)",
    "Implemented, next year",
    "Implemented (almost)",
    "Implemented, needs update",
    "Implemented, if approved",
    "Implemented - once tool bought",
    "Umgesetzt, sobald Budget da",
    "Level 4 (target)",
    "Level 3 - not reached",
    "❌ Implemented",
    "🔴 Implemented",
    "Implemented ✗",
  ])("%s", (text) => {
    expect(statusOf(text)).toBeUndefined();
  });

  it.each([
    "Fait / Done",
    "Level 3 - Defined",
    "Sí, implementado",
    "Sì - in vigore",
    "Si (completo)",
    "Implemented (once a year)",
    "Implemented, once per quarter",
    "✅ Implemented",
    "Implemented. When staff leave, their accounts are closed on the same day",
  ])("and where it does not: %s", (text) => {
    expect(statusOf(text)).toBe("implemented");
  });
});

describe("not applicable in a column of statuses", () => {
  const applies = (text: string) =>
    read(table(["Status"], [[text], ["Implemented"], ["Planned"]])).soa.items[0]?.applicable;

  it.each(["N/A", "N/A - no development", "Not applicable (no cloud)", "n.v.t. - uitbesteed"])("%s", (text) => {
    expect(applies(text)).toBe(false);
  });

  it.each([
    "Not applicable (HQ only)",
    "Not applicable, in progress",
    "N/A - planned 2026",
    "N/A (for now)",
    "Not applicable - until 2027",
  ])("leaves nothing out for a part or a time: %s", (text) => {
    expect(applies(text)).toBe(null);
  });
});
