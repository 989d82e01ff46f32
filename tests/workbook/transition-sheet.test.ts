import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Soa } from "../../shared/soa/document.ts";
import { withOldSide } from "../../shared/workbook/old-side.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { assessmentOf } from "./assessments.ts";
import { headOf, linesOf, migrated, transitionOf } from "./transitions.ts";

const before: Soa = {
  framework: "iso-27001-2013",
  title: "SoA of Birch Lane 2013",
  organisation: "Birch Lane",
  version: "3.2",
  date: "2023-05-01",
  approver: "Board",
  classification: "Confidential",
  items: [
    {
      control: "A.5.1.1",
      applicable: true,
      inclusion: ["risk", "legal"],
      status: "implemented",
      due: "2026-12-01",
      notes: "first\nsecond",
      weight: 2,
      evidence: [{ reference: "POL-1", expires: "2027-01-31" }],
      extra: { "Risk id": "R7" },
    },
    { control: "A.5.1.2", applicable: true, status: "partial", extra: { "Risk id": "R8" } },
    { control: "OWN-1", title: "Ours", due: "2026-11-01", notes: "kept by hand", weight: 3, extra: { Floor: "2" } },
  ],
};

describe("the old side shows the whole of every old row", () => {
  const [first, second, own] = linesOf(migrated(before));
  it("what has no column of its own stands with its label", () => {
    expect(first?.["Also in the old row"]).toBe(
      [
        "Reason for inclusion: Risk treatment; Law",
        "Due: 2026-12-01",
        "Notes: first\nsecond",
        "Weight: 2",
        "Risk id: R7",
      ].join("\n"),
    );
    expect(first?.["Old evidence"]).toBe("POL-1 (expires 2027-01-31)");
  });
  it("of a control without a place too, with the reason", () => {
    expect(own).toMatchObject({
      "Old control": "OWN-1",
      "What became of it": "No place",
      "Also in the old row": "Due: 2026-11-01\nNotes: kept by hand\nWeight: 3\nFloor: 2",
    });
    expect(own?.["Conflicts to settle"]).toContain("OWN-1 is no control of ISO/IEC 27001:2013");
  });
  it("beside every conflict of its merge", () => {
    for (const line of [first, second])
      expect(line?.["Conflicts to settle"]).toContain("Status: A.5.1.1: Implemented; A.5.1.2: Partial\n");
    expect(second?.["Conflicts to settle"]).toContain("Risk id: A.5.1.1: R7; A.5.1.2: R8");
  });
  it("through as many cells as a long text needs", () => {
    const notes = "n".repeat(32_767);
    const [line, other] = linesOf(
      migrated({
        framework: "iso-27001-2013",
        items: [
          { control: "A.5.1.1", notes, justification: "a".repeat(20_000) },
          { control: "A.5.1.2", justification: "b".repeat(20_000) },
        ],
      }),
    );
    expect(`${line?.["Also in the old row"]}${line?.["Also in the old row (2)"]}`).toBe(`Notes: ${notes}`);
    const conflicts = `${other?.["Conflicts to settle"]}${other?.["Conflicts to settle (2)"]}`;
    for (const letter of "ab") expect(conflicts).toContain(letter.repeat(5_000));
  });
});

describe("the head tells of both documents", () => {
  const sheet = migrated(before);
  it("the old one as it was, the new one as the About sheet has it", () => {
    expect(headOf(sheet)).toContain(
      "ISO/IEC 27001:2013 · Title SoA of Birch Lane 2013 · Version 3.2 · Date 2023-05-01 · Approver Board · Classification Confidential",
    );
    const formulas = sheet.blocks.filter((block) => block.kind === "formulas" && block.row < 5);
    expect(formulas.flatMap((block) => block.cells.flat()).join()).toMatch(/\$B\$7.*\$B\$8.*\$B\$9.*\$B\$10/s);
    expect(sheet.print.footer).not.toContain("3.2");
  });
  it("the old one under the standard that it is of", () => {
    const items = [{ control: "A.5.1.1", framework: "iso-27001-2013" }];
    expect(headOf(migrated({ framework: "iso-27001-2022", title: "Ours", version: "1", items }))).toContain(
      "\nISO/IEC 27001:2022 · Title Ours · Version 1\n",
    );
  });
  it("marks its pages like the pages of the Statement of Applicability", () => {
    expect(sheet.print.header).toContain("Confidential");
    expect(transitionOf({ before }).print.header).toContain("Confidential");
  });
  it("says what is counted, and that the climate amendment is to be decided", () => {
    expect(headOf(sheet)).toContain("Carried: 0   Kept as it is: 0   Merged: 2");
    expect(headOf(sheet)).toContain("Old rows: 3 (carried into the new edition: 2, kept as they are: 0");
    expect(headOf(sheet)).toContain("New controls that several rows became: 1");
    expect(headOf(sheet)).toContain("Amd 1:2024");
    expect(headOf(transitionOf({}))).toContain("Amd 1:2024");
  });
});

describe("the documents of the sheet", () => {
  it("an old one that is given alone is the old side, and what it is brought to the new one", () => {
    const asked = { templates: ["about", "soa-27001", "transition-2013-2022"], soa: before };
    const request = withOldSide(library, templates, asked);
    if (!request.ok) throw new Error(request.issues[0]?.code);
    const alone = transitionOf(request.value);
    const beside = migrated(before);
    expect(linesOf(alone)).toEqual(linesOf(beside));
    expect(headOf(alone)).toBe(headOf(beside));
    expect(alone.print.footer).not.toContain("3.2");
    const plan = planWorkbook(library, templates, request.value);
    if (!plan.ok) throw new Error(plan.issues[0]?.code);
    const about = plan.value.sheets.find(({ name }) => name === "About")?.blocks.flatMap(({ cells }) => cells.flat());
    expect(about).toContain("iso-27001-2022");
    expect(about).not.toContain("3.2");
    expect(about).not.toContain("Board");
    expect(plan.value.sheets.map(({ name }) => name)).toContain("SoA 27001");
  });
  it.each([
    ["none at all", undefined],
    ["the new one alone", { framework: "iso-27001-2022", items: [{ control: "A.5.1" }] }],
  ])("%s: nothing is counted of an old one", (_, soa) => {
    const head = headOf(transitionOf(soa === undefined ? {} : { soa }));
    expect(head).toContain("The old statement was not given");
    expect(head).not.toMatch(/: \d/);
  });
});

it("a 2022 document with rows of 2013 has its transition too, and conflicts are worked out without the new one", () => {
  const mixed: Soa = {
    framework: "iso-27001-2022",
    items: [
      { control: "A.5.1.1", framework: "iso-27001-2013", status: "planned" },
      { control: "A.5.1", status: "verified" },
      { control: "OWN-1", title: "Ours" },
    ],
  };
  const [old, current, own] = linesOf(transitionOf({ before: mixed }));
  expect([old?.["Old control"], current?.["Old control"], own?.["New control"]]).toEqual([
    "A.5.1.1",
    "iso-27001-2022:A.5.1",
    "OWN-1",
  ]);
  expect(old?.["Conflicts to settle"]).toContain("iso-27001-2013:A.5.1.1: Planned; iso-27001-2022:A.5.1: Verified");
});

it("every text of every old row stands on its lines", () => {
  const framework = library.catalog.get("iso-27001-2013");
  if (!framework) throw new Error("no framework");
  fc.assert(
    fc.property(assessmentOf(framework), (document) => {
      const lines = linesOf(transitionOf({ before: document })).map((line) => Object.values(line).join("\n"));
      for (const item of document.items) {
        const shown = lines.filter((line) => line.startsWith(`${item.control}\n`)).join("\n");
        const texts = [
          item.justification,
          item.owner,
          item.notes,
          item.due,
          ...(item.evidence ?? []).flatMap(({ reference, version, date, expires, owner }) => [
            reference,
            version,
            date,
            expires,
            owner,
          ]),
          ...Object.entries(item.extra ?? {}).flatMap(([heading, text]) => (text.trim() === "" ? [] : [heading, text])),
        ];
        for (const text of texts) expect(shown).toContain(text?.trim() ?? "");
      }
    }),
    { numRuns: 20 },
  );
});
