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

  it("is mended where many rows have one, in sentences", () => {
    const torn = Array.from({ length: 5 }, (_, at) => [
      `A.6.${at + 1}`,
      "Screening",
      " checks",
      "Yes",
      "Why",
      "Planned",
      "P",
    ]);
    const { soa, item } = read(csv([head, ...good, ...torn]));
    expect(soa.items.slice(8).every(({ title }) => title === "Screening, checks")).toBe(true);
    expect(item("A.6.1")).toMatchObject({ applicable: true, status: "planned" });
  });

  it("is none where many rows go on under no heading", () => {
    const notes = Array.from({ length: 5 }, (_, at) => [
      `A.6.${at + 1}`,
      "Name",
      "Yes",
      "Why",
      "Planned",
      "P",
      "see HR",
    ]);
    const { item } = read(csv([head, ...good, ...notes]));
    expect(item("A.6.1")).toMatchObject({ applicable: true, extra: { "Column G": "see HR" } });
  });

  it("gives the file's own separator back, beside an answer that no other row has", () => {
    const row = ["A.5.9", "Inventory", "Yes", "Needed", " and asked for", "sort of", "POL-9"];
    const { item, codes } = read({ ...csv([head, ...good, row]), separator: ";" });
    expect(item("A.5.9")).toMatchObject({ applicable: true, justification: "Needed; and asked for" });
    expect(codes).toContain("import.unknown-status");
  });
});
