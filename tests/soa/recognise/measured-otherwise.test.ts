import { describe, expect, it } from "vitest";
import { applicability, fields, statuses, type Value } from "./grids.ts";

const list = (text: string): readonly string[] => text.split(" | ");
const none = (count: number) => Array(count).fill(undefined);

describe("what measures something else says nothing of how far controls are", () => {
  it.each([
    [
      "Gap % | Deviation % | Lücke (%) | Remaining % | To do % | Porcentaje de incumplimiento",
      ["0%", "50%", "100%", "20%"],
    ],
    ["Gap score | Maturity gap | Delta Reifegrad | Niveau de non-conformité", [0, 1, 2, 3]],
    ["Implementation effort | Implementation priority | Compliance risk | Priority score", [0, 1, 2, 3]],
    ["Implementation cost | Implementation risk | Aufwand der Umsetzung", ["None", "Partial", "Full", "Full"]],
    ["Likelihood | Error rate | Wahrscheinlichkeit | Probabilidad | Discount", ["100%", "50%", "0%", "20%"]],
    ["Exposure | Weakness | Insurance | Encryption | Similarity to 2013", ["Full", "Partial", "Full", "Partial"]],
    ["Gap assessment | Gap analysis", ["Yes", "No", "Yes", "No"]],
    ["Gap analysis", ["Complete", "Partial", "None", "Complete"]],
  ] as readonly (readonly [string, readonly Value[]])[])("%s", (headings, answers) => {
    for (const heading of list(headings))
      expect([heading, statuses(heading, answers)]).toEqual([heading, none(answers.length)]);
  });
});

describe("of two times the later one is the state", () => {
  const rows = [
    ["Implemented", "Planned"],
    ["Implemented", "Not implemented"],
    ["Partially implemented", "Planned"],
  ];
  it.each([
    ["Status last year", "Status this year"],
    ["Status last audit", "Status this audit"],
    ["Status im Vorjahr", "Status dieses Jahr"],
    ["Estado del año pasado", "Estado de este año"],
    ["Stato anno scorso", "Stato quest'anno"],
    ["Stav vloni", "Stav letos"],
    ["前回の状況", "今回の状況"],
    ["Recommended status", "Status"],
  ])("%s, %s", (before, now) => {
    expect(fields("status", [before, now], rows)).toEqual(["planned", "not-started", "planned"]);
  });

  it.each(["Status last year", "Status im Vorjahr", "Recommended status", "Wunschstatus", "前回の状況"])(
    "and one that is not of now is none: %s",
    (heading) => {
      expect(statuses(heading, ["Implemented", "Planned", "Planned"])).toEqual(none(3));
    },
  );
});

it.each([
  ["Exempt", "VAT", ["", "", "19%", "19%", "7%"]],
  ["Waived", "Fee", ["", "", 100, 200, 300]],
  ["Rejected", "Change ticket", ["", "", "CH-1", "CH-2", "CH-3"]],
] as readonly (readonly [string, string, readonly Value[]])[])(
  "controls are let off only where what is said of controls alone bears it out: %s, %s",
  (heading, other, values) => {
    const rows = values.map((value, at) => [at < 2 ? "Yes" : "No", value]);
    expect(fields("applicable", [heading, other], rows)).toEqual(Array(5).fill(null));
  },
);

describe("what shows nothing is no evidence, and nobody no owner", () => {
  it.each([
    "not found",
    "to be requested",
    "expired",
    "verbal only",
    "nicht vorgelegt",
    "à fournir",
    "volgt nog",
    "期限切れ",
  ])("%s", (text) => {
    expect(fields("evidence", ["Evidence"], [[text], ["Access policy v2"], ["Register"]])[0]).toBeUndefined();
  });

  it("nor are ticks and crosses", () => {
    expect(fields("evidence", ["Evidence"], [["✓"], ["✗"], ["✓"], ["✗"]])).toEqual(none(4));
  });

  it.each(["Vacant", "vakant", "à désigner", "da nominare", "空席", "Enter name"])("%s", (text) => {
    expect(fields("owner", ["Owner"], [[text], ["CISO"], ["Head of IT"]])).toEqual([undefined, "CISO", "Head of IT"]);
  });
});

it("a column of degrees under a heading that asks how far still is the status", () => {
  expect(statuses("Degree of implementation", ["Full", "Partial", "None"])).toEqual([
    "implemented",
    "partial",
    "not-started",
  ]);
  expect(applicability("Applicable", ["Yes", "No"])).toEqual([true, false]);
});
