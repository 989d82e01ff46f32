import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const rows = (...texts: readonly string[]): readonly (readonly Value[])[] => texts.map((text) => text.split(" | "));

const statuses = (headings: string, ...texts: readonly string[]) => {
  const { soa, codes, item } = read(grid(rows(headings, ...texts)));
  return { statuses: soa.items.map(({ status }) => status), codes, item };
};

const nothing = (count: number) => Array(count).fill(undefined);

describe("in a plan of risks and actions the status is that of the action", () => {
  it.each([
    "Risk ID | Risk | Controls selected | Action owner | Due | Treatment status",
    "ID | Risk ID | Annex A control | Owner | Due date | Status",
    "ID | Risiko-ID | Annex-A-Kontrolle | Verantwortlich | Fällig | Status",
    "N° | Risque | Contrôle | Responsable | Échéance | Statut",
    "ID | Riesgo | Control | Responsable | Fecha límite | Estado",
    "ID | Azione | Controllo | Responsabile | Scadenza | Stato",
    "ID | Ação | Controle | Responsável | Prazo | Estado",
    "ID | Actie | Maatregel | Eigenaar | Deadline | Status",
    "ID | Ryzyko | Zabezpieczenie | Właściciel | Termin | Status",
    "ID | Riziko | Opatření | Vlastník | Termín | Stav",
    "Finding ID | Finding | Control | Owner | Due date | Status",
  ])("%s", (headings) => {
    const result = statuses(
      headings,
      "RT-01 | Theft of laptops | A.8.1 | IT | 2026-01-31 | Completed",
      "RT-02 | Weak passwords | A.5.17 | IT | 2026-01-31 | In progress",
      "RT-03 | Fire | A.7.5 | Facilities | 2026-03-31 | Implemented",
    );
    expect(result.statuses).toEqual(nothing(3));
    expect(result.codes.some((code) => code === "import.column-of-rows" || code === "import.column-unasked")).toBe(
      true,
    );
    // Who carries out the treatment, and by when, is what the standard asks of the plan.
    expect(result.item("A.8.1")).toMatchObject({ owner: "IT", due: "2026-01-31" });
    expect(Object.values(result.item("A.8.1")?.extra ?? {})).toContain("Completed");
  });

  it("the user may give the column the role", () => {
    const plan = grid(
      rows(
        "ID | Risk | Control | Status",
        "R-1 | Theft | A.8.1 | Completed",
        "R-2 | Fire | A.7.5 | Open",
        "R-3 | Fraud | A.5.3 | Open",
      ),
    );
    const { soa, codes } = read(plan, { tables: [{ sheet: "Sheet1", headerRow: 1, columns: { D: "status" } }] });
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "not-started", "not-started"]);
    expect(codes).not.toContain("import.column-of-rows");
  });

  it.each([
    "Treatment status",
    "Action status",
    "Status of the treatment",
    "Remediation status",
    "Estado del tratamiento",
  ])("beside controls too, where the heading says so: %s", (heading) => {
    const texts = ["A.5.1 | Completed", "A.5.2 | In progress", "A.5.3 | Open"];
    expect(statuses(`Control | ${heading}`, ...texts).statuses).toEqual(nothing(3));
  });
});

describe("things with ids of their own that refer to controls", () => {
  const own = (...words: readonly string[]) =>
    statuses(
      "Code | Name | Status | ISO 27001:2022",
      `DCF-1 | Security programme | ${words[0]} | A.5.1, A.5.2`,
      `DCF-2 | Laptops | ${words[1]} | A.8.1`,
      `DCF-3 | Encryption at rest | ${words[0]} | A.8.24`,
      `DCF-4 | Encryption in transit | ${words[1]} | A.8.24`,
    );

  it.each([
    ["Ready", "Not ready"],
    ["Completed", "In progress"],
    ["Open", "Closed"],
    ["Passed", "Failed"],
  ])("have a status of their own: %s, %s", (one, other) => {
    const { statuses: found, codes } = own(one, other);
    expect(found).toEqual(nothing(5));
    expect(codes).toContain("import.column-of-rows");
    expect(codes).not.toContain("import.column-unread");
  });

  it("and say of controls what is said of nothing else", () => {
    expect(own("Implemented", "Not implemented").statuses).toEqual([
      "implemented",
      "implemented",
      "not-started",
      "implemented",
      "not-started",
    ]);
  });

  it("rows that are decided are controls", () => {
    const { statuses: found } = statuses(
      "Issue key | Control | Applicable | Status",
      "SOA-1 | A.5.1 | Yes | Done",
      "SOA-2 | A.5.2 | Yes | To do",
      "SOA-3 | A.5.3 | No | To do",
    );
    expect(found.slice(0, 2)).toEqual(["implemented", "not-started"]);
  });

  it("so are rows with the titles of controls", () => {
    const { statuses: found } = statuses(
      "Issue key | Control | Title | Status",
      "SOA-1 | A.5.1 | Policies for information security | Done",
      "SOA-2 | A.5.2 | Information security roles and responsibilities | To do",
      "SOA-3 | A.5.3 | Segregation of duties | Done",
    );
    expect(found).toEqual(["implemented", "not-started", "implemented"]);
  });
});
