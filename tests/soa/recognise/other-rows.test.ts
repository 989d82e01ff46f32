import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

describe("rows about something else beside a statement", () => {
  const controls = ["A.5.1", "A.5.2", "A.7.1", "A.7.2", "A.8.1"];
  const statement = grid(
    [["Control ID", "Title", "Applicable", "Status"], ...controls.map((id) => [id, "t", "Yes", null])],
    { sheet: "SoA" },
  );

  it.each([
    ["Task", ["Write", "Tell", "Train"]],
    ["Risk", ["Fire", "Theft", "Flood"]],
    ["Aufgabe", ["Schreiben", "Melden", "Schulen"]],
  ] as const)("give no control their own status, owner or day: %s", (heading, things) => {
    const list = grid(
      [
        [heading, "Control ID", "Status", "Owner", "Due date"],
        ...things.map((thing, at) => [thing, controls[at] ?? "", "Done", "Ann", "2026-01-01"]),
      ],
      { sheet: "Others" },
    );
    const { soa, report } = read([statement, list]);
    expect(soa.items.map(({ status, owner, due }) => [status, owner, due])).toEqual(
      controls.map(() => [undefined, undefined, undefined]),
    );
    expect([report.rowsRead, report.accepted, report.ignored]).toEqual([8, 5, 3]);
  });

  it("a list of what is done for the same controls stands behind what says whether they apply", () => {
    const answers = ["Implemented", "Planned", null, "Planned", null];
    const soa = grid(
      [
        ["Control ID", "Title", "Applicable", "Status"],
        ...controls.map((id, at) => [id, "t", at === 2 ? "No" : "Yes", answers[at] ?? null]),
      ],
      { sheet: "SoA" },
    );
    const actions = grid(
      [
        ["Control ID", "Title", "Action", "Status", "Owner"],
        ...controls.map((id) => [id, "t", "x", "Completed", "Ann"]),
      ],
      { sheet: "Action plan" },
    );
    const { item } = read([actions, soa]);
    expect(item("A.5.2")).toMatchObject({ applicable: true, status: "planned", source: { sheet: "SoA" } });
    expect(item("A.7.1")?.applicable).toBe(false);
    expect(item("A.7.1")?.status).toBeUndefined();
  });

  it("a statement may have its risks first", () => {
    const rows = controls.map((id) => ["Theft", id, "Yes", "Done"]);
    const { soa } = read(grid([["Risk", "Control ID", "Applicable", "Status"], ...rows]));
    expect(soa.items.map(({ status }) => status)).toEqual(controls.map(() => "implemented"));
  });
});
