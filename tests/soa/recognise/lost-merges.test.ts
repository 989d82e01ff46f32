import { describe, expect, it } from "vitest";
import { csv, ids, read, type Value } from "./grids.ts";

const file = (headings: readonly (readonly Value[])[], answers: readonly (readonly Value[])[]) =>
  read(csv([...headings, ...answers.map((row, at) => [ids[at] ?? "", `Own ${at}`, ...row])]));

describe("headings in two rows whose merged cells were lost", () => {
  it.each([
    ["Applicable", "Berlin", "Munich"],
    ["Anwendbar", "Zentrale", "Werk Süd"],
    ["Applicable", "Siège", "Usine"],
  ])("of places under %s of which none comes first", (asked, one, other) => {
    const { soa, report } = file(
      [
        ["Control", "Title", asked, "", "Status"],
        ["", "", one, other, ""],
      ],
      [
        ["Yes", "Yes", "Done"],
        ["No", "No", ""],
        ["No", "Yes", ""],
        ["Yes", "Yes", "Planned"],
      ],
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, firstRow: 3, columns: { applicable: "C", status: "E" } }]);
    expect(report.rejects).toEqual([]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, null, true]);
    expect(soa.items[0]?.extra).toMatchObject({ [`${asked} / ${other}`]: "Yes" });
    const differ = report.warnings.find(({ code }) => code === "import.applicable-places-differ");
    expect(differ?.rows.map(({ row }) => row)).toEqual([5]);
  });

  it("of years, of which the last counts", () => {
    const { soa, report } = file(
      [
        ["Control", "Title", "Status", "", "Owner"],
        ["", "", 2023, 2024, ""],
      ],
      [
        ["Planned", "Done", "IT"],
        ["Planned", "Planned", "IT"],
      ],
    );
    expect(report.tables).toMatchObject([{ firstRow: 3, columns: { status: "D", owner: "E" } }]);
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "planned"]);
  });

  it.each<[string, readonly string[], readonly (readonly Value[])[], object]>([
    [
      "Reason",
      ["LR", "CO", "BR", "RRA"],
      [
        ["x", "", "", ""],
        ["", "x", "", "x"],
      ],
      { "inclusion-legal": "C", "inclusion-contract": "D", "inclusion-business": "E", "inclusion-risk": "F" },
    ],
    [
      "Justification",
      ["Inclusion", "Exclusion"],
      [
        ["law", ""],
        ["", "no development"],
      ],
      { justification: "C", exclusion: "D" },
    ],
    [
      "Applicable",
      ["Yes", "No"],
      [
        ["x", ""],
        ["", "x"],
      ],
      { applicable: "C" },
    ],
    [
      "Applicable",
      ["Yes", "No"],
      [
        ["Yes", ""],
        ["", "No"],
      ],
      { applicable: "C" },
    ],
  ])("of parts under %s: %j", (over, parts, answers, columns) => {
    const blank = parts.map(() => "");
    const { report } = file(
      [
        ["Control", "Title", over, ...blank.slice(1), "Owner"],
        ["", "", ...parts, ""],
      ],
      answers.map((row) => [...row, "IT"]),
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, firstRow: 3, columns }]);
    expect(report.rejects).toEqual([]);
  });

  it("under the heading of the ids too", () => {
    const { report, soa } = file(
      [
        ["Control", "", "Applicable", ""],
        ["ID", "Title", "Berlin", "Munich"],
      ],
      [
        ["Yes", "Yes"],
        ["Yes", "No"],
      ],
    );
    expect(report.tables).toMatchObject([{ firstRow: 3, columns: { control: "A", title: "B", applicable: "C" } }]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, null]);
  });

  it.each<readonly Value[]>([
    ["", "", "Yes", "see note", ""],
    ["", "", "Yes", "No", "Planned"],
    ["", "", "Yes", "No", ""],
    ["", "", "to be decided", "by board", ""],
    ["X-1", "Own", "Berlin", "Munich", ""],
    ["", "Own", "Berlin", "Munich", ""],
  ])("are not made of a first row without an id: %j", (...row) => {
    const { report, soa } = file(
      [["Control", "Title", "Applicable", "", "Status"], row],
      [
        ["Yes", "", "Done"],
        ["No", row[3] === "by board" ? "" : "Yes", "Planned"],
      ],
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, firstRow: 2, columns: { applicable: "C", status: "E" } }]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false]);
  });
});
