import { describe, expect, it } from "vitest";
import type { MergedRange } from "../../../shared/workbook/grid.ts";
import { grid, read, table, type Value } from "./grids.ts";

const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6", "A.5.7", "A.5.8"];

/** What a table says of applicability and status in the rows of its third column. */
const decided = (heading: string, answers: readonly (Value | readonly Value[])[], more: readonly string[] = []) =>
  read(
    table(
      [heading, ...more],
      answers.map((answer) => (Array.isArray(answer) ? answer : [answer])),
    ),
  ).soa.items;
const applicability = (heading: string, answers: readonly Value[]) =>
  decided(heading, answers).map(({ applicable }) => applicable);
const statuses = (heading: string, answers: readonly Value[]) => decided(heading, answers).map(({ status }) => status);

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

describe("answers that are not what they look like", () => {
  it("boxes behind the answers are left undecided", () => {
    expect(applicability("Applicable", ["Yes [x] No [ ] N/A [ ]", "Yes [ ] No [x] N/A [ ]"])).toEqual([null, null]);
    expect(applicability("Applicable", ["Ja ☒ Nein ☐ Teilweise ☐", "Ja ☐ Nein ☒ Teilweise ☐"])).toEqual([null, null]);
    expect(statuses("Status", ["Not started ☐ Partial ☒ Implemented ☐", "Implemented"])).toEqual([
      undefined,
      "implemented",
    ]);
  });

  it("numbers in brackets are no boxes", () => {
    expect(applicability("Applicable", ["No (1) no dev (2) no cloud", "Yes"])).toEqual([false, true]);
  });

  it("what is not applied yet is not excluded", () => {
    expect(
      decided("Implementation status", ["Applied", "Applied", "Not applied"]).map((item) => item.applicable),
    ).toEqual([...[undefined, undefined, undefined]]);
  });

  it("an answer that goes on to explain itself is still one", () => {
    const why = ["required by law", "asked for by clients", "part of the group policy", "found in the risk analysis"];
    expect(
      applicability(
        "Applicable",
        why.map((text, at) => `${at === 2 ? "No" : "Yes"} - ${text}`),
      ),
    ).toEqual([...[true, true, false, true]]);
    expect(
      statuses(
        "Status",
        why.map((text) => `Implemented - ${text} of 2024`),
      ),
    ).toEqual(why.map(() => "implemented"));
  });

  it("the result of an audit is not how far a control is", () => {
    const rows = [
      ["Implemented", "Pass"],
      ["Planned", "N/A"],
      ["In progress", "N/A"],
      ["Planned", "Pass"],
    ];
    const { soa } = read(table(["Implementation status", "Audit result"], rows));
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [undefined, "implemented"],
      [undefined, "planned"],
      [undefined, "partial"],
      [undefined, "planned"],
    ]);
  });

  it("levels of maturity are none of fractions", () => {
    expect(statuses("Maturity", ["1", "0.5", "0", "1", "1"])[0]).toBe("partial");
  });

  it("a time behind what is done is not understood, for it may be yet to come", () => {
    expect(statuses("Status", ["Implemented Q4 2027", "Planned Q1", "In place 2028"])).toEqual([
      ...[undefined, "planned", undefined],
    ]);
  });
});

describe("reasons for exclusion that exclude nothing", () => {
  it.each(["Justification for exclusion or inclusion", "Reason for exclusion (or inclusion)", "Reason for exclusion"])(
    "under '%s' alone",
    (heading) => {
      expect(applicability(heading, ["Required by law", "Applicable", "Not excluded"])).not.toContain(false);
    },
  );

  it.each(["No exclusion", "Applicable, under review", "not decided yet"])("beside a dash: %s", (why) => {
    const { soa } = read(
      table(
        ["Selected", "Justification for exclusion"],
        [
          ["x", ""],
          ["x", ""],
          ["-", why],
          ["x", ""],
        ],
      ),
    );
    expect(soa.items[2]?.applicable).toBeNull();
  });
});

describe("a caption of what applies", () => {
  it("ends where another line of text begins", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title"],
        ...ids.slice(0, 3).map((id) => [id, `Own ${id}`]),
        ["Out of scope"],
        ...ids.slice(3, 5).map((id) => [id, `Own ${id}`]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says nothing of a row with a reason for exclusion", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", "Reason for exclusion"],
        ...ids.slice(0, 4).map((id, at) => [id, `Own ${id}`, at === 2 ? "no servers" : null]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, true, undefined, true]);
  });

  it("is none as the heading of ids", () => {
    const { soa } = read(
      grid([
        ["Selected controls", "Risk treatment"],
        ["A.5.1", "Accept"],
        ["A.5.2", "Reduce"],
      ]),
    );
    expect(soa.items.every(({ applicable }) => applicable === undefined)).toBe(true);
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

describe("answers with two parts", () => {
  it.each<[string, string | undefined, string, boolean | undefined]>([
    ["Applicable - implemented", "implemented", "both", true],
    ["Applicable: No", undefined, "a label and a no", undefined],
    ["In scope: no", undefined, "a label and a no", undefined],
    ["Applicable: Yes", undefined, "a label and a yes", undefined],
    ["Applicable: Yes, Implemented: No", undefined, "two labels", undefined],
    ["Applicable: Yes\nImplemented: No", undefined, "two labels", undefined],
    ["Excluded: no", undefined, "a double no", undefined],
    ["Implemented: No", undefined, "a label and a no", undefined],
    ["Implemented - no", undefined, "a label and a no", undefined],
  ])("under a status: %s", (text, status, _, applicable) => {
    const [item] = decided("Status", [text, "Implemented", "Planned"]);
    expect([item?.status, item?.applicable]).toEqual([status, applicable]);
  });

  it("labels with a value under an applicability", () => {
    expect(applicability("Applicable", ["Applicable: No", "Excluded: no", "Applicable - No", "Excluded: yes"])).toEqual(
      [null, null, null, null],
    );
    expect(applicability("Applicable", ["Applicable: Yes", "Yes", "No - N/A", "Excluded: n/a"])).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("what is partly there but says no somewhere is undecided", () => {
    expect(applicability("Applicable", ["Partly - excluded for development", "Mostly: no", "Partly", "Yes"])).toEqual([
      null,
      null,
      true,
      true,
    ]);
  });

  it.each([
    "Implemented in DC1, cloud (n/a)",
    "Rolled out on servers; mobile (N/A)",
    "Planned for prod (n/a)",
    "Waiting for budget (out of scope)",
  ])("a remark about the last of several parts excludes nothing: %s", (text) => {
    const [item] = decided("Status", [text, "Implemented", "Planned"]);
    expect(item?.applicable).not.toBe(false);
  });

  it("letters with remarks mean what the column's letters mean", () => {
    expect(applicability("Applicable", ["I", "O", "O (a)", "I", "O"])).toEqual([true, false, false, true, false]);
    expect(applicability("Applicable", ["Y", "N", "Y (limited)"])).toEqual([true, false, true]);
    expect(applicability("Applicable", ["A", "E", "A (x)"])).toEqual([null, null, null]);
  });

  it("a no to the implementation is no exclusion, in Vietnamese either", () => {
    const [first, second] = decided("Triển khai", ["Không", "Không", "Có", "Có"]);
    expect([first?.applicable, first?.status, second?.status]).toEqual([undefined, "not-started", "not-started"]);
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

describe("rows under a caption that says that all apply", () => {
  it.each<[string, Value]>([
    ["Justification", "Not applicable - no cloud"],
    ["Comments", "Excluded: no development"],
    ["Justification", "N/A"],
    ["Whatever", "Excluded"],
  ])("may say otherwise: %s, %s", (heading, text) => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", heading],
        ["A.5.1", "Own one", "Required by law"],
        ["A.5.2", "Own two", text],
        ["A.5.3", "Own three", "Contract"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable === true)).toEqual([true, false, true]);
  });

  it("are not all below where another caption stands between them", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", "Owner"],
        ["A.5.1", "Own one", "Ann"],
        ["A.5.2", "Own two", "Ann"],
        ["Excluded controls", "2 of them"],
        ["A.5.3", "Own three", "Ann"],
        ["A.5.4", "Own four", "Ann"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).not.toContain(true);
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
