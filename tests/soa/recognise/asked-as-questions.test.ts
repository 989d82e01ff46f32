import { describe, expect, it } from "vitest";
import { read, table } from "./grids.ts";

const texts = ["ISMS-PRO-07", "HR handbook s4", "Supplier register"];
const columnsUnder = (heading: string, below: readonly string[] = texts) =>
  read(
    table(
      ["Applicable", heading],
      below.map((text) => ["Yes", text]),
    ),
  ).report.tables[0]?.columns;

describe("a question as a heading", () => {
  it.each([
    "Where is it written down?",
    "Where is it documented?",
    "Evidenced by",
    "What we saw",
    "Assurance",
    "Cross-ref. to SyOPs",
    "Wo dokumentiert?",
    "Nachweisdokument",
    "Weisungen",
    "Où est-ce documenté ?",
    "Référence documentaire",
    "¿Dónde está documentado?",
    "Ref. documental",
    "Dove è descritto",
    "Rif. documentale",
    "Onde está documentado?",
    "Waar vastgelegd?",
    "Gdzie to jest opisane?",
    "Kde je to popsáno?",
    "Πού τεκμηριώνεται;",
    "記載箇所",
  ])("asks for the evidence: %s", (heading) => {
    expect(columnsUnder(heading)).toMatchObject({ evidence: "D" });
  });

  it.each([
    "Control operated by",
    "Looked after by",
    "Keeper",
    "Named person",
    "Who is responsible?",
    "Compliance Owner",
    "Wer kümmert sich",
    "Betreut durch",
    "Qui s'en occupe ?",
    "Piloté par",
    "¿Quién se encarga?",
    "A cargo de",
    "Chi se ne occupa?",
    "A cura di",
    "Quem é responsável?",
    "Wie is verantwoordelijk?",
    "Kto odpowiada?",
    "Kdo to má na starosti?",
    "Ποιος είναι υπεύθυνος;",
    "担当部門",
  ])("asks for the owner: %s", (heading) => {
    expect(columnsUnder(heading, ["Priya", "Tom", "Maggie"])).toMatchObject({ owner: "D" });
  });

  it.each([
    "If ticked, why",
    "Why / why not",
    "Warum / warum nicht",
    "Pourquoi / pourquoi pas",
    "Si oui, pourquoi ?",
    "¿Por qué sí o no?",
    "Perché sì / perché no",
    "Waarom wel / niet",
    "Dlaczego tak / dlaczego nie",
    "Proč ano / ne",
    "Γιατί ναι / γιατί όχι",
    "選択の理由",
  ])("asks for the reasons: %s", (heading) => {
    expect(columnsUnder(heading, ["Law", "Contract", "Risk R-4"])).toMatchObject({ justification: "D" });
  });

  it.each(["If no, why", "Falls nein, warum?", "Si non, pourquoi ?", "Zo nee, waarom?", "Pokud ne, proč?"])(
    "asks for the reasons of exclusions: %s",
    (heading) => {
      expect(columnsUnder(heading, ["No development", "No premises", "No payments"])).toMatchObject({ exclusion: "D" });
    },
  );

  it.each([
    "Approved by",
    "Reviewed by",
    "Audited by",
    "Freigegeben von",
    "Geprüft durch",
    "Approuvé par",
    "Aprobado por",
    "Verificato da",
    "Goedgekeurd door",
    "Zatwierdził",
    "Schválil",
    "承認者",
  ])("asks for nobody who owns a control: %s", (heading) => {
    expect(columnsUnder(heading, ["Priya", "Tom", "Maggie"])).not.toHaveProperty("owner");
  });

  it.each([
    "What is missing",
    "Document to be written",
    "Required documents",
    "Policy owner",
    "Evidence owner",
    "Wo fehlt es?",
  ])("asks for no evidence: %s", (heading) => {
    expect(columnsUnder(heading)).not.toHaveProperty("evidence");
  });

  it("who owns the compliance is no status, and the column beside it is", () => {
    const { soa, report } = read(
      table(
        ["Treatment", "Compliance Owner"],
        [
          ["Compliant", "Group-IT"],
          ["Not Compliant", "s.berg"],
          ["Compliant", "Group-HR"],
        ],
      ),
    );
    expect(report.tables[0]?.columns).toMatchObject({ status: "C", owner: "D" });
    expect(soa.items.map(({ owner }) => owner)).toEqual(["Group-IT", "s.berg", "Group-HR"]);
  });

  it("a Greek column of who is responsible says nothing of when the evidence expires", () => {
    const { report } = read(table(["Τεκμήριο", "Υπεύθυνος", "Αρμόδιος"], [["Πολιτική", "ΤΠ", "ΔΣ"]]));
    expect(report.tables[0]?.columns).not.toHaveProperty("expires");
  });
});
