import { describe, expect, it } from "vitest";
import { fields, read, statuses, table } from "./grids.ts";

const list = (headings: string): readonly string[] => headings.split(" | ");

describe("headings that ask how far controls are by a measure of it", () => {
  const words = ["Implemented", "Partially implemented", "Not implemented"];
  it.each([
    "Level of implementation | Implementation level | Extent of compliance | Stage of completion | Conformity rate",
    "Grad der Umsetzung | Umsetzungsgrad | Umsetzungsfortschritt | Ausmaß der Einhaltung",
    "Taux de conformité | Niveau de mise en œuvre | Degré de réalisation",
    "Nivel de cumplimiento | Grado de implantación | Porcentaje de avance",
    "Livello di attuazione | Grado di conformità | Percentuale di completamento",
    "Nível de conformidade | Grau de implementação | Percentual de atendimento",
    "Mate van naleving | Implementatiegraad | Niveau van invoering",
    "Stopień zgodności | Poziom realizacji | Etap wdrożenia",
    "Míra shody | Úroveň zavedení | Stupeň plnění",
    "Βαθμός συμμόρφωσης | Επίπεδο υλοποίησης",
    "実施レベル | 適合度 | 対応状況",
    "In compliance? | In conformity | Operating state | Operational status | Auditoordeel | Auditurteil",
  ])("%s", (headings) => {
    for (const heading of list(headings))
      expect([heading, statuses(heading, words)]).toEqual([heading, ["implemented", "partial", "not-started"]]);
  });

  it.each([
    "Level of risk",
    "Level of detail",
    "Extent of damage",
    "Degree of sensitivity",
    "Rate of occurrence",
    "Stage of the project",
  ])("but of something else they ask nothing: %s", (heading) => {
    expect(statuses(heading, ["Yes", "No", "Yes"])).toEqual([undefined, undefined, undefined]);
  });
});

describe("a heading with the name of our standard behind it asks what it asks without", () => {
  it.each([
    "Nivel de cumplimiento Anexo A ISO 27001",
    "Implementation status (ISO 27001:2022)",
    "Status ISO/IEC 27001:2022 Annex A",
    "Stand der Umsetzung - ISO 27001",
  ])("%s", (heading) => {
    expect(statuses(heading, ["Implemented", "Planned", "Planned"])).toEqual(["implemented", "planned", "planned"]);
  });

  it("but ids stay ids", () => {
    const { report } = read(table(["Reference ISO 27001", "Status"], [["A.6.1", "Implemented"]]));
    expect(report.tables[0]?.columns).toMatchObject({ control: "A", status: "D" });
  });

  it.each([
    "Status NIST CSF",
    "SOC 2 status",
    "PCI DSS compliance",
    "ISO 9001 implementation status",
    "Status (TISAX)",
  ])("and that of another standard says nothing of the control: %s", (heading) => {
    const words = [["Implemented"], ["Planned"], ["Planned"]];
    const { soa, codes } = read(table([heading], words));
    expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, undefined]);
    expect(codes).toContain("import.column-unasked");
    const both = words.map(([word]) => ["Planned", word ?? ""]);
    expect(fields("status", ["Status", heading], both)).toEqual(["planned", "planned", "planned"]);
  });
});

describe("parts of a hundred without a sign", () => {
  const rows = [[0], [40], [80], [100], ["N/A"], [60], [20]];
  it("are read beside rows to which nothing applies", () => {
    expect(fields("status", ["Nivel de cumplimiento"], rows)).toEqual([
      "not-started",
      "partial",
      "partial",
      "implemented",
      undefined,
      "partial",
      "partial",
    ]);
    expect(fields("applicable", ["Nivel de cumplimiento"], rows)[4]).toBe(false);
  });

  it("and are none beside other answers", () => {
    const mixed = [[0], ["40 hours"], [80], ["Monday"], [100]];
    expect(fields("status", ["Compliance level"], mixed)).not.toContain("implemented");
  });
});
