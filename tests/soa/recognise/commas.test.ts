import { describe, expect, it } from "vitest";
import { csv, read } from "./grids.ts";

describe("a comma without quotes", () => {
  const head = ["Control ID", "Name", "Applicable", "Justification", "Status", "Reference"];
  const good = Array.from({ length: 8 }, (_, at) => [
    `A.5.${at + 1}`,
    "Name",
    at % 2 ? "Yes" : "No",
    "Why",
    "Implemented",
    `POL-${at}`,
  ]);

  it("is mended where the other rows tell how, and told", () => {
    const { item, codes } = read(
      csv([head, ...good, ["A.5.9", "Inventory", "Yes", "Needed", " and asked for", "Planned", "POL-9"]]),
    );
    expect(item("A.5.9")).toMatchObject({
      applicable: true,
      justification: "Needed, and asked for",
      status: "planned",
    });
    expect(codes).toContain("import.shifted-row");
  });

  it("leaves open what could stand in two places", () => {
    const { item } = read(
      csv([
        ["Control ID", "Applicable", "Why", "How", "Where"],
        ...good.map(([id = ""], at) => [id, at % 2 ? "Yes" : "No", `w${at}`, `h${at}`, `l${at}`]),
        ["A.5.9", "Yes", "one", "two", "three", "four"],
      ]),
    );
    expect(item("A.5.9")).toMatchObject({ applicable: true, extra: { "Shifted text": "one,two,three,four" } });
    expect(item("A.5.9")?.justification).toBeUndefined();
  });
});
