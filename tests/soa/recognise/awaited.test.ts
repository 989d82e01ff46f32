import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const readOne = (heading: string, text: string, beside: readonly string[]) =>
  read(
    grid([
      ["Control", "Title", heading],
      ["A.5.1", "t", text],
      ...beside.map((one, at) => [`A.5.${at + 2}`, "t", one]),
    ]),
  );

const statusOf = (text: string, beside: readonly string[] = ["Implemented", "Planned", "Partial"]) =>
  readOne("Status", text, beside);

describe("what is awaited", () => {
  it.each([
    "Pending",
    "Pending budget",
    "Pending vendor",
    "Pending implementation of SIEM",
    "Pendiente",
    "Pendiente de implementar",
    "Pendiente — aprobación de la Dirección",
    "Pendente",
    "En attente",
    "Ausstehend",
    "In attesa",
    "Oczekuje",
    "Εκκρεμεί",
  ])("is not started where it is the control: %s", (text) => {
    expect(statusOf(text).item("A.5.1")?.status).toBe("not-started");
  });

  it.each([
    "Pending approval",
    "Pending external evidence",
    "Awaiting evidence",
    "Pending sign-off",
    "Pending audit",
    "Pendiente de aprobación",
    "Pendiente de evidencia",
    "Pendente de evidência externa",
    "Pendente de aprovação",
    "En attente de validation",
    "En attente de preuve",
    "In attesa di approvazione",
    "Oczekuje na dowody",
    "Čeká na schválení",
    "In afwachting van goedkeuring",
    "Εκκρεμεί έγκριση",
    "承認待ち",
  ])("leaves the control open where it is its proof or its approval: %s", (text) => {
    const { item, codes } = statusOf(text);
    expect(item("A.5.1")?.status).toBeUndefined();
    expect(item("A.5.1")?.extra?.Status).toBe(text);
    expect(codes).toContain("import.unknown-status");
  });

  it.each([
    "Pending (planned)",
    "Pending - planned",
    "Pending; planned Q3 2026",
    "Open (planned)",
    "Pendiente (planificada)",
    "En attente (planifié)",
    "Ausstehend (geplant)",
  ])("is planned where a remark says so: %s", (text) => {
    expect(statusOf(text).item("A.5.1")?.status).toBe("planned");
  });

  it.each(["Pending (in progress)", "Open (done by others)", "Pending (not planned)"])(
    "is no more than not started whatever else a remark says: %s",
    (text) => {
      expect(statusOf(text).item("A.5.1")?.status).toBe("not-started");
    },
  );
});

describe("what was proven, and what lacks", () => {
  const cases: [text: string, status: string | undefined][] = [
    ["Evidenciado no repositório", "implemented"],
    ["Evidenced in SharePoint", "implemented"],
    ["Não evidenciado", "not-started"],
    ["Parcialmente evidenciado", "partial"],
    ["Evidenced in one site only", "partial"],
    ["Lacuna", "not-started"],
    ["Brecha", "not-started"],
    ["Responsabilidade do provedor", undefined],
    ["Provider responsibility", undefined],
  ];
  it.each(cases)("%s", (text, status) => {
    expect(statusOf(text).item("A.5.1")?.status).toBe(status);
  });
});

describe("signs without a legend", () => {
  const cases: [sign: string, status: string | undefined][] = [
    ["✅", "implemented"],
    ["🟢", "implemented"],
    ["🟡", "partial"],
    ["🟠", "partial"],
    ["⚠️", "partial"],
    ["🔄", "partial"],
    ["🚧", "partial"],
    ["◐", "partial"],
    ["⏳", "planned"],
    ["🔴", "not-started"],
    ["❌", "not-started"],
    // One document's "planned" is another's "left out" or "documented".
    ["⚪", undefined],
    ["⬜", undefined],
    ["🔲", undefined],
    ["📋", undefined],
    ["🔵", undefined],
    // Yes in Japanese, and not so beside signs of another kind.
    ["○", undefined],
  ];
  it.each(cases)("%s", (sign, status) => {
    const { item, codes } = statusOf(sign, ["✅", "🟡", "🟡"]);
    expect(item("A.5.1")?.status).toBe(status);
    expect(codes.includes("import.unknown-status")).toBe(status === undefined);
  });

  it("a circle says yes in a Japanese column, and nothing beside ticks", () => {
    expect(readOne("適用", "○", ["×", "○"]).item("A.5.1")?.applicable).toBe(true);
    expect(readOne("Applicable", "○", ["✅", "✅"]).item("A.5.1")?.applicable).toBeNull();
    expect(statusOf("○", ["△", "×"]).item("A.5.1")?.status).toBe("implemented");
    expect(statusOf("○", ["●", "●"]).item("A.5.1")?.status).toBe("not-started");
  });
});

describe("a letter of yes beside a cell that has both letters still to choose from", () => {
  const cases: [heading: string, letter: string, both: string][] = [
    ["Aplicável", "S", "S/N"],
    ["¿Aplica?", "S", "S / N"],
    ["Dotyczy", "T", "T/N"],
    ["Applicable", "O", "O/N"],
  ];
  it.each(cases)("%s %s", (heading, letter, both) => {
    const { item, report } = readOne(heading, letter, [letter, letter, both]);
    expect(item("A.5.1")?.applicable).toBe(true);
    expect(item("A.5.4")?.applicable).toBeNull();
    expect(report.tables[0]?.columns.applicable).toBe("C");
  });

  it("is a code of the column's own beside other letters", () => {
    expect(readOne("Aplicável", "S", ["K", "E"]).item("A.5.1")?.applicable).toBeNull();
  });
});

describe("a heading that only says application", () => {
  it.each(["Anwendung (Ja / Nein / Teilweise / N/A)", "Anwendung", "Application", "Aplicación", "Toepassing"])(
    "asks whether controls apply beside one that asks how far they are: %s",
    (heading) => {
      const { item } = read(
        grid([
          ["Control", "Title", heading, "Status"],
          ["A.5.1", "t", "Ja", "Umgesetzt"],
          ["A.5.2", "t", "Nein", "Nicht anwendbar"],
          ["A.5.3", "t", "Ja", "Offen"],
        ]),
      );
      expect([item("A.5.1")?.applicable, item("A.5.2")?.applicable]).toEqual([true, false]);
    },
  );

  it("may ask how far they are without one", () => {
    const { item } = readOne("Anwendung", "Nein", ["Ja", "Ja"]);
    expect(item("A.5.1")?.applicable).not.toBe(false);
  });
});
