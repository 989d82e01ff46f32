import { describe, expect, it } from "vitest";
import { grid, ids, read } from "./grids.ts";

const rowsOf = (answers: readonly (readonly string[])[]) =>
  answers.map((answer, at) => [ids[at] ?? "", `title ${at}`, ...answer]);
const said = (rows: readonly (readonly string[])[]) =>
  read(grid(rows)).soa.items.map(({ applicable, status }) => [applicable, status]);

describe("a column of codes beside one of the applicability", () => {
  const answers = rowsOf([
    ["Yes", "NI", "law"],
    ["Yes", "FI", "law"],
    ["Yes", "PI", "law"],
    ["No", "NA", "none"],
  ]);
  const expected = [
    [true, "not-started"],
    [true, "implemented"],
    [true, "partial"],
    [false, undefined],
  ];
  const legend = "FI - Fully Implemented; PI - Partially Implemented; NI - Not Implemented; NA - Not Applicable";

  it.each(["Legend", "Key", "Existing Control\n(FI / PI / NI)"])(
    "is the status where the file's legend says so: %s",
    (heading) => {
      const head = ["Ref", "Control", "Applicability", heading, "Reason"];
      expect(said([[legend], head, ...answers])).toEqual(expected);
      expect(said([head, ...answers, [], ["", "", legend]])).toEqual(expected);
    },
  );

  it("is the applicability beside one of the status", () => {
    const lines = [["VT = van toepassing; NVT = niet van toepassing"]];
    const head = ["Maatregel", "Omschrijving", "VT/NVT", "Geïmpl. J/N/D", "Bewijs"];
    const rows = rowsOf([
      ["VT", "N", "b"],
      ["VT", "D", "b"],
      ["VT", "J", "b"],
      ["NVT", "", "geen"],
    ]);
    expect(said([...lines, head, ...rows])).toEqual([
      [true, "not-started"],
      [true, "partial"],
      [true, "implemented"],
      [false, undefined],
    ]);
  });

  it("says nothing without one, and nothing of documents and approvals", () => {
    const open = expected.map(([applicable]) => [applicable, undefined]);
    expect(said([["Ref", "Control", "Applicability", "Legend", "Reason"], ...answers])).toEqual(open);
    for (const heading of ["Document code", "Approval"])
      expect(said([[legend], ["Ref", "Control", "Applicability", heading, "Reason"], ...answers])).toEqual(open);
  });
});

describe("a legend that says of one code whether and how far", () => {
  const legend = [
    ["Codes:"],
    ["I", "Control applies and is in operation"],
    ["P", "Control applies, implementation is planned"],
    ["S", "Control applies, operated by a supplier"],
    ["X", "Control does not apply"],
    [],
  ];
  it.each(["Code", "Applicable", "Status"])("is followed in both: %s", (heading) => {
    const answers = rowsOf(["I", "P", "S", "X"].map((code) => [code, "text"]));
    expect(said([...legend, ["Annex A", "Control", heading, "Explanation"], ...answers])).toEqual([
      [true, "implemented"],
      [true, "planned"],
      [true, undefined],
      [false, undefined],
    ]);
  });

  it.each([
    ["Maßnahme ist anwendbar, Umsetzung läuft", "partial"],
    ["Applicable, implementation not started", "not-started"],
    ["Applicable and is not in operation", "not-started"],
    ["Applicable, implementation by a supplier", undefined],
  ])("%s: %s", (words, status) => {
    const lines = [["Codes:"], ["A", words], ["B", "Not applicable"], []];
    const answers = rowsOf(["A", "A", "B"].map((code) => [code, "text"]));
    expect(said([...lines, ["Annex A", "Control", "Applicable", "Explanation"], ...answers])).toEqual([
      [true, status],
      [true, status],
      [false, undefined],
    ]);
  });
});

describe("a colour's word in a key", () => {
  const answers = rowsOf([["Green"], ["Amber"], ["Grey"], ["Red"]]);
  const under = (grey: string) =>
    said([
      ["Key:", "Green", "Fully in place"],
      ["", "Amber", "Partly in place"],
      ["", "Red", "Not in place"],
      ["", "Grey", grey],
      [],
      ["A.", "Control", "RAG"],
      ...answers,
    ])[2];

  it.each(["Out of scope for the Trust", "Not applicable to the council", "Not applicable"])("%s", (grey) => {
    expect(under(grey)).toEqual([false, undefined]);
  });

  it.each(["Out of scope for the audit", "Not applicable to guests", "Ask the owner"])("%s decides nothing", (grey) => {
    expect(under(grey)).toEqual([null, undefined]);
  });
});

describe("the headings of a summary", () => {
  it("explain no sign: each has its words behind it", () => {
    const head = ["Ref", "Control", "App", "Status"];
    const answers = rowsOf([
      ["✅", "Implemented"],
      ["⚠️", "Planned"],
      ["❌", "N/A"],
    ]);
    const summary = [
      ["Category", "Total", "✅ Implemented", "⚠️ Partial/Planned", "❌ N/A"],
      ["All", "93", "39", "37", "17"],
    ];
    expect(said([head, ...answers, [], ...summary])[2]).toEqual([false, undefined]);
  });
});

it("a denial that the file explains as not applicable leaves a control out", () => {
  const legend = "Impl = Implemented, Part = Partially (roadmap), No = N/A.";
  const rows = rowsOf([["Yes"], ["Part"], ["No"], ["Yes"]]);
  expect(said([[`Selected controls. ${legend}`], [], ["Ref", "Control", "Impl"], ...rows])).toEqual([
    [null, "implemented"],
    [null, "partial"],
    [false, undefined],
    [null, "implemented"],
  ]);
});
