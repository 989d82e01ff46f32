import { describe, expect, it } from "vitest";
import { fields, grid, read, symbol, table, type Value } from "./grids.ts";

describe("applicability", () => {
  const cases: [name: string, written: readonly Value[], applicable: (boolean | null)[]][] = [
    ["words", ["Yes", "No", "Y", "N"], [true, false, true, false]],
    ["booleans", [true, false], [true, false]],
    ["crosses as marks", ["x", "X", "Χ", null], [true, true, true, null]],
    ["ticks and crosses", ["✓", "✗", "✔", "❌"], [true, false, true, false]],
    ["bullets", ["▪", "■", "•"], [true, true, true]],
    ["Wingdings letters", [symbol("n"), symbol("ü"), symbol("o"), symbol("û")], [true, true, null, false]],
    ["circles and crosses", ["○", "×", "○"], [true, false, true]],
    ["one and zero", [1, 0, 1, 1], [true, false, true, true]],
    [
      "a no behind a no",
      ["N/A - no", "Nein - No", "Non – Non", "Non: non", "Not applicable: No"],
      [false, false, false, false, true],
    ],
    ["both answers", ["Yes - No", "Yes: No", "No: Yes", "Oui - Non", "Nein - ja", "No, yes"], Array(6).fill(null)],
    ["a label before no answer", ["Applicable: n/a", "In scope: Yes/No", "Applicable: Yes / No"], [null, null, null]],
    ["a no that denies or repeats", ["Not applicable - no", "Excluded – No", "Yes"], [null, null, true]],
    ["words with their reason", ["Yes - by law", "No: nothing of the kind", "Applicable, partly"], [true, false, true]],
    ["an emoji and a word", ["✅ Yes", "❌ No"], [true, false]],
    ["N/A", ["N/A", "n.a.", "Not applicable", "N/A - no development"], [false, false, false, false]],
    ["letters with a remark in brackets", ["Y (limited)", "N (no such rooms)", "Y"], [true, false, true]],
    ["placeholders", ["[Yes/No]", "Yes", "TBD", "-"], [null, true, null, null]],
    [
      "abbreviations and names",
      ["Yes", "n.d.", "N.N.", "s.o.", "T.B.C.", "J. Smith", "N. Jones to decide", "No"],
      [true, null, null, null, null, null, null, false],
    ],
    ["in part", ["Partial", "teilweise", "In parte", "Delvis", "No"], [true, true, true, true, false]],
    [
      "not wholly",
      ["Not fully applicable", "Fully applicable", "Nicht vollständig anwendbar", "No"],
      [true, true, true, false],
    ],
    ["first letters beside the words", ["Evet", "Hayır", "E", "H", "K"], [true, false, true, false, null]],
    ["first letters of words that disagree", ["Included", "Irrelevant", "I", "No"], [true, false, null, false]],
    [
      "an explanation behind a conjunction",
      ["Yes but only by phone", "Nein, weil Miete", "Non car sous-traité", "No reason given", "Yes"],
      [true, false, false, null, true],
    ],
    ["letters for in and out, one with a remark", ["I", "O", "I*", "I"], [true, false, true, true]],
    ["a letter that is a code beside others", ["+", "o", "+", "?"], [true, null, true, null]],
    ["boxes", ["[x] Yes [ ] No", "[ ] Yes [x] No", "☐ Yes ☒ No", "[ ] Yes [ ] No"], [true, false, false, null]],
    ["one box", ["☐ Yes", "☑ Yes", "[ ] No", "[x] Not applicable", "☒ No"], [null, true, null, false, false]],
    [
      "a cross beside a yes",
      ["Applicable ✗", "❌ Yes", "Applicable: ✗", "❌ No", "✅ Yes"],
      [null, null, null, false, true],
    ],
    [
      "a label with nothing behind it",
      ["Selected: none", "Required - not", "Applicable: 0", "Yes"],
      [null, null, null, true],
    ],
    [
      "a no for a part or a time",
      [
        "No, except HQ",
        "No (only HQ)",
        "N/A (for now)",
        "N/A - until 2027",
        "No - will be introduced in 2026",
        "N/A - no cloud",
      ],
      [null, null, null, null, null, false],
    ],
    ["two languages", ["Sí / Yes", "No / No", "Sí / Yes", "Pendiente / Pending"], [true, false, true, null]],
    ["words that say nothing", ["Progress", "Yes", "maybe", "No"], [null, true, null, false]],
  ];
  it.each(cases)("%s", (_, written, applicable) => {
    expect(
      fields(
        "applicable",
        ["Applicable"],
        written.map((value) => [value]),
      ),
    ).toEqual(applicable);
  });

  it("keeps the words that it translated, and those it does not know, with a warning", () => {
    const { item, codes } = read(table(["Applicable"], [["Oui"], ["Progress"], ["Yes"]]));
    expect(item("A.5.1")?.extra).toEqual({ Applicable: "Oui" });
    expect(item("A.5.2")?.extra).toEqual({ Applicable: "Progress" });
    expect(item("A.5.3")?.extra).toBeUndefined();
    expect(codes).toEqual(["import.unknown-applicability"]);
  });

  it("from a column for those left out, and from status where nothing else says", () => {
    expect(
      fields(
        "applicable",
        ["Applicable", "Not applicable"],
        [
          ["x", null],
          [null, "x"],
          ["x", "x"],
          [null, null],
        ],
      ),
    ).toEqual([true, false, null, null]);
    expect(fields("applicable", ["Status"], [["Implemented"], ["N/A"], ["Planned"]])).toEqual([null, false, null]);
  });

  it("from a status that says both, or that says it in brackets", () => {
    const { soa, codes } = read(
      table(
        ["Status"],
        [["Van toepassing – ingevoerd"], ["Van toepassing – gepland"], ["Niet van toepassing"], ["Grey (n/a)"]],
      ),
    );
    expect(soa.items.map(({ applicable, status }) => [applicable, status])).toEqual([
      [true, "implemented"],
      [true, "planned"],
      [false, undefined],
      [false, undefined],
    ]);
    expect(codes).toEqual([]);
  });

  it("from the reasons for inclusion, where that is all there is", () => {
    const rows = [
      ["x", null, "x"],
      [null, null, null],
      [null, "x", null],
    ];
    const { soa } = read(table(["LR", "CO", "RRA"], rows));
    expect(soa.items.map(({ applicable, inclusion }) => [applicable, inclusion])).toEqual([
      [true, ["risk", "legal"]],
      [null, undefined],
      [true, ["contract"]],
    ]);
    expect(fields("inclusion", ["Reason for inclusion"], [["LR, BR/BP"], ["RRA"], ["CO"]])).toEqual([
      ["legal", "business"],
      ["risk"],
      ["contract"],
    ]);
  });
});

describe("a dash where other rows have a mark", () => {
  const rows = (own: readonly string[]) => [["x", ""], ["x", ""], own, ["x", ""], ["x", ""]];
  const third = (own: readonly string[]) => {
    const { soa, codes } = read(table(["Selected", "Justification for exclusion"], rows(own)));
    return { ...soa.items[2], codes };
  };

  it("excludes together with a reason, and says so", () => {
    expect(third(["-", "no servers here"])).toMatchObject({
      applicable: false,
      justification: "no servers here",
      codes: ["import.excluded-by-dash"],
    });
  });

  it.each([
    ["without a reason", ["-", ""]],
    ["with words that are none", ["-", "N/A"]],
    ["left blank", ["", "no servers here"]],
  ])("decides nothing %s", (_, own) => {
    expect(third(own).applicable).toBeNull();
  });

  it("an x beside ticks with a reason for exclusion is undecided, and without one a mark like them", () => {
    const { soa } = read(
      table(
        ["Selected", "Justification for exclusion"],
        [
          ["√", ""],
          ["√", ""],
          ["x", "no shop"],
          ["x", ""],
          ["√", ""],
        ],
      ),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, true, null, true, true]);
  });
});

describe("contradictions stay visible", () => {
  const cases: [name: string, headings: string[], rows: string[][], code: string][] = [
    ["excluded yet implemented", ["Applicable", "Status"], [["No", "Implemented"]], "import.excluded-yet-implemented"],
    ["excluded without a reason", ["Applicable", "Justification"], [["No", ""]], "import.exclusion-without-reason"],
    [
      "a reason for exclusion of what is included",
      ["Applicable", "Justification for exclusion"],
      [["Yes", "no servers here"]],
      "import.exclusion-reason-of-included",
    ],
    [
      "a reason for exclusion and no decision",
      ["Applicable", "Justification for exclusion"],
      [["", "no servers here"]],
      "import.exclusion-reason-undecided",
    ],
  ];
  it.each(cases)("%s", (_, headings, rows, code) => {
    const more = [...rows, ["Yes", ""], ["Yes", ""]];
    expect(read(table(headings, more)).codes).toContain(code);
  });

  const beside: [name: string, headings: string[], rows: string[][], code: string, detail: string | undefined][] = [
    [
      "sites",
      ["Applicable Leeds", "Applicable Cork"],
      [["Yes", "No"]],
      "import.applicable-places-differ",
      "Applicable Leeds: Yes ≠ Applicable Cork: No",
    ],
    [
      "an auditor",
      ["Applicable", "Applicable according to the auditor"],
      [["Y", "N"]],
      "import.applicable-columns-differ",
      "auditor: N",
    ],
    ["sites that agree", ["Applicable Leeds", "Applicable Cork"], [], "import.applicable-places-differ", undefined],
    [
      "a column that asks for the contrary",
      ["Applicable", "Not applicable"],
      [["Yes", "No"]],
      "import.applicable-columns-differ",
      undefined,
    ],
    [
      "an assessment beside another",
      ["Självskattning", "Internrevisionens bedömning"],
      [["Införd", "Delvis införd"]],
      "import.status-columns-differ",
      "Internrevisionens bedömning: Delvis införd",
    ],
    [
      "an assessment beside a status",
      ["Status", "Internrevisionens bedömning"],
      [["Införd", "Delvis införd"]],
      "import.status-columns-differ",
      "Internrevisionens bedömning: Delvis införd",
    ],
    [
      "a column of something else",
      ["Status", "Rutin"],
      [["Införd", "Planerad"]],
      "import.status-columns-differ",
      undefined,
    ],
  ];
  it.each(beside)("of columns beside each other: %s", (_, headings, rows, code, detail) => {
    const same = code.includes("status") ? ["Införd", "Införd"] : ["Yes", "Yes", "law"];
    const { report } = read(
      table(
        headings,
        [same, same, ...rows, same].map((row) => row.slice(0, headings.length)),
      ),
    );
    const message = report.warnings.find((warning) => warning.code === code)?.message;
    if (detail === undefined) expect(message).toBeUndefined();
    else expect(message).toContain(detail);
  });

  it("an id with the title of its neighbour keeps both and is told", () => {
    const { item, report } = read(
      grid([
        ["Control", "Title"],
        ["A.5.7", "Information security in project management"],
        ["A.5.8", "Threat intelligence"],
        ["A.5.15", "Access control"],
      ]),
    );
    expect(item("A.5.7")?.title).toBe("Information security in project management");
    expect(report.warnings).toMatchObject([{ code: "import.title-disagrees", rows: [{ row: 2 }, { row: 3 }] }]);
  });

  it("the reason for exclusion is the justification of what is excluded", () => {
    const rows = [
      ["Yes", "needed", ""],
      ["No", "", "no servers here"],
    ];
    expect(fields("justification", ["Applicable", "Reason for inclusion", "Reason for exclusion"], rows)[1]).toBe(
      "no servers here",
    );
  });
});

describe("rows that are no controls", () => {
  it("sections, captions, drawn lines and repeated headings are ignored, junk with answers is rejected with its cells", () => {
    const rows = [
      ["Control", "Title", "Applicable"],
      ["---", ":---:", "---"],
      ["A.5", "Organizational controls", ""],
      ["A.5.1", "Policies", "Yes"],
      ["test", "test", "Yes"],
      ["Control", "Title", "Applicable"],
      ["", "", "Yes"],
      ["a note that runs over the whole table"],
      ["A.5.2", "Roles", "No"],
    ];
    const { ids, report } = read(grid(rows));
    expect(ids).toEqual(["A.5.1", "A.5.2"]);
    expect(report.rejects.map(({ row }) => row)).toEqual([5]);
    const [lone, note] = [7, 8].map((row) => report.ignoredRows.find((one) => one.row === row)?.reason);
    expect(lone).toContain("belongs to the one above");
    expect(note).toContain("A caption");
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });
});
