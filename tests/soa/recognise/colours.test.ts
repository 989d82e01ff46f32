import { describe, expect, it } from "vitest";
import type { Grid } from "../../../shared/workbook/grid.ts";
import { coloured, grid, read, type Value } from "./grids.ts";

const green = "70AD47";
const yellow = "FFD966";
const red = "E06666";
const words = (text: string, fill: string): Value => ({ value: text, text, kind: "text", fill });

const statement = (
  heading: string,
  colours: readonly (string | null)[],
  more: readonly (readonly Value[])[] = [],
): Grid =>
  grid(
    [
      ...more,
      ["Control", "Title", heading, "Owner"],
      ...colours.map((fill, at) => [`A.5.${at + 1}`, `Own ${at}`, fill === null ? null : coloured(fill), "IT"]),
    ],
    { sheet: "SoA" },
  );
const legend = (rows: readonly (readonly Value[])[]): Grid => grid(rows, { sheet: "Legend" });

describe("colours", () => {
  const beside = legend([
    [coloured(green), "Implemented"],
    [coloured(yellow), "In progress"],
    [coloured(red), "Not started"],
  ]);

  it("say what the file's own legend says of them, on a sheet of its own or above the table", () => {
    const colours = [green, red, yellow, green, null];
    const expected = ["implemented", "not-started", "partial", "implemented", undefined];
    const above = beside.rows.map(({ cells }) => cells.map((cell) => cell ?? null));
    for (const grids of [[statement("Status", colours), beside], [statement("Status", colours, above)]]) {
      const { soa, report, codes } = read(grids);
      expect(soa.items.map(({ status }) => status)).toEqual(expected);
      expect(codes).toEqual(["import.legend"]);
      expect(report.warnings[0]?.message).toContain("the colour in row 3 = Not started");
      expect(soa.items[2]?.extra).toEqual({ Status: "In progress" });
    }
  });

  it("of words in the legend say the same, also of the applicability under a heading that is not known", () => {
    const { soa } = read([
      statement("VT", [green, green, red, green]),
      legend([[words("Van toepassing", green)], [words("Niet van toepassing", red)]]),
    ]);
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, true, false, true]);
  });

  it.each([
    ["Légende", "Applicable", "Non applicable", "Partiellement applicable"],
    ["Legend:", "Applicable", "Not applicable", "Partly applicable"],
    ["Legende", "Anwendbar", "Nicht anwendbar", "Teilweise anwendbar"],
    ["Leyenda", "Aplica", "No aplica", "Parcialmente aplicable"],
    ["Legenda", "Van toepassing", "Niet van toepassing", "Deels van toepassing"],
    ["凡例", "適用", "適用外", "一部適用"],
  ])("beside each other behind a caption, each in its own: %s", (caption, yes, no, partly) => {
    const row = [caption, words(yes, green), words(no, red), words(partly, yellow)];
    const { soa } = read(statement("Applicable", [green, red, yellow, green], [row]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, false, true, true]);
  });

  it.each<[string, Grid]>([
    ["without a legend", grid([["Nothing about colours"]], { sheet: "Notes" })],
    [
      "that a legend explains in two ways",
      legend([
        [coloured(green), "Implemented"],
        [coloured(green), "Planned"],
      ]),
    ],
    [
      "of which a legend tells only one thing",
      legend([
        [coloured(green), "Implemented"],
        [coloured(red), "see above"],
      ]),
    ],
    ["of headings", legend([["Control ID", words("Implemented", green), words("Planned", red)]])],
    [
      "of a list of tasks",
      legend([
        ["Buy a firewall", words("Open", green)],
        ["Train staff", words("Done", red)],
      ]),
    ],
    [
      "of a list of states that calls itself no legend",
      grid(
        [
          [coloured(green), "Closed"],
          [coloured(red), "Open"],
        ],
        { sheet: "Meeting tasks" },
      ),
    ],
    ["with words on both sides", legend([["Not started", coloured(green), "Planned", coloured(red), "Implemented"]])],
  ])("%s are told and not guessed", (_, other) => {
    const { soa, codes } = read([statement("Status", [green, red, "DDDDDD"]), other]);
    expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, undefined]);
    expect(codes).toEqual(["import.colour-only"]);
  });

  it("beside written answers leave those as they are", () => {
    const sheet = grid([
      ["Control", "Title", "Status"],
      ["A.5.1", "x", words("Planned", green)],
      ["A.5.2", "x", words("Implemented", red)],
      ["A.5.3", "x", coloured(green)],
    ]);
    const { soa, codes } = read([sheet, beside]);
    expect(soa.items.map(({ status }) => status)).toEqual(["planned", "implemented", undefined]);
    expect(codes).toEqual(["import.colour-only"]);
  });

  it.each<[string, readonly Value[]]>([
    ["before", ["Legend", coloured(green), "Implemented", coloured(red), "Not started"]],
    ["behind", ["Legend", "Implemented", coloured(green), "Not started", coloured(red)]],
  ])("in a row of the legend with swatches %s their words say the same", (_, row) => {
    const { soa } = read([statement("Status", [green, red]), legend([row])]);
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "not-started"]);
  });

  it("of whole rows, and of an empty template's columns and their headings, answer nothing", () => {
    const shade = (fill: string, ...cells: Value[]): Value[] =>
      cells.map((value) => (typeof value === "string" ? words(value, fill) : coloured(fill)));
    const headings = ["Control", "Title", "Applicable", "Justification", "Status", "Evidence", "Owner"];
    const rows = read([
      grid([
        headings,
        shade(green, "A.5.1", "x", "Yes", null, "Implemented", null, null),
        shade(red, "A.5.2", "x", "No", null, null, null, null),
        shade(green, "A.5.3", "x", "Yes", null, "Implemented", null, null),
      ]),
      legend([
        [coloured(green), "Implemented"],
        [coloured(red), "Not applicable"],
      ]),
    ]);
    expect(rows.soa.items.map(({ justification, evidence, owner }) => [justification, evidence, owner])).toEqual(
      Array(3).fill([undefined, undefined, undefined]),
    );
    expect(rows.codes).toContain("import.exclusion-without-reason");
    const template = read(
      grid([
        ["Control", "Title", words("Applicable", red), words("Implemented", green)],
        ...[1, 2, 3].map((at) => [`A.5.${at}`, "x", coloured(red), coloured(green)]),
      ]),
    );
    expect(template.soa.items.map(({ applicable, status }) => [applicable, status])).toEqual(
      Array(3).fill([null, undefined]),
    );
  });
});
