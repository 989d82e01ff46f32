import { describe, expect, it } from "vitest";
import { applicability, decided, read, statuses, table, type Value } from "./grids.ts";

describe("answers that are not what they look like", () => {
  it("boxes behind the answers are left undecided", () => {
    expect(applicability("Applicable", ["Yes [x] No [ ] N/A [ ]", "Yes [ ] No [x] N/A [ ]"])).toEqual([null, null]);
    expect(applicability("Applicable", ["Ja ☒ Nein ☐ Teilweise ☐", "Ja ☐ Nein ☒ Teilweise ☐"])).toEqual([null, null]);
    expect(statuses("Status", ["Not started ☐ Partial ☒ Implemented ☐", "Implemented"])).toEqual([
      undefined,
      "implemented",
    ]);
  });

  it("an empty circle beside filled ones says no, and by itself yes", () => {
    expect(applicability("Applicable", ["●", "○", "●", "●"])).toEqual([true, false, true, true]);
    expect(applicability("適用", ["○", "×", "○", "○"])).toEqual([true, false, true, true]);
    expect(applicability("適用", ["○", "○", "●", "○", "○", "×"])).toEqual([true, true, true, true, true, false]);
    expect(applicability("適用", ["○", "○", "●", "○", "○", "○"])).toEqual(
      ["○", "○", "●", "○", "○", "○"].map(() => true),
    );
    expect(statuses("Status", ["●", "○", "●", "◐"])).toEqual(["implemented", "not-started", "implemented", "partial"]);
    expect(statuses("Status", ["●", "○", "●"])).toEqual(["implemented", "not-started", "implemented"]);
  });

  it("an answer with a question mark is none yet", () => {
    expect(applicability("Applicable", ["Yes?", "No ?", "Yes", "N/A??"])).toEqual([null, null, true, null]);
    expect(statuses("Status", ["Done?", "Done", "Planned"])).toEqual([undefined, "implemented", "planned"]);
  });

  it("a tick and a cross in one cell are no answer", () => {
    expect(applicability("Applicable", ["✅/❌", "❌ ✅", "✅ core", "❌ core"])).toEqual([null, null, true, false]);
    const { codes } = read(table(["Status"], [["🔴+✅"], ["✅+🔴"], ["Done"]]));
    expect(codes).toContain("import.unknown-status");
  });

  it("numbers in brackets are no boxes", () => {
    expect(applicability("Applicable", ["No (1) no dev (2) no cloud", "Yes"])).toEqual([false, true]);
  });

  it("what is not applied yet is not excluded", () => {
    expect(
      decided("Implementation status", ["Applied", "Applied", "Not applied"]).map((item) => item.applicable),
    ).toEqual([...[null, null, null]]);
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
      [null, "implemented"],
      [null, "planned"],
      [null, "partial"],
      [null, "planned"],
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

describe("answers with two parts", () => {
  it.each<[string, string | undefined, string, boolean | null]>([
    ["Applicable - implemented", "implemented", "both", true],
    ["Applicable: No", undefined, "a label and a no", null],
    ["In scope: no", undefined, "a label and a no", null],
    ["Applicable: Yes", undefined, "a label and a yes", null],
    ["Applicable: Yes, Implemented: No", undefined, "two labels", null],
    ["Applicable: Yes\nImplemented: No", undefined, "two labels", null],
    ["Excluded: no", undefined, "a double no", null],
    ["Implemented: No", undefined, "a label and a no", null],
    ["Implemented - no", undefined, "a label and a no", null],
  ])("under a status: %s", (text, status, _, applicable) => {
    const [item] = decided("Status", [text, "Implemented", "Planned"]);
    expect([item?.status, item?.applicable]).toEqual([status, applicable]);
  });

  it("labels with a value under an applicability", () => {
    expect(applicability("Applicable", ["Applicable: No", "Excluded: no", "Applicable - No", "Excluded: yes"])).toEqual(
      [false, true, false, false],
    );
    expect(
      applicability("Applicable", ["Implemented: no", "Applicable: Yes", "Yes", "No - N/A", "Excluded: n/a"]),
    ).toEqual([null, true, true, false, false]);
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
    expect([first?.applicable, first?.status, second?.status]).toEqual([null, "not-started", "not-started"]);
  });
});

describe("the applicability at the beginning of reasons", () => {
  const said = (heading: string, reasons: readonly Value[]) => applicability(heading, reasons);

  it("is taken where no column is for it, and said", () => {
    const reasons = [
      "Included. Required by law",
      "Excluded - no development",
      "Not applicable, no cloud",
      "By contract",
    ];
    expect(said("Justification for inclusion/exclusion", reasons)).toEqual([true, false, false, null]);
    const { codes } = read(
      table(
        ["Justification"],
        reasons.map((reason) => [reason]),
      ),
    );
    expect(codes).toContain("import.decided-by-reason");
  });

  it("leaves out where a reason for exclusion begins with it, and never takes in there", () => {
    expect(
      said("Justification for exclusion", [
        "Not applicable - no source code",
        "Applicable, see policy",
        "Done by others",
      ]),
    ).toEqual([false, null, null]);
  });

  it.each<[string, readonly string[], readonly (readonly Value[])[]]>([
    [
      "without a reason",
      ["Justification for exclusion"],
      [["N/A"], ["Not applicable"], ["Excluded: none. All follow it"]],
    ],
    [
      "beside a reason for inclusion",
      ["Justification", "Justification for exclusion"],
      [["By law", "Excluded - no cloud"]],
    ],
    [
      "beside a status",
      ["Status", "Justification"],
      [
        ["Planned", "Excluded. No cloud"],
        ["In progress", "N/A - soon"],
      ],
    ],
    [
      "with the contrary behind it",
      ["Justification"],
      [
        ["Applicable, but excluded as outsourced"],
        ["Included: yes / no?"],
        ["Not applicable (HQ only). Applicable to the lab"],
      ],
    ],
    [
      "for a part, for a time, or before it is decided",
      ["Justification"],
      [
        ["Not applicable: only at HQ"],
        ["Excluded (in part)"],
        ["Excluded - temporarily, until 2027"],
        ["Not applicable - TBD"],
        ["Not required. Decision pending"],
        ["Applicable - to be decided"],
      ],
    ],
    [
      "from a word that begins a sentence",
      ["Justification"],
      [["No. 5 of the policy"], ["In, out and through"], ["Yes"]],
    ],
  ])("decides nothing %s", (_, headings, rows) => {
    const { soa } = read(table(headings, rows));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(rows.map(() => null));
  });

  it("does not speak against a column for it", () => {
    const items = decided(
      "Justification",
      [
        ["Excluded. No cloud", "Yes", "Done"],
        ["Included. By law", null, "Done"],
      ],
      ["Applicable", "Status"],
    );
    expect(items.map(({ applicable }) => applicable)).toEqual([true, null]);
  });
});

describe("answers with words behind them", () => {
  it("that give a reason are what they begin with; those that limit a no or deny a yes are undecided", () => {
    const answers = [
      ["No because we rent", false],
      ["Nein, weil Miete", false],
      ["Yes but only by phone", true],
      ["Not applicable except for remote workers", null],
      ["Out of scope except cloud", null],
      ["No but planned", null],
      ["Yes but out of scope for now", null],
      ["Yes, but excluded", null],
      ["Applicable (excluded)", null],
      ["Not yet applied", null],
      ["Noch nicht anwendbar", null],
    ] as const;
    expect(
      applicability(
        "Applicable",
        answers.map(([answer]) => answer),
      ),
    ).toEqual(answers.map(([, applicable]) => applicable));
  });

  it("a tick whose font was lost stays undecided beside words that begin with its letter", () => {
    expect(applicability("Applicable", ["x", "x", "n", "N/A", "x"])).toEqual([true, true, null, false, true]);
  });

  it("plain words of applicability under a status stay that, in Chinese, Japanese and Korean too", () => {
    for (const [heading, yes, no] of [
      ["Status", "適用", "未適用"],
      ["状态", "适用", "未适用"],
      ["Status", "적용", "미적용"],
    ] as const)
      expect(decided(heading, [yes, no, yes]).map(({ applicable }) => applicable)).toEqual([true, false, true]);
  });
});
