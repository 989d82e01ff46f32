import { describe, expect, it } from "vitest";
import { grid, read } from "./grids.ts";

const rows = (titles: readonly string[]) => titles.map((title) => [title, "Yes", "Planned"]);

describe("tables whose rows are named by titles alone", () => {
  it("are read where the titles are sure; another title is rejected with its reason", () => {
    const titles = ["Threat intelligence", "Data masking", "Secure coding", "Our own thing", "Web filtering"];
    const { ids, report, item, codes } = read(grid([["Control", "Applicable", "Status"], ...rows(titles)]));
    expect(ids).toEqual(["A.5.7", "A.8.11", "A.8.28", "A.8.23"]);
    expect(item("A.5.7")).toMatchObject({ title: "Threat intelligence", applicable: true });
    expect(report.rejects).toMatchObject([{ row: 5 }]);
    expect(codes).toContain("import.id-by-title");
  });

  it.each<[string, string, readonly string[]]>([
    [
      "2013",
      "iso-27001-2013",
      [
        "Review of the policies for information security",
        "Mobile device policy",
        "Terms and conditions of employment",
        "Acceptable use of assets",
        "Secure log-on procedures",
      ],
    ],
    [
      "42001",
      "iso-42001-2023",
      ["AI policy", "Reporting of concerns", "Data resources", "Data provenance", "Intended use of the AI system"],
    ],
    [
      "American spelling",
      "iso-27001-2022",
      [
        "Authorization of access",
        "Information security awareness, education and training",
        "Labeling of information",
        "Use of cryptography",
        "Capacity management",
        "Data leakage prevention",
        "Clock synchronization",
      ],
    ],
  ])("of %s", (_, framework, titles) => {
    const { soa } = read(grid([["Title", "Applicable", "Status"], ...rows(titles)]));
    expect(soa.framework).toBe(framework);
    expect(soa.items.length).toBeGreaterThanOrEqual(4);
  });

  it.each<[string, readonly string[]]>([
    ["topics that any list has", ["Access control", "Backup", "Incidents", "Vendors", "Physical security", "People"]],
    [
      "another standard's",
      ["Asset Management", "Access Control", "Data Security", "Protective Technology", "Improvements"],
    ],
    ["trainings", ["Logging", "Remote working", "Web filtering", "Data masking", "Secure coding", "Screening"]],
  ])("%s are none", (_, titles) => {
    const { report } = read(grid([["Topic", "Held", "Status"], ...rows(titles)]));
    expect(report.tables).toEqual([]);
  });
});
