import { describe, expect, it } from "vitest";
import { fields, grid, read, table } from "./grids.ts";

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
