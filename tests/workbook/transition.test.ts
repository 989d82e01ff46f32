import { describe, expect, it } from "vitest";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { transitionOf } from "../../shared/workbook/transition-rows.ts";
import { library } from "../library.ts";

const from = library.catalog.get("iso-27001-2013");
const to = library.catalog.get("iso-27001-2022");
const crosswalk = library.crosswalks.between("iso-27001-2013", "iso-27001-2022");
if (from === undefined || to === undefined || crosswalk === undefined) throw new Error("the editions are not there");

const transition = (document?: Soa) => transitionOf(library.catalog, { from, to, crosswalk }, document);
const of = (items: readonly SoaItem[], framework = from.id): Soa => ({ framework, items });

const count = (document?: Soa) => {
  const counts = new Map<string, number>();
  for (const { relation } of transition(document).rows) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describe("the old edition beside the new one", () => {
  it("counts the 11 controls that 2022 added, whatever the old file lacked beside them", () => {
    expect(count()).toMatchObject({ new: 11 });
    expect(count().absent).toBeUndefined();
    // A.5.1.1 and A.5.1.2 both lead to A.5.1; of the other 92 controls 11 are new.
    expect(count(of([{ control: "A.5.1.1" }, { control: "A.5.1.2" }]))).toEqual({ merged: 2, new: 11, absent: 81 });
  });

  it("shows an old row that no edition has as one without a place, and claims no clause for it", () => {
    expect(count(of([{ control: "OWN-1" }]))).toEqual({ unmapped: 1, new: 11, absent: 82 });
  });

  it("names a row of another edition with it", () => {
    const ids = transition(of([{ control: "A.5.7", framework: to.id }, { control: "A.5.1.1" }])).rows.slice(0, 2);
    expect(ids.map(({ relation, before, after }) => [relation, before?.id, after?.id])).toEqual([
      ["kept", "iso-27001-2022:A.5.7", "A.5.7"],
      ["carried", "A.5.1.1", "A.5.1"],
    ]);
  });

  it.each([
    ["the whole Annex A", undefined],
    [
      "a 2013 document with strangers",
      of([
        { control: "A.18.2.3" },
        { control: "A.5.1.1" },
        { control: "A.5.1.2" },
        { control: "OWN-1" },
        { control: "A.5.1", framework: to.id },
        { control: "A.5.7", framework: to.id },
        { control: "A.5.7", framework: to.id },
        { control: "A.5.2", framework: "iso-42001-2023" },
      ]),
    ],
    [
      "a 2022 document with a row of 2013",
      of(
        [
          { control: "A.5.1.1", framework: from.id },
          { control: "A.5.1" },
          { control: "OWN-1" },
          { control: "A.5.2", framework: "iso-42001-2023" },
        ],
        to.id,
      ),
    ],
  ])("comes to what the migration reports: %s", (_, document) => {
    const items = from.leaves.filter((leaf) => leaf.kind !== "clause").map(({ id }) => ({ control: id }));
    const migrated = migrateSoa(library, document ?? of(items), to.id);
    if (!migrated.ok) throw new Error("not migrated");
    const { report } = migrated.value;
    expect(transition(document).totals).toEqual({
      rows: (document?.items ?? items).length,
      carried: report.carried,
      kept: report.kept,
      unmapped: report.unmapped.length,
      merged: report.merged.length,
      new: report.new.length,
      absent: report.absent.length,
    });
  });
});
