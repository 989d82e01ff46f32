import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const headings = ["Stosujemy?", "Uzasadnienie", "Stan", "Odpowiedzialny"];
const card = (id: string, ...rows: readonly (readonly (string | null)[])[]) => [
  [`${id} – Tytuł własny`],
  headings,
  ...rows,
  [],
];

describe("a small table for each control, its id and title above the headings", () => {
  it("gives the control what stands below the headings", () => {
    const { item, report } = read(
      grid([
        ["Karty zabezpieczeń ISO 27001"],
        [],
        ...card("A.5.1", ["TAK", "Umowa", "wdrożone", "IOD"]),
        ...card("A.5.2", ["NIE", "Nie ma", null, "ASI"]),
        ...card("A.5.3", ["TAK", null, "planowane", null], ["zob. rejestr"]),
      ]),
    );
    expect(item("A.5.1")).toMatchObject({
      applicable: true,
      title: "Tytuł własny",
      justification: "Umowa",
      status: "implemented",
      owner: "IOD",
      source: { row: 3 },
    });
    expect(item("A.5.2")).toMatchObject({ applicable: false, justification: "Nie ma" });
    expect(item("A.5.3")).toMatchObject({ status: "planned", extra: { "Column A": "zob. rejestr" } });
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
    expect(report.rejected).toBe(0);
  });

  it("keeps two rows apart that say different things of one control", () => {
    const { item } = read(
      grid([
        ...card("A.5.1", ["TAK", "Umowa", "wdrożone", "IOD"], ["TAK", "Ryzyko", "planowane", "ASI"]),
        ...card("A.5.2", ["TAK", "Umowa", "wdrożone", "IOD"]),
      ]),
    );
    expect(JSON.stringify(item("A.5.1"))).toContain("Ryzyko");
    expect(JSON.stringify(item("A.5.1"))).toContain("planowane");
  });

  it("is none where the rows have ids of their own: those are the controls", () => {
    const { ids } = read(
      grid([
        ["A.5 Organizational"],
        ["A.5.1 Policies"],
        ["Control", "Applicable", "Status"],
        ["A.5.1", "Yes", "Done"],
        [],
        ["A.5.2 Roles"],
        ["Control", "Applicable", "Status"],
        ["A.5.2", "No", null],
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2"]);
  });
});

describe("parts of a document that its numbers count", () => {
  it("are no controls over tables whose ids stand by themselves", () => {
    const head = ["Control", "Nombre", "Aplicable", "Estado"];
    const { ids, report } = read(
      grid([
        ["Declaración de aplicabilidad ISO/IEC 27001:2022"],
        ["8.1 Controles organizacionales (tema 5)"],
        [],
        head,
        ["5.1", "Políticas", "Si", "Implementado"],
        ["5.2", "Funciones", "Si", "Planificado"],
        ["5.3", "Segregación", "Si", "Planificado"],
        ["5.4", "Dirección", "Si", "Planificado"],
        [],
        ["8.2 Controles de personas (tema 6)"],
        [],
        head,
        ["6.1", "Investigación", "Si", "Implementado"],
        ["6.2", "Contratación", "No", "N/A"],
        ["6.3", "Formación", "Si", "Planificado"],
        [],
        ["8.5 Resumen"],
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.6.1", "A.6.2", "A.6.3"]);
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });
});
