import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const merged = (left: number) => ({ top: 1, left, bottom: 1, right: left + 1 });

/** Two places and the whole, each with a decision and a status. */
const group = (whole: string, [decision, status]: readonly [string, string]) =>
  grid(
    [
      ["Control", "Title", "Leeds", null, "Cork", null, whole, null],
      [null, null, "Applicable", "Status", "Applicable", "Status", decision, status],
      ["A.5.1", "Own title", "No", "Implemented", "Yes", "Implemented", "Yes", "Planned"],
      ["A.5.2", "Own title", "Yes", "Implemented", "No", "Planned", "Yes", "Planned"],
      ["A.5.3", "Own title", "Yes", "Implemented", "Yes", "Planned", "No", "Planned"],
    ],
    { merges: [merged(2), merged(4), merged(6)] },
  );

describe("columns of places beside those of the whole", () => {
  it.each([
    ["Group", ["Applicable", "Status"]],
    ["Group summary", ["Applicable", "Progress"]],
    ["Synthèse groupe", ["Applicable", "Avancement"]],
  ] as const)("give way to what stands under '%s'", (whole, headings) => {
    const { item } = read(group(whole, headings));
    expect(item("A.5.1")).toMatchObject({ applicable: true, status: "planned" });
    expect(item("A.5.3")).toMatchObject({ applicable: false });
  });

  it("are compared where all are places", () => {
    expect(read(group("Oslo", ["Applicable", "Status"])).codes).toContain("import.status-columns-differ");
  });

  it.each(["Overall", "Gesamt", "Total", "Groupe"])("give way to a column headed '%s' beside them", (whole) => {
    const { soa, codes } = read(
      grid(
        [
          [null, null, null, "State at site"],
          ["Control", "Title", "Applies", "Leeds", "Dublin", whole],
          ["A.5.1", "Own title", "Yes", "In place", "In place", "In place"],
          ["A.5.2", "Own title", "Yes", "In place", "Being set up", "Being set up"],
          ["A.5.3", "Own title", "Yes", "Absent", "Absent", "Absent"],
        ],
        { merges: [{ top: 1, left: 3, bottom: 1, right: 4 }] },
      ),
    );
    expect(soa.items.map(({ status }) => status)).toEqual(["implemented", "partial", "not-started"]);
    expect(codes).toContain("import.status-columns-differ");
  });
});
