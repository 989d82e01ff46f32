import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inclusions, type SoaItem, statuses } from "../../shared/soa/document.ts";
import { conflict, migrate, row } from "./migrated.ts";

type Answers = Omit<SoaItem, "control">;

/** A.5.1.1 and A.5.1.2, which both become A.5.1. */
const policies = (first: Answers, second: Answers) =>
  migrate([
    { control: "A.5.1.1", ...first },
    { control: "A.5.1.2", ...second },
  ]);

const none = "no justification given";

describe("the justification of a merge is made of the reasons for its decision", () => {
  it.each<[string, Answers, Answers, boolean | null, string | undefined, string | undefined]>([
    [
      "no exclusion's reason stands for an inclusion",
      { applicable: true },
      { applicable: false, justification: "No policies" },
      true,
      undefined,
      "Justification of A.5.1.2 (not applicable): No policies",
    ],
    [
      "each reason stays with its decision",
      { applicable: true, justification: "Law" },
      { applicable: false, justification: "No policies" },
      true,
      "A.5.1.1: Law",
      "Justification of A.5.1.2 (not applicable): No policies",
    ],
    [
      "an undecided row's reason is no reason for inclusion",
      { applicable: null, justification: "To be looked at" },
      { applicable: true, justification: "Law" },
      true,
      "A.5.1.2: Law",
      "Justification of A.5.1.1 (undecided): To be looked at",
    ],
    [
      "nor is an exclusion's one for what is undecided",
      { applicable: false, justification: "No policies" },
      {},
      null,
      undefined,
      "Justification of A.5.1.1 (not applicable): No policies",
    ],
    [
      "of two exclusions none may lack its reason",
      { applicable: false, justification: "No policies" },
      { applicable: false, inclusion: ["legal"] },
      false,
      undefined,
      "Justification of A.5.1.1 (not applicable): No policies",
    ],
    [
      "of two inclusions one may lack its reason",
      { applicable: true, justification: " " },
      { applicable: true, justification: "Law" },
      true,
      "A.5.1.2: Law",
      undefined,
    ],
    [
      "two reasons for one decision stand with their old ids",
      { applicable: true, justification: "Risk" },
      { applicable: true, justification: "Law" },
      true,
      "A.5.1.1: Risk\nA.5.1.2: Law",
      undefined,
    ],
    [
      "an inclusion without a reason lacks it, and the exclusion's does not count",
      { applicable: true },
      { applicable: false },
      true,
      undefined,
      undefined,
    ],
    [
      "the same reason in all rows stands plain",
      { applicable: true, justification: "Law" },
      { applicable: true, justification: "Law" },
      true,
      "Law",
      undefined,
    ],
  ])("%s", (_, first, second, applicable, justification, notes) => {
    const migrated = policies(first, second);
    const merged = row(migrated, "A.5.1");
    expect([merged?.applicable, merged?.justification, merged?.notes]).toEqual([applicable, justification, notes]);
    const said = [first, second].map((one) => (one.justification?.trim() ? one.justification : none));
    expect(conflict(migrated, "A.5.1", "justification")?.map((one) => one.value)).toEqual(
      said[0] === said[1] ? undefined : said,
    );
  });

  it("keeps the rows' own notes before reasons that were set aside", () => {
    const migrated = policies(
      { applicable: true, notes: "See the intranet" },
      { applicable: false, justification: "No policies", inclusion: ["legal"] },
    );
    expect(row(migrated, "A.5.1")?.notes).toBe(
      [
        "See the intranet",
        "Justification of A.5.1.2 (not applicable): No policies",
        "Reason for inclusion of A.5.1.2 (not applicable): Law",
      ].join("\n"),
    );
    expect(row(migrated, "A.5.1")?.inclusion).toBeUndefined();
  });
});

describe("every disagreement is a conflict", () => {
  it.each<[string, Answers, Answers, string, string[]]>([
    [
      "reasons for inclusion that differ",
      { applicable: true, inclusion: ["legal", "risk"] },
      { applicable: true, inclusion: ["contract"] },
      "inclusion",
      ["Risk treatment; Law", "Contract"],
    ],
    [
      "reasons for inclusion that only one row has",
      { applicable: true, inclusion: ["legal"] },
      { applicable: true },
      "inclusion",
      ["Law", "no reason marked"],
    ],
    [
      "a heading of the document's own",
      { extra: { Risk: "R1" } },
      { extra: { Risk: "R2", Cost: "1" } },
      "extra.Risk",
      ["R1", "R2"],
    ],
    ["a weight, which is 1 where none is given", { weight: 0.5 }, {}, "weight", ["0.5", "1"]],
  ])("%s", (_, first, second, field, values) => {
    const migrated = policies(first, second);
    expect(conflict(migrated, "A.5.1", field)).toEqual([
      { control: "A.5.1.1", value: values[0] },
      { control: "A.5.1.2", value: values[1] },
    ]);
  });
  it("and the highest weight counts", () => {
    expect(row(policies({ weight: 0.5 }, {}), "A.5.1")?.weight).toBe(1);
  });
});

describe("words from which the status or the decision was read are no conflict beside it", () => {
  const status = "Κατάσταση υλοποίησης";
  const applies = "Εφαρμόσιμο";
  const done: Answers = { status: "implemented", extra: { [status]: "Υλοποιημένο" } };
  const partly: Answers = { status: "partial", extra: { [status]: "Μερικώς" } };
  it.each<[string, Answers, Answers, string, string[] | undefined]>([
    ["of a status", done, partly, status, undefined],
    [
      "of a decision",
      { applicable: true, extra: { [applies]: "Ναι" } },
      { applicable: false, extra: { [applies]: "Όχι" } },
      applies,
      undefined,
    ],
    [
      "a word with more behind it",
      done,
      { ...partly, extra: { [status]: "Μερικώς (κτίριο Α)" } },
      status,
      ["Υλοποιημένο", "Μερικώς (κτίριο Α)"],
    ],
    ["a word for another status", done, { ...partly, status: "planned" }, status, ["Υλοποιημένο", "Μερικώς"]],
    [
      "two words for one status, which no conflict on it shows",
      { status: "partial", extra: { Status: "Mostly implemented" } },
      { status: "partial", extra: { Status: "In progress" } },
      "Status",
      ["Mostly implemented", "In progress"],
    ],
    [
      "the same words under a heading that asks for something else",
      { applicable: true, status: "implemented", extra: { Cloud: "Ναι" } },
      { applicable: false, status: "partial", extra: { Cloud: "Όχι" } },
      "Cloud",
      ["Ναι", "Όχι"],
    ],
    [
      "a level, which says more",
      { status: "partial", extra: { Status: "50%" } },
      { status: "implemented", extra: { Status: "100%" } },
      "Status",
      ["50%", "100%"],
    ],
  ])("%s", (_, first, second, heading, values) => {
    const migrated = policies(first, second);
    const told = conflict(migrated, "A.5.1", `extra.${heading}`);
    expect(told?.map(({ value }) => value)).toEqual(values);
    expect(row(migrated, "A.5.1")?.extra?.[heading]).toBe(
      `A.5.1.1: ${first.extra?.[heading]}\nA.5.1.2: ${second.extra?.[heading]}`,
    );
  });
});

it("evidence carries the old ids of the rows that give it, and none where all do", () => {
  const migrated = policies(
    { evidence: [{ reference: "P1", version: "2", expires: "2027-01-31" }, { reference: "Policy" }] },
    {
      evidence: [
        { reference: "Policy", version: "" },
        { reference: "", date: "2026-01-31" },
      ],
    },
  );
  expect(row(migrated, "A.5.1")?.evidence).toEqual([
    { reference: "A.5.1.1: P1", version: "2", expires: "2027-01-31" },
    { reference: "Policy" },
    { reference: "A.5.1.2: no reference given", date: "2026-01-31" },
  ]);
});

it("a row that becomes one control keeps its words as they are", () => {
  const answers: Answers = {
    applicable: false,
    justification: "No remote work",
    notes: "Asked in May",
    owner: "Ann",
    evidence: [{ reference: "P1" }],
    inclusion: ["risk"],
    weight: 2,
  };
  expect(row(migrate([{ control: "A.9.4.5", ...answers }]), "A.8.4")).toMatchObject(answers);
});

const answers: fc.Arbitrary<Answers> = fc.record({
  applicable: fc.constantFrom(true, false, null),
  justification: fc.constantFrom("", "Law", "Risk", "No such thing"),
  inclusion: fc.subarray([...inclusions]),
  status: fc.constantFrom(...statuses),
  due: fc.constantFrom("2026-01-31", "2027-01-31"),
  weight: fc.constantFrom(0.5, 1, 2),
  notes: fc.constantFrom("", "One", "Two"),
});
const lines = (text: string | undefined) => text?.split("\n").sort();

it("the order of the old rows decides nothing", () => {
  fc.assert(
    fc.property(answers, answers, (first, second) => {
      const items = [
        { control: "A.5.1.1", ...first },
        { control: "A.5.1.2", ...second },
      ];
      const [one, other] = [items, [...items].reverse()].map((given) => row(migrate(given), "A.5.1"));
      const plain = (item: SoaItem | undefined) => ({
        ...item,
        justification: lines(item?.justification),
        notes: lines(item?.notes),
        extra: undefined,
      });
      expect(plain(other)).toEqual(plain(one));
    }),
  );
});

it("a justification never holds the reason of a row that was decided otherwise, and none is lost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ applicable: fc.constantFrom(true, false, null), justification: fc.uuid() }), {
        minLength: 2,
        maxLength: 3,
      }),
      (rows) => {
        const items = rows.map((one, index) => ({ control: `A.13.2.${index + 1}`, ...one }));
        const merged = row(migrate(items), "A.5.14");
        for (const { applicable, justification } of rows) {
          const counts = applicable === merged?.applicable;
          expect(merged?.justification?.includes(justification) ?? false).toBe(counts);
          expect(merged?.notes?.includes(justification) ?? false).toBe(!counts);
        }
      },
    ),
  );
});
