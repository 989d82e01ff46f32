import { describe, expect, it } from "vitest";
import { fields, read, symbol, table, type Value } from "./grids.ts";

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
