import { describe, expect, it } from "vitest";
import type { MergedRange } from "../../../shared/workbook/grid.ts";
import { decided, grid, ids, read, statuses, table } from "./grids.ts";

describe("lists that name controls beside a statement that decides them", () => {
  it.each(["Task", "Action", "Risk", "Policy"])("fill nothing in and do not become it: %s", (subject) => {
    const statement = grid(
      [
        ["Control ID", "Title", "Applicable", "Status"],
        ...ids.slice(0, 5).map((id) => [id, `Own ${id}`, "Yes", "Planned"]),
      ],
      { sheet: "SoA" },
    );
    const list = grid(
      [
        ["Control", subject, "Owner", "Status"],
        ["A.5.1, A.5.2", "Write it", "Ann", "Done"],
        ["A.5.3, A.5.4", "Write rules", "Bob", "Done"],
        ["A.5.5", "Call", "Cid", "Open"],
        ["A.5.6, A.5.7", "Subscribe", "Dan", "Done"],
      ],
      { sheet: "List" },
    );
    const { soa } = read([list, statement]);
    expect(soa.items.slice(0, 5).map(({ status, owner }) => [status, owner])).toEqual(
      ids.slice(0, 5).map(() => ["planned", undefined]),
    );
  });
});

describe("plainer headings come first", () => {
  it.each([
    [["Applicable", "In use"], ["Yes", "No"], "applicable"],
    [["Health", "Status"], ["Green", "Planned"], "status"],
    [["Stage", "Status"], ["Live", "Planned"], "status"],
    [["Rozhodnutí", "Aplikovatelné"], ["Ano", "Ne"], "applicable"],
    [["Applicable 2023", "Applicable 2021"], ["Yes", "No"], "applicable"],
  ] as const)("of %j over %j", (headings, answers, role) => {
    const column = headings[0].startsWith("Applicable") ? "C" : "D";
    const { report } = read(
      table(
        headings,
        ids.map(() => answers),
      ),
    );
    expect(report.tables[0]?.columns).toMatchObject({ [role]: column });
  });

  it("a state of answers is the status", () => {
    expect(statuses("Current state", ["Implemented", "Planned", "Implemented"])).toEqual([
      ...["implemented", "planned", "implemented"],
    ]);
  });
});

describe("rows and tables that must not be lost or made up", () => {
  it("a total or a section with the range of its controls gives them no answer", () => {
    const { item, ids: found } = read(
      grid([
        ["Control", "Title", "Applicable", "Status"],
        ["A.5.1", "Own", "Yes", "Done"],
        ["A.5.2", "Own", "No", null],
        ["A.5.3", "Own", "Yes", null],
        ["A.5.4", "Own", "Yes", "Done"],
        ["Total (A.5.1 - A.5.4)", null, "75%", "50%"],
      ]),
    );
    expect(found).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4"]);
    expect(item("A.5.3")?.status).toBeUndefined();
  });

  it("ids beside those of another standard are ours", () => {
    const { ids: found } = read(
      grid([
        ["Control", "Title", "Applicable"],
        ...["NIST AC-2 / A.5.15", "NIST AC-3 / A.5.16", "BSI ORP.3 (ISO A.5.17)", "GDPR & ISO A.5.34 Privacy"].map(
          (text) => [text, "Own", "Yes"],
        ),
      ]),
    );
    expect(found).toEqual(["A.5.15", "A.5.16", "A.5.17", "A.5.34"]);
  });

  it("a title with its id alone in its row is a row without answers", () => {
    const rows = ids.map((id) => [`Own title (${id})`, id === "A.5.3" ? null : "Yes"]);
    expect(read(grid([["Control", "Applicable"], ...rows])).ids).toEqual(ids);
  });

  it("another standard's table keeps its edition though some ids are in none", () => {
    const rows = (own: readonly string[]) => own.map((id) => [id, `Eigen ${id}`, "Ja", "Umgesetzt"]);
    const { soa } = read(
      grid([
        ["Control", "Titel", "Anwendbar", "Status"],
        ...rows(ids),
        [],
        ["KI-Kontrollen"],
        ["Control", "Titel", "Anwendbar", "Status"],
        ...rows(["A.2.2", "A.2.3", "A.5.2", "A.5.3", "A.6.9", "A.6.10"]),
      ]),
    );
    const other = soa.items.filter(({ framework }) => framework === "iso-42001-2023");
    expect(other.map(({ control }) => control)).toEqual(["A.2.2", "A.2.3", "A.5.2", "A.5.3"]);
  });

  it.each([
    ["Document ISMS-22301", 3],
    ["Phone: +49 89 27017", 3],
    ["27701 / 2025", 3],
    ["27701", 0],
    ["27701:2019", 0],
    ["SoA 27701", 0],
    ["ISO 22301", 0],
  ] as const)("the number of a document above is no standard, that of a standard is: %s", (above, found) => {
    const rows = ["A.5.1", "A.5.2", "A.5.3"].map((id) => [id, "Yes", "Because"]);
    expect(read(grid([[above], [], ["Control", "Applicable", "Justification"], ...rows])).ids).toHaveLength(found);
  });

  it("a bare list under a caption that decides is a table", () => {
    const { item } = read(
      grid([
        ["Excluded controls"],
        ...["A.8.3", "A.8.4", "A.8.5"].map((id) => [id]),
        [],
        ["Control", "Title", "Status"],
        ...ids.map((id) => [id, `Own ${id}`, "Done"]),
      ]),
    );
    expect(item("A.8.4")?.applicable).toBe(false);
  });

  it("a row of data below merged headings is accounted for", () => {
    const merge = (left: number): MergedRange => ({ top: 1, bottom: 1, left, right: left + 1 });
    const { soa, report } = read(
      grid(
        [
          ["Control", null, "Applicable", null],
          ["Own control", "Acme policy", "No", "by law"],
          ...ids.map((id, at) => [id, `Own ${id}`, at === 1 ? "No" : "Yes", null]),
        ],
        { merges: [merge(0), merge(2)] },
      ),
    );
    expect(report.rejects).toMatchObject([{ row: 2 }]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(ids.map((_, at) => at !== 1));
  });

  it("headings above go on where those that come again are fewer than the columns", () => {
    const { item } = read(
      grid([
        ["Control", "Title", "Applicable", "Justification"],
        ...ids.slice(0, 3).map((id) => [id, `Own ${id}`, "Yes", `Why ${id}`]),
        ["6 People controls"],
        ["Control", null, "People"],
        ["A.6.1", "Screening", "No", "none of it"],
      ]),
    );
    expect(item("A.6.1")).toMatchObject({ applicable: false, justification: "none of it" });
  });
});

describe("columns that are not the status", () => {
  it.each([
    ["Implementation status", "Audit result"],
    ["Implementation status", "Compliance"],
    ["Umsetzungsstatus", "Ergebnis"],
    ["Status", "Audit status"],
  ])("of two, %s is, whatever %s says of the applicability", (status, other) => {
    const items = decided(
      status,
      [
        ["Implemented", "Closed"],
        ["Planned", "Not applicable"],
        ["In progress", "Closed"],
        ["Planned", "Closed"],
      ],
      [other],
    );
    expect(items.map(({ status }) => status)).toEqual(["implemented", "planned", "partial", "planned"]);
    expect(items.some(({ applicable }) => applicable === false)).toBe(false);
  });

  it.each(["Implementation status 2026 (target)", "Planned implementation status 2026", "Status Ziel 2026"])(
    "what is aimed at is none: %s",
    (aim) => {
      const items = decided(
        "Implementation status 2025",
        [
          ["Planned", "Implemented"],
          ["Planned", "Implemented"],
          ["In progress", "Implemented"],
        ],
        [aim],
      );
      expect(items.map(({ status }) => status)).toEqual(["planned", "planned", "partial"]);
    },
  );

  it("confidentiality, integrity and availability are none", () => {
    const items = decided(
      "Applicable",
      [
        ["Yes", "x", "x", null],
        ["Yes", null, "x", "x"],
        ["No", "x", null, "x"],
        ["Yes", "x", "x", "x"],
      ],
      ["Conf.", "Int.", "Avail."],
    );
    expect(items.map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("ids alone in their rows above the next headings", () => {
  it.each(["A.5.4", "A.5.4 Management responsibilities"])("are accounted for: %s", (last) => {
    const { report, soa } = read(
      grid([
        ["Control", "Title", "Status"],
        ...ids.slice(0, 3).map((id) => [id, `Own ${id}`, "Planned"]),
        [],
        [last],
        ["A.5.5"],
        ["Control", "Title", "Status"],
        ...["A.6.1", "A.6.2", "A.6.3"].map((id) => [id, `Own ${id}`, "Planned"]),
      ]),
    );
    expect(soa.items.map(({ control }) => control)).toContain("A.5.4");
    expect(report.rowsRead).toBe(8);
  });
});

describe("ids behind the name of another standard", () => {
  it.each<[string, readonly string[]]>([
    ["SOC 2 CC6.1 - A.5.18", ["A.5.18"]],
    ["BSI-201 A.9.4.2", []],
  ])("are ours behind a dash: %s", (text, controls) => {
    const { soa } = read(
      grid([
        ["Control", "Title", "Applicable"],
        ...ids.map((id) => [id, `Own ${id}`, "Yes"]),
        [text, "Own other", "Yes"],
      ]),
    );
    expect(soa.items.slice(ids.length).map(({ control }) => control)).toEqual(controls);
  });
});
