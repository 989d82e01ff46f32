import { describe, expect, it } from "vitest";
import { transitionRows } from "../../shared/workbook/transition-rows.ts";
import { library } from "../library.ts";

const from = library.catalog.get("iso-27001-2013");
const to = library.catalog.get("iso-27001-2022");
const crosswalk = library.crosswalks.between("iso-27001-2013", "iso-27001-2022");
if (from === undefined || to === undefined || crosswalk === undefined) throw new Error("the editions are not there");

const count = (items: readonly { control: string }[] | undefined) => {
  const counts = new Map<string, number>();
  for (const { relation } of transitionRows(from, to, crosswalk, items))
    counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return Object.fromEntries(counts);
};

describe("the old edition beside the new one", () => {
  it("counts the 11 controls that 2022 added, whatever the old file lacked beside them", () => {
    expect(count(undefined)).toMatchObject({ new: 11 });
    expect(count(undefined).absent).toBeUndefined();
    // A.5.1.1 and A.5.1.2 both lead to A.5.1; of the other 92 controls 11 are new.
    expect(count([{ control: "A.5.1.1" }, { control: "A.5.1.2" }])).toEqual({ merged: 2, new: 11, absent: 81 });
  });

  it("shows an old row that no edition has as one without a place", () => {
    expect(count([{ control: "A.99.9.9" }])).toMatchObject({ unmapped: 1 });
  });
});
