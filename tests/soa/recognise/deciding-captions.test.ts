import { describe, expect, it } from "vitest";
import { grid, ids, read, type Value } from "./grids.ts";

describe("a caption of what applies", () => {
  it("ends where another line of text begins", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title"],
        ...ids.slice(0, 3).map((id) => [id, `Own ${id}`]),
        ["Out of scope"],
        ...ids.slice(3, 5).map((id) => [id, `Own ${id}`]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null, null, null]);
  });

  it("says nothing of a row with a reason for exclusion", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", "Reason for exclusion"],
        ...ids.slice(0, 4).map((id, at) => [id, `Own ${id}`, at === 2 ? "no servers" : null]),
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([true, true, null, true]);
  });

  it("is none as the heading of ids", () => {
    const { soa } = read(
      grid([
        ["Selected controls", "Risk treatment"],
        ["A.5.1", "Accept"],
        ["A.5.2", "Reduce"],
      ]),
    );
    expect(soa.items.every(({ applicable }) => applicable === null)).toBe(true);
  });
});

describe("rows under a caption that says that all apply", () => {
  it.each<[string, Value]>([
    ["Justification", "Not applicable - no cloud"],
    ["Comments", "Excluded: no development"],
    ["Justification", "N/A"],
    ["Whatever", "Excluded"],
  ])("may say otherwise: %s, %s", (heading, text) => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", heading],
        ["A.5.1", "Own one", "Required by law"],
        ["A.5.2", "Own two", text],
        ["A.5.3", "Own three", "Contract"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable === true)).toEqual([true, false, true]);
  });

  it("are not all below where another caption stands between them", () => {
    const { soa } = read(
      grid([
        ["Applicable controls"],
        ["Control", "Title", "Owner"],
        ["A.5.1", "Own one", "Ann"],
        ["A.5.2", "Own two", "Ann"],
        ["Excluded controls", "2 of them"],
        ["A.5.3", "Own three", "Ann"],
        ["A.5.4", "Own four", "Ann"],
      ]),
    );
    expect(soa.items.map(({ applicable }) => applicable)).not.toContain(true);
  });
});
