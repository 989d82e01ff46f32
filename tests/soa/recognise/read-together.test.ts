import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

type Row = readonly Value[];
type Block = readonly [headings: readonly string[], ...rows: readonly Row[]];

/** Small tables under each other, a caption over each. */
const stacked = (...blocks: readonly Block[]) =>
  grid(blocks.flatMap(([headings, ...rows], at) => [[`Theme ${at + 5}`], headings, ...rows, []]));

/** The same tables on a sheet each. */
const onSheets = (...blocks: readonly Block[]) =>
  blocks.map(([headings, ...rows], at) => grid([headings, ...rows], { sheet: `Theme ${at + 5}` }));

const rowsOf = (section: number, answers: readonly Row[]): readonly Row[] =>
  answers.map((more, at) => [`A.${section}.${at + 1}`, `Own title ${at}`, ...more]);

const codes = ["#", "Control", "A/N", "Justification"];
const long: Block = [
  codes,
  ...rowsOf(5, [
    ["A", "Policies are kept"],
    ["A", "Role matrix"],
    ["A", "Asked by clients"],
    ["N", "No transfers"],
    ["A", "Contracts"],
  ]),
];
const short: Block = [codes, ...rowsOf(7, [["N", "Fully outsourced"]])];

describe("tables under the same headings are read as one", () => {
  const applies = (grids: Parameters<typeof read>[0], control: string) => read(grids).item(control)?.applicable;

  it("so that a row alone is read as the rows of the others are", () => {
    expect(applies(stacked(long, short), "A.7.1")).toBe(false);
    expect(applies(stacked(short, long), "A.7.1")).toBe(false);
    expect(applies(stacked(short), "A.7.1")).toBe(null);
  });

  it.each([
    ["in order", [0, 1]],
    ["the short one first", [1, 0]],
  ])("over sheets, %s", (_, order) => {
    const sheets = onSheets(long, short);
    const { item } = read(order.flatMap((at) => sheets[at] ?? []));
    expect(item("A.7.1")?.applicable).toBe(false);
    expect(item("A.7.1")?.justification).toBe("Fully outsourced");
  });

  it("wherever their columns stand", () => {
    const moved: Block = [
      ["#", "Justification", "A/N", "Control"],
      ["A.7.1", "Fully outsourced", "N", "Own title"],
    ];
    const { item } = read(onSheets(long, moved));
    expect([item("A.7.1")?.applicable, item("A.7.1")?.justification]).toEqual([false, "Fully outsourced"]);
  });

  it("where one of the headings is another", () => {
    const other: Block = [["#", "Control", "A/N", "Justification + evidence"], ...rowsOf(7, [["N", "Outsourced"]])];
    expect(applies(stacked(long, other), "A.7.1")).toBe(false);
  });

  it("and not where more of them are", () => {
    const other: Block = [["#", "Control", "A/N", "Rank", "Room"], ...rowsOf(7, [["N", "3", "B12"]])];
    expect(applies(stacked(long, other), "A.7.1")).toBe(null);
  });

  it("and the columns of the larger are not read by rows that lack them", () => {
    const other: Block = [["#", "Control", "A/N", "Reviewed"], ...rowsOf(7, [["N", "Yes"]])];
    const { item } = read(stacked(long, other));
    expect(item("A.5.4")?.justification).toBe("No transfers");
    expect(item("A.7.1")?.extra).toMatchObject({ Reviewed: "Yes" });
  });

  it("so that of two columns all take the same for the status", () => {
    const headings = ["Control", "Title", "Applicable", "Implementation", "Status"];
    const { item } = read(
      stacked(
        [
          headings,
          ...rowsOf(5, [
            ["Yes", "Policies of the firm", "Implemented"],
            ["Yes", "Reviewed by the owner", "Partial"],
            ["No", "N/A", "Not applicable"],
            ["Yes", "Register of assets", "Implemented"],
          ]),
        ],
        [
          headings,
          ...rowsOf(6, [
            ["No", "N/A", "Not applicable"],
            ["Yes", "PROC-02 in OPS-04", "Implemented"],
          ]),
        ],
      ),
    );
    expect(item("A.6.2")?.status).toBe("implemented");
    expect(item("A.6.2")?.extra).toMatchObject({ Implementation: "PROC-02 in OPS-04" });
  });

  it("and levels that the file explains are levels in a table with hardly any of them too", () => {
    const headings = ["ID", "Control", "Applicable", "Current"];
    const { item } = read(
      grid([
        ["Score", "Rating"],
        ["0", "Not implemented"],
        ["1", "Partially implemented"],
        ["3", "Fully implemented"],
        [],
        headings,
        ...rowsOf(5, [
          ["Y", "0"],
          ["Y", "1"],
          ["Y", "3"],
          ["Y", "1"],
        ]),
        [],
        headings,
        ...rowsOf(7, [
          ["N", "N/A"],
          ["N", "N/A"],
          ["Y", "3"],
        ]),
      ]),
    );
    expect(item("A.5.1")?.status).toBe("not-started");
    expect(item("A.7.3")?.status).toBe("implemented");
    expect([item("A.7.1")?.applicable, item("A.7.1")?.status]).toEqual([false, undefined]);
  });

  it("but for what the user chose of one of them", () => {
    const sheets = onSheets(long, short);
    const tables = [{ sheet: "Theme 6", columns: { C: null } }] as const;
    const { item } = read(sheets, { tables });
    expect(item("A.7.1")?.applicable).toBe(null);
    expect(item("A.5.4")?.applicable).toBe(false);
  });

  it("which another standard's rows under other headings do not change", () => {
    const { item } = read([
      ...onSheets(long, short),
      grid(
        [
          ["#", "Requirement", "A/N", "Severity", "Due"],
          ["R-1", "Risk", "Y", "High", "2026"],
        ],
        { sheet: "Risks" },
      ),
    ]);
    expect(item("A.7.1")?.applicable).toBe(false);
  });
});
