import { describe, expect, it } from "vitest";
import { fields, read, statuses, table } from "./grids.ts";

const columnsOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  read(table(headings, rows)).report.tables[0]?.columns ?? {};

describe("a heading that asks who has something is for the owner", () => {
  it.each(["Compliance Owner", "Implementation lead", "Conformity responsible", "Verantwortlich Umsetzung"])(
    "%s over names",
    (heading) => {
      const rows = [
        ["Compliant", "Group-IT"],
        ["Not compliant", "j.doe"],
        ["Not applicable", "Group-HR"],
      ];
      expect(columnsOf(["Treatment", heading], rows)).toMatchObject({ status: "C", owner: "D" });
      expect(fields("status", ["Treatment", heading], rows)).toEqual(["implemented", "not-started", undefined]);
      expect(fields("applicable", ["Treatment", heading], rows)).toEqual([null, null, false]);
    },
  );
  it("but over words for how far something is it is for that", () => {
    expect(statuses("Implementation (owner)", ["Implemented", "Planned", "Planned"])).toEqual([
      "implemented",
      "planned",
      "planned",
    ]);
  });
});

describe("beside the state of the control, a bare 'Status' is of something else", () => {
  const rows = [
    ["Done", "Not started"],
    ["Backlog", "Live"],
    ["In Review", "Being built"],
    ["Done", "Live"],
  ];
  it.each(["Custom field (Control state)", "Control status", "Implementation status", "Custom field (Implementation)"])(
    "%s",
    (heading) => {
      const found = read(table(["Status", heading], rows));
      expect(found.soa.items.map(({ status }) => status)).toEqual([
        "not-started",
        "implemented",
        "partial",
        "implemented",
      ]);
      const differing = found.report.warnings.find(({ code }) => code === "import.status-columns-differ");
      expect(differing?.message).toContain("Status: ");
      expect(differing?.rows).toHaveLength(2);
    },
  );
  it.each(["Implementation priority", "Implementation date", "Control type", "Control risk"])(
    "but not beside %s",
    (heading) => {
      const mixed = [
        ["Done", "High"],
        ["Backlog", "Low"],
        ["Done", "High"],
      ];
      expect(fields("status", ["Status", heading], mixed)).toEqual(["implemented", "not-started", "implemented"]);
    },
  );
  it("and not where its own words are of controls", () => {
    const mixed = [
      ["Implemented", "Draft"],
      ["Not implemented", "Active"],
      ["Implemented", "Draft"],
    ];
    expect(fields("status", ["Status", "Control status"], mixed).length).toBe(3);
    expect(columnsOf(["Status", "Document control status"], mixed)).toMatchObject({ status: "C" });
  });
});

describe("how well a control is designed or works tells nothing of how far it is", () => {
  it.each(["Design", "Operating", "Design effectiveness", "Operating Effectiveness", "Test of design", "Opzet"])(
    "%s",
    (heading) => {
      expect(statuses(heading, ["Effective", "Partially effective", "Not tested", "Ineffective"])).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    },
  );
});

describe("abbreviated headings", () => {
  it.each([
    ["Umges.", ["ja", "teilw.", "nein"]],
    ["Wdroż.", ["tak", "częściowo", "nie"]],
    ["Zaved.", ["ano", "částečně", "ne"]],
  ])("%s asks whether a control is in place", (heading, answers) => {
    expect(statuses(heading, answers)).toEqual(["implemented", "partial", "not-started"]);
  });
});
