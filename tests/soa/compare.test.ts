import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../shared/messages/say.ts";
import { compareSoa, type RowChange } from "../../shared/soa/compare.ts";
import { comparisonIssues } from "../../shared/soa/compare-issues.ts";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { library } from "../library.ts";
import { anySoa } from "./documents.ts";

const soa = (items: Soa["items"], fields: Partial<Soa> = {}): Soa => ({
  framework: "iso-27001-2022",
  items,
  ...fields,
});

it("an edition that no catalog holds is named all the same", () => {
  const [issue] = comparisonIssues(library, soa([], { framework: "iso-27001-2005" }), soa([]));
  expect(issue?.params).toMatchObject({ before: "ISO/IEC 27001:2005", after: expect.stringContaining("27001:2022") });
});

describe("comparing two documents", () => {
  it("tells added, removed and changed rows, field by field, and what it comes to", () => {
    const before = soa([
      { control: "A.5.1", status: "planned", owner: "Ann", extra: { Risk: "R1" } },
      { control: "A.5.2", status: "planned" },
    ]);
    const after = soa(
      [
        { control: "A.5.1", status: "implemented", owner: "Ann", extra: { Risk: "R2" } },
        { control: "A.5.3", applicable: false },
      ],
      { version: "2.0" },
    );
    expect(compareSoa(before, after)).toEqual({
      added: [{ control: "A.5.3", applicable: false }],
      removed: [{ control: "A.5.2", status: "planned" }],
      changed: [
        {
          control: "A.5.1",
          framework: "iso-27001-2022",
          fields: [
            { field: "status", before: "planned", after: "implemented" },
            { field: "extra.Risk", before: "R1", after: "R2" },
          ],
        },
      ],
      unchanged: 0,
      document: [{ field: "version", before: null, after: "2.0" }],
      summary: {
        advanced: 1,
        fellBack: 0,
        decisions: 0,
        excluded: 1,
        unjustified: [{ control: "A.5.3", framework: "iso-27001-2022" }],
      },
    });
  });

  const policy = { reference: "POL-1", version: "2" };
  const ticket = { reference: "T-7", expires: "2027-01-31" };
  const alike: [string, Omit<SoaItem, "control">, Omit<SoaItem, "control">][] = [
    ["nothing said and nothing meant", { applicable: null, notes: "", evidence: [], owner: "  " }, {}],
    ["another place in the file", { source: { sheet: "S", row: 4 } }, { source: { sheet: "T", row: 9 } }],
    ["no status and not assessed", {}, { status: "not-assessed" }],
    ["no weight and a weight of 1", {}, { weight: 1 }],
    ["reasons in another order", { inclusion: ["risk", "legal"] }, { inclusion: ["legal", "risk"] }],
    ["evidence in another order", { evidence: [policy, ticket] }, { evidence: [ticket, policy] }],
    ["blank parts of evidence", { evidence: [policy] }, { evidence: [{ ...policy, date: "", owner: " " }] }],
    ["a blank under an own heading", { extra: { Risk: "" } }, {}],
  ];
  it.each(alike)("finds no difference in %s", (_, was, is) => {
    for (const [before, after] of [
      [was, is],
      [is, was],
    ]) {
      const compared = compareSoa(soa([{ control: "A.5.1", ...before }]), soa([{ control: "A.5.1", ...after }]));
      expect(compared).toMatchObject({ changed: [], unchanged: 1 });
    }
  });

  const fields: [string, Partial<SoaItem>, Partial<SoaItem>][] = [
    ["title", { title: "Old" }, { title: "New" }],
    ["applicable", { applicable: true }, { applicable: null }],
    ["inclusion", { inclusion: ["risk"] }, { inclusion: ["risk", "legal"] }],
    ["justification", { justification: "a" }, {}],
    ["status", { status: "not-started" }, {}],
    ["evidence", { evidence: [ticket] }, { evidence: [{ ...ticket, expires: "2028-01-31" }] }],
    ["owner", { owner: "A" }, { owner: "a" }],
    ["due", { due: "2026-01-01" }, { due: "2026-01-02" }],
    ["notes", {}, { notes: "x" }],
    ["weight", { weight: 2 }, {}],
    ["extra.constructor", { extra: { constructor: "x" } }, {}],
    ["extra.Carried from the last audit", { extra: { "Carried from the last audit": "NC 3" } }, {}],
  ];
  it.each(fields)("tells a difference in %s and in nothing else", (field, was, is) => {
    const { changed } = compareSoa(soa([{ control: "A.5.1", ...was }]), soa([{ control: "A.5.1", ...is }]));
    expect(changed.flatMap((row) => row.fields.map((one) => one.field))).toEqual([field]);
  });
  it.each(["title", "organisation", "version", "date", "approver", "classification"] as const)(
    "tells another %s of the document",
    (field) => {
      const { document } = compareSoa(soa([]), soa([], { [field]: "2026-11-24" }));
      expect(document).toEqual([{ field, before: null, after: "2026-11-24" }]);
    },
  );

  it("finds nothing between a document and itself, and the mirror image between two swapped", () => {
    const rows = (changed: readonly RowChange[], mirrored: boolean) =>
      changed
        .map(({ control, framework, fields: list }) =>
          JSON.stringify([
            control,
            framework,
            list
              .map(({ field, before, after }) => (mirrored ? [field, after, before] : [field, before, after]))
              .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
          ]),
        )
        .sort();
    fc.assert(
      fc.property(anySoa, anySoa, (a, b) => {
        const same = compareSoa(a, a);
        expect(same).toMatchObject({ added: [], removed: [], changed: [], document: [], unchanged: a.items.length });
        expect(same.summary).toEqual({ advanced: 0, fellBack: 0, decisions: 0, excluded: 0, unjustified: [] });
        const there = compareSoa(a, b);
        const back = compareSoa(b, a);
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        expect(rows(back.changed, true)).toEqual(rows(there.changed, false));
        expect(back.unchanged).toBe(there.unchanged);
        expect(back.document.map(({ field, before, after }) => ({ field, before: after, after: before }))).toEqual(
          there.document,
        );
        expect([back.summary.advanced, back.summary.decisions]).toEqual([
          there.summary.fellBack,
          there.summary.decisions,
        ]);
      }),
      { numRuns: 200 },
    );
  });
  it("counts every row of both documents once", () => {
    fc.assert(
      fc.property(anySoa, anySoa, (a, b) => {
        const { added, removed, changed, unchanged } = compareSoa(a, b);
        expect(removed.length + changed.length + unchanged).toBe(a.items.length);
        expect(added.length + changed.length + unchanged).toBe(b.items.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a control in several rows", () => {
  const site = (name: string, status: SoaItem["status"]): SoaItem => ({
    control: "A.5.1",
    extra: { Site: name },
    ...(status === undefined ? {} : { status }),
  });
  it("pairs each row with the one that differs least, wherever it stands", () => {
    const before = soa([site("Leeds", "planned"), site("York", "planned"), site("Hull", "partial")]);
    const after = soa([site("Hull", "partial"), site("Leeds", "verified"), site("Bath", "planned")]);
    const { changed, unchanged } = compareSoa(before, after);
    expect(unchanged).toBe(1);
    expect(changed.map((row) => row.fields)).toEqual([
      [{ field: "status", before: "planned", after: "verified" }],
      [{ field: "extra.Site", before: "York", after: "Bath" }],
    ]);
  });
  it("takes the row that has no counterpart for added or removed, not the last one", () => {
    const before = soa([site("Leeds", "planned"), site("York", "planned")]);
    const { removed, unchanged } = compareSoa(before, soa([site("York", "planned")]));
    expect(unchanged).toBe(1);
    expect(removed).toEqual([site("Leeds", "planned")]);
  });
  it("stays in bounded time when a document is one control over and over", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => site(`Site ${index}`, "planned"));
    expect(compareSoa(soa(many), soa(many))).toMatchObject({ changed: [], unchanged: 2_000 });
  });
  it("is said", () => {
    const twice = soa([{ control: "A.5.1" }, { control: "A.5.1" }, { control: "A.5.2", framework: "iso-42001-2023" }]);
    expect(comparisonIssues(library, twice, soa([]))).toMatchObject([
      { code: "compare.listed-twice", params: { controls: "A.5.1" } },
    ]);
    expect(comparisonIssues(library, soa([]), soa([{ control: "A.5.1" }]))).toEqual([]);
  });
});

describe("documents of different editions", () => {
  const cases: [string, string, string][] = [
    ["iso-27001-2013", "iso-27001-2022", "compare.older-edition"],
    ["iso-27001-2022", "iso-27001-2013", "compare.newer-first"],
    ["iso-27001-2022", "iso-42001-2023", "compare.other-framework"],
    ["iso-27001-2005", "iso-27001-2022", "compare.other-framework"],
  ];
  it.each(cases)("%s and %s: %s", (before, after, code) => {
    const issues = comparisonIssues(
      library,
      { framework: before, items: [{ control: "A.5.1" }] },
      { framework: after, items: [{ control: "A.5.1" }] },
    );
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
  it("are compared where their rows name the same standard, and this is said", () => {
    const item: SoaItem = { control: "A.5.1", framework: "iso-27001-2022", status: "planned" };
    const [one, other] = ["iso-27001-2022", "iso-42001-2023"].map((framework) => ({ framework, items: [item] }));
    if (one === undefined || other === undefined) throw new Error("no documents");
    expect(compareSoa(one, other)).toMatchObject({ unchanged: 1, added: [], removed: [] });
    const [told] = comparisonIssues(library, one, other);
    expect(told && say(told.code, told.params)).toContain("compared only with one that names the same standard");
  });
  it("are compared row by row once the earlier one is migrated, and the trace of that is no difference", () => {
    const old: Soa = {
      framework: "iso-27001-2013",
      items: [{ control: "A.9.4.3", applicable: true, status: "partial", justification: "Risk" }],
    };
    const migrated = migrateSoa(library, old, "iso-27001-2022");
    if (!migrated.ok) throw new Error("not migrated");
    const plain = { ...migrated.value.soa, items: migrated.value.soa.items.map(({ extra, ...item }) => item) };
    expect(migrated.value.soa.items.some((item) => item.extra)).toBe(true);
    const { changed, added, removed } = compareSoa(migrated.value.soa, plain);
    expect([changed, added, removed]).toEqual([[], [], []]);
    expect(compareSoa(plain, migrated.value.soa).changed).toEqual([]);
  });
});

describe("what it comes to", () => {
  const row = (fields: Partial<SoaItem>): Soa => soa([{ control: "A.5.1", ...fields }]);
  const lost = { control: "A.5.1", framework: "iso-27001-2022" };
  it.each([
    [{}, { status: "not-started" }, { advanced: 1, fellBack: 0 }],
    [{ status: "verified" }, { status: "implemented" }, { advanced: 0, fellBack: 1 }],
    [{ applicable: null }, { applicable: true }, { decisions: 1, excluded: 0 }],
    [{ applicable: true }, { applicable: false, justification: "None" }, { decisions: 1, excluded: 1 }],
    [{ applicable: false }, { applicable: false }, { decisions: 0, excluded: 0, unjustified: [] }],
    [{ applicable: false, justification: "None" }, { applicable: false }, { excluded: 0, unjustified: [lost] }],
    [{ applicable: false }, { applicable: false, justification: "None" }, { excluded: 0, unjustified: [] }],
  ] as const)("%j to %j", (before, after, expected) => {
    expect(compareSoa(row(before), row(after)).summary).toMatchObject(expected);
  });
  it("names an exclusion whose justification was blank before and is still", () => {
    const { unjustified } = compareSoa(
      row({ applicable: true, justification: " " }),
      row({ applicable: false, justification: "\n" }),
    ).summary;
    expect(unjustified).toEqual([{ control: "A.5.1", framework: "iso-27001-2022" }]);
  });
});

describe("the words that an import keeps of an answer", () => {
  const of = (item: Omit<SoaItem, "control">): Soa => ({
    framework: "iso-27001-2022",
    items: [{ control: "A.5.1", applicable: true, status: "implemented", ...item }],
  });
  it.each<[string, Omit<SoaItem, "control">, Omit<SoaItem, "control">, string[]]>([
    ["of another language", { extra: { Anwendbar: "ja", Status: "umgesetzt" } }, { extra: { Applicable: "Y" } }, []],
    ["of a mark, and none", { extra: { Applicable: "x" } }, {}, []],
    ["of another answer", { extra: { Status: "umgesetzt" } }, { status: "planned" }, ["status", "extra.Status"]],
    ["that nobody understood", { extra: { Status: "blue" } }, {}, ["extra.Status"]],
    ["that say otherwise than the row", { extra: { Status: "geplant" } }, {}, ["extra.Status"]],
    ["under a heading that asks for something else", { extra: { "Risk id": "ja" } }, {}, ["extra.Risk id"]],
  ])("%s", (_, before, after, fields) => {
    for (const [one, other] of [[before, after] as const, [after, before] as const]) {
      const { changed } = compareSoa(of(one), of(other));
      expect(changed.flatMap((row) => row.fields.map(({ field }) => field))).toEqual(fields);
    }
  });
});
