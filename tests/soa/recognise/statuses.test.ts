import { describe, expect, it } from "vitest";
import type { Status } from "../../../shared/soa/document.ts";
import { coloured, fields, grid, ids, read, table, type Value } from "./grids.ts";

describe("boxes of a status", () => {
  const answers = (rows: readonly (readonly Value[])[]) =>
    read(table(["Applicable", "Implemented", "Owner"], rows)).soa.items.map(({ status }) => status);

  it.each([
    ["☑", "☐"],
    ["☑", "□"],
  ])("without a tick beside %s say that nothing is done, of what is not excluded", (tick, box) => {
    expect(
      answers([
        ["Yes", tick, "IT"],
        ["Yes", box, "IT"],
        ["No", box, "IT"],
        [null, box, "IT"],
        ["Yes", null, "IT"],
      ]),
    ).toEqual(["implemented", "not-started", undefined, "not-started", undefined]);
  });

  it("say nothing where none is ticked: nobody filled them in", () => {
    expect(answers(["☐", "☐", "☐"].map((box) => ["Yes", box, "IT"]))).toEqual([undefined, undefined, undefined]);
    expect(answers(["☑", "☐", "☒"].map((box) => ["Yes", box, "IT"]))).toEqual([
      "implemented",
      "not-started",
      undefined,
    ]);
  });
});

describe("words that say that nothing is to be done, be it done or not needed", () => {
  it.each([
    "No action needed",
    "No action required",
    "Nothing outstanding",
    "Kein Handlungsbedarf",
    "Aucune action requise",
    "Ninguna acción necesaria",
    "Nessuna azione necessaria",
    "Nenhuma ação necessária",
    "Geen actie nodig",
    "Brak działań",
    "Žádné opatření není nutné",
    "Δεν απαιτείται ενέργεια",
    "対応不要",
  ])("%s: no status, unless the file's own legend gives it one", (text) => {
    const rows = [[text], ["Implemented"], ["Planned"]];
    expect(fields("status", ["Status"], rows)).toEqual([undefined, "implemented", "planned"]);
    expect(read(table(["Status"], rows)).codes).toContain("import.unknown-status");
  });

  it("have one by the legend", () => {
    const legend = grid([
      ["Legende"],
      ["Kein Bedarf", "Vollständig umgesetzt"],
      ["Bedarf", "Nicht umgesetzt"],
      [],
      ["Control", "Title", "Status"],
      ...["Kein Bedarf", "Bedarf", "Bedarf"].map((text, at) => [ids[at] ?? "", "t", text]),
    ]);
    expect(read(legend).soa.items.map(({ status }) => status)).toEqual(["implemented", "not-started", "not-started"]);
  });
});

describe("words of a control's life and of tests", () => {
  it.each([
    ["In design", "planned"],
    ["In Konzeption", "planned"],
    ["En conception", "planned"],
    ["En diseño", "planned"],
    ["In progettazione", "planned"],
    ["In ontwerp", "planned"],
    ["W projektowaniu", "planned"],
    ["V návrhu", "planned"],
    ["Υπό σχεδιασμό", "planned"],
    ["設計中", "planned"],
    ["Pass with observation", "implemented"],
    ["Konform mit Hinweisen", "implemented"],
    ["Conforme avec remarques", "implemented"],
    ["Conforme con observaciones", "implemented"],
    ["Conforme con osservazioni", "implemented"],
    ["Conforme com observação", "implemented"],
    ["Conform met opmerkingen", "implemented"],
    ["Zgodne z uwagami", "implemented"],
    ["Σύμφωνο με παρατήρηση", "implemented"],
  ])("%s", (word, expected) => {
    expect(read(table(["Status"], [[word], ["Implemented"]])).soa.items[0]?.status).toBe(expected);
  });
});

describe("status", () => {
  const cases: [name: string, heading: string, written: readonly Value[], status: (Status | undefined)[]][] = [
    [
      "words",
      "Status",
      ["Implemented", "Partially Implemented", "Not Implemented", "Planned"],
      ["implemented", "partial", "not-started", "planned"],
    ],
    [
      "words with the time behind them",
      "Status",
      ["Planned Q2 2026", "To do Q4", "In progress 2027", "Planifié T2 2025"],
      ["planned", "not-started", "partial", "planned"],
    ],
    [
      "a wave between ticks and crosses",
      "Status",
      ["✓", "~", "✗", "✓"],
      ["implemented", "partial", "not-started", "implemented"],
    ],
    [
      "boxes",
      "Status",
      ["☐ Open ☒ Done", "☒ Open ☐ Done", "[ ] Open [ ] Done"],
      ["implemented", "not-started", undefined],
    ],
    [
      "fractions of 1",
      "Degree of implementation",
      ["0,5", "1", "0", "0,75"],
      ["partial", "implemented", "not-started", "partial"],
    ],
    [
      "words of a plan",
      "Status",
      ["Done", "In progress", "Open", "Verified"],
      ["implemented", "partial", "not-started", "verified"],
    ],
    [
      "what is not yet applied, and what is not applicable",
      "Status",
      ["Adopted", "Not adopted", "Not yet applied", "Not applicable"],
      [undefined, "not-started", "not-started", undefined],
    ],
    [
      "as of now, in other languages",
      "Status",
      ["尚未采用", "pas encore retenu", "noch nicht anwendbar"],
      Array(3).fill("not-started"),
    ],
    [
      "less behind what is done",
      "Status",
      [
        "Implemented - in progress",
        "Done (planned)",
        "In place, not yet implemented",
        "Applied - not started",
        "Done: yes",
      ],
      [undefined, undefined, undefined, "not-started", "implemented"],
    ],
    [
      "several signs that differ",
      "Status",
      ["🔴+✅", "✅+🔴", "🔴+⬜", "🟢/🔴", "🔴 → 🟢", "🔴 🚨 phase 2", "🔴🔴"],
      [undefined, undefined, undefined, undefined, undefined, "not-started", "not-started"],
    ],
    ["signs of waiting", "Status", ["⏳", "✅", "⌛", "🔄"], ["planned", "implemented", "planned", "partial"]],
    ["gaps by their size", "Result", ["Minor gap", "Major gap", "Done"], ["partial", "not-started", "implemented"]],
    ["letters of tak and nie", "Status wdrożenia", ["T", "N", "T"], ["implemented", "not-started", "implemented"]],
    ["letters of ja, teilweise, nein", "Umsetzung", ["J", "T", "N"], ["implemented", "partial", "not-started"]],
    ["an abbreviated turn", "Umsetzung", ["umgesetzt", "tw. umgesetzt"], ["implemented", "partial"]],
    ["words of an audit", "Result", ["Conformity", "Minor NC", "Major NC"], ["implemented", "partial", "not-started"]],
    [
      "snake case",
      "estado_implementacion",
      ["implementado", "en_progreso", "no_iniciado"],
      ["implemented", "partial", "not-started"],
    ],
    ["percentages", "Implementation status", ["0%", "40 %", "100%"], ["not-started", "partial", "implemented"]],
    [
      "levels of maturity",
      "Maturity level",
      [0, 1, 2, 3, 5],
      ["not-started", "partial", "partial", "implemented", "implemented"],
    ],
    [
      "numbered levels",
      "Maturity",
      ["0 - Non-existent", "2 - Repeatable", "3 - Defined", "4 - Managed"],
      ["not-started", "partial", "implemented", "implemented"],
    ],
    [
      "CMMI, where managed is the second level",
      "Maturity",
      ["Initial", "Managed", "Defined", "Optimizing"],
      ["partial", "partial", "implemented", "implemented"],
    ],
    [
      "COBIT, where managed is the fourth",
      "Maturity",
      ["Non-existent", "Repeatable", "Managed", "Optimised"],
      ["not-started", "partial", "implemented", "implemented"],
    ],
    ["yes and no", "Implemented?", ["Yes", "No", "Partial"], ["implemented", "not-started", "partial"]],
    [
      "nothing and placeholders",
      "Status",
      ["Implemented", null, "Select…", "[Status]"],
      ["implemented", undefined, undefined, undefined],
    ],
  ];
  it.each(cases)("%s", (_, heading, written, status) => {
    expect(
      fields(
        "status",
        [heading],
        written.map((value) => [value]),
      ),
    ).toEqual(status);
  });

  it("from one column a status with a mark in one of them", () => {
    const { soa, codes } = read(
      table(
        ["Not started", "In progress", "Implemented"],
        [
          ["x", null, null],
          [null, "x", null],
          [null, null, "x"],
          ["x", null, "x"],
        ],
      ),
    );
    expect(soa.items.map(({ status }) => status)).toEqual(["not-started", "partial", "implemented", undefined]);
    expect(codes).toContain("import.status-twice");
  });

  it("of two columns from the one that is about the control, and not about the work", () => {
    const rows = [
      ["done", "compliant"],
      ["to_do", "not_assessed"],
      ["done", "partially_compliant"],
      ["done", "not_applicable"],
    ];
    expect(fields("status", ["status", "result"], rows)).toEqual(["implemented", "not-assessed", "partial", undefined]);
  });

  it("from the column with answers where two are headed so; the other is kept and compared", () => {
    const { item, codes } = read(
      table(
        ["Status", "Implementation Status"],
        [
          ["Implemented", "Implemented"],
          ["In Progress", "Implemented"],
        ],
      ),
    );
    expect(item("A.5.2")).toMatchObject({ status: "implemented", extra: { Status: "In Progress" } });
    expect(codes).toContain("import.status-columns-differ");
  });

  it("by colour alone is told and not guessed", () => {
    const { soa, codes } = read(table(["Status"], [[coloured("00FF00")], [coloured("FF0000")], ["Implemented"]]));
    expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, "implemented"]);
    expect(codes).toContain("import.colour-only");
  });
});

describe("what is done and has words behind it", () => {
  const status = (written: readonly string[]) =>
    fields("status", ["Status"], [["Implemented"], ["Planned"], ...written.map((text) => [text])]).slice(2);

  it.each([
    ["Closed - won't fix", "Closed (risk accepted)", "Implemented (retired 2024)", "Implemented -> Retired"],
    ["Implemented; evidence missing", "Yes - gaps", "Done; retired", "Audited (2 NCs)"],
    ["Umgesetzt - mit Lücken", "Umgesetzt (Nachweis fehlt)", "Umgesetzt - Mängel", "Umgesetzt - veraltet"],
    [
      "Mis en œuvre (preuve manquante)",
      "Implementado - falta evidencia",
      "Implementato (manca evidenza)",
      "実施済（廃止）",
    ],
    [
      "Geïmplementeerd (bewijs ontbreekt)",
      "Wdrożone - brak dowodów",
      "Zavedeno - chybí záznamy",
      "Υλοποιημένο (λείπουν αρχεία)",
    ],
  ])("is open where they say less: %s, %s, %s, %s", (...written) => {
    expect(status(written)).toEqual(written.map(() => undefined));
  });
  it.each([
    ["Implemented (no gaps)", "Implemented - see ISP-01", "Implemented (as of 2023)", "Yes - SOC 2 report"],
    ["Complete; 0 findings", "Umgesetzt, keine Abweichungen", "Mis en œuvre - sans écart", "Zavedeno (bez výjimek)"],
  ])("stays done where they do not: %s, %s, %s, %s", (...written) => {
    expect(status(written)).toEqual(written.map(() => "implemented"));
  });
});
