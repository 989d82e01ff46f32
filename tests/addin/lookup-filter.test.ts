import { describe, expect, it } from "vitest";
import { choicesOf, groupsOf, noFilter } from "../../addin/taskpane/lookup/filter.ts";
import { controlPage } from "../../shared/crosswalk/control-page.ts";
import { library } from "../library.ts";

const open = (framework: string, id: string) => {
  const page = controlPage(library, { framework, id });
  if (!page.ok) throw new Error(`no ${id}`);
  return page.value;
};

describe("filtering the mappings of a control", () => {
  const page = open("iso-27001-2022", "A.5.1");
  it("without a filter keeps every row, by framework", () => {
    const groups = groupsOf(page, noFilter);
    expect(groups.flatMap(({ mappings }) => mappings)).toHaveLength(page.mappings.length);
    expect(groups.flatMap(({ none }) => none)).toHaveLength(page.noCounterpart.length);
    for (const { framework, mappings } of groups)
      expect(new Set(mappings.map((row) => row.framework))).toEqual(new Set([framework]));
  });
  it("offers only what leads to something", () => {
    const choices = choicesOf(page);
    for (const framework of choices.frameworks) expect(groupsOf(page, { ...noFilter, framework })).toHaveLength(1);
    for (const { id } of choices.sources) expect(groupsOf(page, { ...noFilter, source: id }).length).toBeGreaterThan(0);
    for (const relationship of choices.relationships) {
      const rows = groupsOf(page, { ...noFilter, relationship }).flatMap(({ mappings }) => mappings);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.relationship === relationship)).toBe(true);
    }
  });
  it("shows a row without a counterpart until a relationship is asked for", () => {
    const crosswalk = library.crosswalks.between("iso-27001-2022", "iso-42001-2023");
    const [row] = crosswalk?.noCounterpart ?? [];
    const none = open("iso-27001-2022", row?.control ?? "");
    expect(groupsOf(none, { ...noFilter, framework: "iso-42001-2023" })[0]?.none).toHaveLength(1);
    expect(groupsOf(none, { framework: "iso-42001-2023", source: "", relationship: "related" })).toEqual([]);
  });
});
