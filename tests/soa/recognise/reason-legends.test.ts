import { describe, expect, it } from "vitest";
import { grid, ids, read, type Value } from "./grids.ts";

const sheet = (legend: readonly (readonly Value[])[], heading: string, codes: readonly string[]) =>
  read(
    grid([
      ...legend,
      [],
      ["Control", "Title", heading, "Remark"],
      ...ids.map((id, at) => [id, "Own", codes[at % codes.length] ?? "", "text"]),
    ]),
  );

describe("codes of reasons that the file's own legend explains", () => {
  it.each<[string, readonly (readonly Value[])[], string, readonly string[]]>([
    [
      "in a line",
      [
        [
          "Reason codes: L = legal, C = contractual, B = business, R = risk assessment (control selected); X = control excluded",
        ],
      ],
      "Reason code",
      ["L", "B/R", "X", "C, L"],
    ],
    [
      "in sentences",
      [["L = legal, C = contract, R = risk, B = business. NS = not selected"]],
      "Selected because",
      ["L", "B, R", "NS", "C, L"],
    ],
    [
      "under each other",
      [
        ["L", "gesetzlich"],
        ["C", "vertraglich"],
        ["R", "Risiko"],
        ["B", "Best Practice"],
        ["X", "ausgeschlossen"],
      ],
      "Begründung",
      ["L", "B + R", "X", "C/L"],
    ],
  ])("take in and leave out: %s", (_, legend, heading, codes) => {
    const { soa, codes: said } = sheet(legend, heading, codes);
    expect(soa.items.slice(0, 4)).toMatchObject([
      { applicable: true, inclusion: ["legal"] },
      { applicable: true, inclusion: ["business", "risk"] },
      { applicable: false },
      { applicable: true, inclusion: ["contract", "legal"] },
    ]);
    expect(said).toContain("import.legend");
  });

  it("decide nothing where one takes in and another leaves out, or without a legend", () => {
    const legend = [["L = legal, R = risk, X = excluded"]];
    expect(sheet(legend, "Reason code", ["L, X", "L", "R", "X"]).soa.items.map(({ applicable }) => applicable)).toEqual(
      ids.map((_, at) => [null, true, true, false][at % 4]),
    );
    expect(sheet([["Own remarks"]], "Reason code", ["L", "X"]).soa.items.every((one) => one.applicable === null)).toBe(
      true,
    );
  });
});
