import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SoaItem } from "../../../shared/soa/document.ts";
import { grid, ids, read } from "./grids.ts";

const head = [
  "Control",
  "Title",
  "Applicable",
  "Justification",
  "Status",
  "Evidence",
  "Owner",
  "Due date",
  "Notes",
  "Our own",
];

const texts = [
  "Selected because of risk assessment RA-12",
  "Select",
  "[POL-01] Information security policy [v2]",
  "<ISMS-02>",
  "[CISO]",
  "[Yes/No]",
  "n/d",
  "TBD",
  "N/A",
  "x",
  "Yes",
  "Planned",
  "2025-02-31",
  "2026-03-31",
  "Q1 2026",
  "-",
  "0",
  "see A.5.7",
  "long ".repeat(300).trim(),
  "…",
];

const said = (item: SoaItem): ReadonlySet<string> =>
  new Set([
    item.title ?? "",
    item.justification ?? "",
    item.status ?? "",
    item.owner ?? "",
    item.due ?? "",
    item.notes ?? "",
    ...(item.evidence ?? []).map(({ reference }) => reference),
    ...Object.values(item.extra ?? {}),
  ]);

describe("what stands in a row", () => {
  it("is in a field or under its own heading, whatever it is", () => {
    const cell = fc.constantFrom("", ...texts);
    const row = fc.array(cell, { minLength: head.length - 1, maxLength: head.length - 1 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 12 }), (rows) => {
        const { soa, report } = read(grid([head, ...rows.map((cells, at) => [`A.5.${at + 1}`, ...cells])]));
        expect(report.accepted).toBe(rows.length);
        for (const [at, cells] of rows.entries()) {
          const item = soa.items.find(({ source }) => source?.row === at + 2);
          const found = item === undefined ? new Set<string>() : said(item);
          const lost = cells.filter((text, column) => {
            if (text === "" || found.has(text) || found.has(text.toLowerCase())) return false;
            // A plain yes is the decision itself.
            return !(column === 1 && text === "Yes" && item?.applicable === true);
          });
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("beyond the columns that are looked at for a table too", () => {
    const wide = (first: string, last: string) => [first, "t", ...Array.from({ length: 298 }, () => null), last];
    const { item } = read(grid([["Control", "Title"], wide("A.5.1", "far out"), wide("A.5.2", ""), wide("A.5.3", "")]));
    expect(Object.values(item("A.5.1")?.extra ?? {})).toContain("far out");
  });

  it("in an id merged over several rows, the last one's too, and a mark merged over them counts for each", () => {
    const merged = (column: number) =>
      [1, 2, 3].map((at) => ({ top: at * 2, bottom: at * 2 + 1, left: column, right: column }));
    const rows = [
      ["Control", "Title", "Implemented", "Planned", "Evidence"],
      ...["A.5.1", "A.5.2", "A.5.3"].flatMap((id, at) => [
        [id, `title ${at}`, "x", null, `first ${at}`],
        [null, null, null, null, `second ${at}`],
      ]),
    ];
    const { soa, report } = read(grid(rows, { merges: [...merged(0), ...merged(1), ...merged(2)] }));
    expect(report.accepted).toBe(6);
    expect(soa.items.map(({ evidence }) => evidence?.[0]?.reference)).toContain("second 2");
    expect(soa.items.every(({ status }) => status === "implemented")).toBe(true);
  });

  it("of two tables on the same controls, the second answers what the first leaves open, and this is said", () => {
    const soaSheet = grid(
      [
        ["Control", "Title", "Applicable", "Justification"],
        ...["A.5.1", "A.5.2", "A.5.3"].map((id) => [id, "t", "No", "not here"]),
      ],
      { sheet: "SoA" },
    );
    const gap = grid(
      [
        ["Control", "Title", "Status", "Evidence", "Owner"],
        ...["A.5.1", "A.5.2", "A.5.3"].map((id) => [id, "t", "Planned", "e", "CISO"]),
      ],
      { sheet: "Gap" },
    );
    for (const grids of [
      [soaSheet, gap],
      [gap, soaSheet],
    ]) {
      const { item, codes } = read(grids);
      expect(item("A.5.1")).toMatchObject({
        applicable: false,
        justification: "not here",
        status: "planned",
        owner: "CISO",
      });
      expect(codes).toContain("import.filled-from");
    }
  });

  it("no other table's status stands beside a decision that leaves the control out", () => {
    const statement = grid(
      [
        ["Control", "Title", "Applicable", "Justification", "Status"],
        ...["A.5.1", "A.5.2", "A.5.3"].map((id) => [id, "t", id === "A.5.3" ? "Yes" : "No", "why", null]),
      ],
      { sheet: "SoA" },
    );
    const questions = grid(
      [
        ["No.", "Question", "Status", "ISO 27001 control"],
        ...["A.5.1", "A.5.2", "A.5.3"].map((id, at) => [`3.1.${at + 1}`, "Is it so?", "Implemented", id]),
      ],
      { sheet: "Self-assessment" },
    );
    const { item } = read([statement, questions]);
    expect(item("A.5.1")).toMatchObject({ applicable: false });
    expect(item("A.5.1")?.status).toBeUndefined();
    expect(item("A.5.3")).toMatchObject({ applicable: true, status: "implemented" });
  });

  it("marks for both answers stay undecided whatever another table says", () => {
    const marked = ids.map((id, at) => [id, "t", at === 7 ? null : "✓", at % 6 === 1 ? "✓" : null, "Because"]);
    const { item, codes } = read([
      grid([["Control", "Title", "Applicable", "Not applicable", "Justification"], ...marked], { sheet: "SoA" }),
      grid([["Ref", "In scope", "Owner"], ...ids.slice(0, 3).map((id) => [id, "Yes", "Ann"])], { sheet: "Register" }),
    ]);
    expect(codes).toContain("import.applicable-both");
    expect(item("A.5.2")).toMatchObject({ applicable: null, owner: "Ann" });
  });

  it("rows of one table do not answer for each other", () => {
    const rows = [
      ["A.5.1", "Payments", "see the ticket", null],
      ["A.5.1", "Portal", "Implemented", "Ann"],
      ["A.5.2", "Payments", "Planned", null],
    ];
    const { soa, codes } = read(grid([["Control", "Entity", "Status", "Owner"], ...rows]));
    expect(soa.items[0]).toMatchObject({ control: "A.5.1", extra: { Status: "see the ticket" } });
    expect([soa.items[0]?.status, soa.items[0]?.owner]).toEqual([undefined, undefined]);
    expect(codes).toContain("import.duplicate");
    expect(codes).not.toContain("import.filled-from");
  });

  it.each([
    [["N/A", "Partial"], "A.5.1: applicable no / partial"],
    [["Implemented", "N/A"], "A.5.1: implemented / applicable no"],
    [["N/A", "Not started"], "A.5.1"],
  ])("a control left out in one row and under way in another is named with both: %s", (answers, said) => {
    const rows = [...answers.map((answer) => ["A.5.1", "Payments", answer]), ["A.5.2", "Payments", "Planned"]];
    const { report } = read(grid([["Control", "Entity", "Status"], ...rows]));
    const message = report.warnings.find(({ code }) => code === "import.duplicate")?.message ?? "";
    expect(message.endsWith(`: ${said}`)).toBe(true);
  });

  it("what is stated and not understood, or not decided yet, no other table decides", () => {
    const rows = (applicable: string) => ["A.5.1", "A.5.2", "A.5.3"].map((id) => [id, "t", applicable, "Why", "CISO"]);
    const head = ["Control", "Title", "Applicable", "Justification", "Owner"];
    for (const open of ["TBD", "perhaps"]) {
      const undecided = grid([head, ...rows(open).map((row) => [...row, "Rack 4"])], { sheet: "SoA" });
      const summary = grid([head.slice(0, 3), ...rows("Yes").map((row) => row.slice(0, 3))], { sheet: "Summary" });
      for (const grids of [
        [undecided, summary],
        [summary, undecided],
      ]) {
        const { soa } = read(grids);
        const taken = soa.items.find(({ source }) => source?.sheet === "SoA");
        expect(taken?.applicable).toBeNull();
      }
    }
  });

  it("a due date that two countries read two ways, and this is said", () => {
    const days = ["03/04/2026", "2026-04-03", "Q2 2026", "-"];
    const { soa, codes } = read(
      grid([["Control", "Applicable", "Due date"], ...days.map((day, at) => [`A.5.${at + 1}`, "Yes", day])]),
    );
    expect(soa.items.map(({ due, extra }) => due ?? extra?.["Due date"])).toEqual(days);
    expect(codes).toEqual(["import.no-day"]);
  });

  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ["a day that can be no month", ["03/04/2026", "25/03/2026"], ["2026-04-03", "2026-03-25"]],
    ["the contrary", ["03/04/2026", "03/25/2026"], ["2026-03-04", "2026-03-25"]],
    ["both orders", ["03/04/2026", "03/25/2026", "25/03/2026"], [undefined, "2026-03-25", "2026-03-25"]],
  ])("a due date is read as the others of its column are written: %s", (_, days, expected) => {
    const rows = days.map((day, at) => [`A.5.${at + 1}`, "Yes", day]);
    const { soa } = read(grid([["Control", "Applicable", "Due date"], ...rows]));
    expect(soa.items.map(({ due }) => due)).toEqual(expected);
  });

  it("other tables that decide differently decide nothing, and this is said", () => {
    const three = ["A.5.1", "A.5.2", "A.5.3"];
    const main = grid(
      [
        ["Control", "Title", "Applicable", "Justification", "Owner"],
        ...three.map((id) => [id, "t", null, "why", "Ann"]),
      ],
      { sheet: "SoA" },
    );
    const other = (sheet: string, answers: readonly string[]) =>
      grid([["Control", "Applicable", "Status"], ...three.map((id) => [id, ...answers])], { sheet });
    const { item, codes } = read([
      main,
      other("Summary", ["Yes", "Implemented"]),
      other("Copy", ["No", "Implemented"]),
    ]);
    const taken = item("A.5.1");
    expect(taken).toMatchObject({ applicable: null, status: "implemented", owner: "Ann" });
    expect(codes).toContain("import.fill-disputed");
  });

  it("a reason that came with a decision goes with it, whichever table comes first", () => {
    const three = ["A.5.1", "A.5.2", "A.5.3"];
    const main = grid([["Control", "Title", "Status", "Owner"], ...three.map((id) => [id, "t", "Planned", "Ann"])], {
      sheet: "SoA",
    });
    const other = (sheet: string, answers: readonly string[]) =>
      grid([["Control", "Applicable", "Justification"], ...three.map((id) => [id, ...answers])], { sheet });
    const [yes, no] = [["Yes", "Law"] as const, ["No", "Out of scope"] as const];
    for (const [one, two] of [
      [yes, no],
      [no, yes],
    ] as const) {
      const { item } = read([main, other("Copy", one), other("Summary", two)]);
      expect(item("A.5.1")).toMatchObject({ applicable: null, owner: "Ann" });
      expect(item("A.5.1")?.justification).toBeUndefined();
    }
    expect(read([main, other("Copy", no)]).item("A.5.1")).toMatchObject({
      applicable: false,
      justification: "Out of scope",
    });
  });

  it("a table that decides otherwise answers nothing for the first", () => {
    const three = ["A.5.1", "A.5.2", "A.5.3"];
    const first = grid(
      [
        ["Control", "Title", "Applicable", "Justification", "Status"],
        ...three.map((id) => [id, "t", "No", "none here", null]),
      ],
      { sheet: "Site A" },
    );
    const second = grid(
      [
        ["Control", "Title", "Applicable", "Status", "Owner"],
        ...three.map((id) => [id, "t", "Yes", "Implemented", "Bob"]),
      ],
      { sheet: "Site B" },
    );
    const { item, codes } = read([first, second]);
    const { applicable, status, owner } = item("A.5.1") ?? {};
    expect([applicable, status, owner]).toEqual(
      applicable === false ? [false, undefined, undefined] : [true, "implemented", "Bob"],
    );
    expect(codes).not.toContain("import.filled-from");
  });

  it("where two columns are given one role, in the one that does not have it", () => {
    const rows = [
      ["A.5.1", "Policies", "Yes", "first"],
      ["A.5.2", "Roles", "No", "second"],
    ];
    const sheet = grid([["Control", "Title", "Applicable", "Remarks"], ...rows]);
    const columns = { A: "control", D: "control", Z: "notes" } as const;
    const { soa, report } = read(sheet, { tables: [{ sheet: "Sheet1", columns }] });
    expect(soa.items.map(({ extra }) => extra)).toEqual([{ Remarks: "first" }, { Remarks: "second" }]);
    expect(report.tables[0]?.columns).toEqual({ control: "A", title: "B", applicable: "C" });
  });
});
