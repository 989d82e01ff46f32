import { describe, expect, it } from "vitest";
import { applicability, fields, read, table } from "./grids.ts";

describe("headings that ask whether a control is needed", () => {
  it("'Need' over what is required, mandatory and not required", () => {
    expect(applicability("Need", ["Required", "Mandatory", "Not required", "Required"])).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
  it("'Do we need this?' answered in a sentence", () => {
    expect(applicability("Do we need this?", ["We need it", "We don't need it", "We need it"])).toEqual([
      true,
      false,
      true,
    ]);
  });
  it.each(["Type", "Obligation", "Action", "Training need"])("but 'Mandatory' under %s decides nothing", (heading) => {
    expect(applicability(heading, ["Mandatory", "Optional", "Mandatory", "Mandatory"])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the letters of yes and no behind a heading", () => {
  it.each([
    ["Stosowane T/N", "T", "N"],
    ["Applicable O/N", "O", "N"],
    ["Aplica S/N", "S", "N"],
    ["Anwendbar J/N", "J", "N"],
    ["Aplikováno A/N", "A", "N"],
  ])("%s", (heading, yes, no) => {
    expect(applicability(heading, [yes, no, yes, yes])).toEqual([true, false, true, true]);
  });
});

describe("codes for what applies and what does not, in brackets behind a heading", () => {
  it.each(["Status (A / NA)", "Status (A/NA)", "Decision [A / N/A]", "Status (Appl / NA)"])("%s", (heading) => {
    const [yes, no] = heading.includes("Appl") ? ["Appl", "NA"] : ["A", "NA"];
    const answers = [yes, no, yes, yes].map((one) => [one, "Open"]);
    expect(fields("applicable", [heading, "Implementation"], answers)).toEqual([true, false, true, true]);
    expect(fields("status", [heading, "Implementation"], answers)).toEqual(Array(4).fill("not-started"));
  });
  it.each(["Audited (A/NA)", "Approved (A/NA)", "Tested [A / NA]", "Risk (A/NA)"])("not %s", (heading) => {
    expect(applicability(heading, ["A", "NA", "A", "A"])).toEqual([null, null, null, null]);
  });
  it("are none where something else stands below", () => {
    expect(fields("status", ["Status (A / NA)"], [["Implemented"], ["Planned"], ["Implemented"]])).toEqual([
      "implemented",
      "planned",
      "implemented",
    ]);
  });
});

const used = [
  ["Yes", "Done"],
  ["No", null],
  ["Yes", "Planned"],
  ["Yes", "Done"],
];

describe("whether something is used or done", () => {
  it.each([
    "Used?",
    "Do we do this?",
    "Do we use it? (Y/N)",
    "Wird genutzt",
    "Utilisée",
    "¿Se usa?",
    "Utilizzato",
    "Używane",
    "Používáno",
  ])("%s asks whether a control applies beside a column for how far it is", (heading) => {
    expect(fields("applicable", [heading, "Status"], used)).toEqual([true, false, true, true]);
  });
  it.each(["Used?", "Do we do this?"])("%s alone may ask how far it is, decides nothing and is named", (heading) => {
    const { soa, report } = read(
      table(
        [heading, "Justification"],
        used.map(([answer]) => [answer ?? "", "Required by law"]),
      ),
    );
    expect(soa.items.map(({ applicable }) => applicable)).toEqual([null, null, null, null]);
    expect(soa.items.map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined]);
    expect(report.warnings.find(({ code }) => code === "import.column-unasked")?.message).toContain(heading);
  });
  it.each(["Planned", "Not started", "In progress"])("a no beside %s says that it is not done yet", (status) => {
    const { soa, report } = read(table(["Do we do it?", "Status"], [...used, ["No", status]]));
    expect(soa.items.map(({ applicable }) => applicable)).toEqual(Array(5).fill(null));
    expect(report.warnings.find(({ code }) => code === "import.column-unasked")?.message).toContain("Do we do it?");
  });
  it.each(["Used by suppliers", "Tool used", "Used in audit"])("%s asks something else", (heading) => {
    expect(fields("applicable", [heading, "Status"], used)).toEqual([null, null, null, null]);
  });
});

describe("a Japanese heading that asks whether a control is needed", () => {
  it.each(["要否", "適用要否", "要不要", "必要の有無"])("%s", (heading) => {
    expect(fields("applicable", [heading], [["要"], ["不要"]])).toEqual([true, false]);
  });
  it.each(["教育の要否", "承認要否", "文書化の要否", "監査要否"])("%s asks something else", (heading) => {
    expect(fields("applicable", [heading], [["要"], ["不要"]])).toEqual([null, null]);
  });
});

describe("a reason for an exclusion", () => {
  it.each(["No transactions over application services.", "We use no applications"])(
    "may speak of applications: %s",
    (why) => {
      const rows = [
        ["Required by law", null],
        [null, why],
        ["Risk R-4", null],
      ];
      expect(fields("applicable", ["Reason for inclusion", "Reason for exclusion"], rows)[1]).toBe(false);
    },
  );
  it.each(["Applicable, under review", "Application en cours"])(
    "is none where it says that the control applies: %s",
    (why) => {
      const rows = [
        ["Required by law", null],
        [null, why],
        ["Risk R-4", null],
      ];
      expect(fields("applicable", ["Reason for inclusion", "Reason for exclusion"], rows)[1]).not.toBe(false);
    },
  );
});

describe("what is used is in place where another column asks whether it applies", () => {
  const rows = [
    ["Yes", "In use"],
    ["No", ""],
    ["Yes", "Not in use"],
    ["Yes", "In use"],
  ];
  it.each(["Is it in use?", "Used?", "Wird das genutzt?", "In uso", "W użyciu", "使用中"])("%s", (heading) => {
    expect(fields("status", ["Applicable", heading], rows)).toEqual([
      "implemented",
      undefined,
      "not-started",
      "implemented",
    ]);
    expect(fields("applicable", ["Applicable", heading], rows)).toEqual([true, false, true, true]);
  });
});

describe("a stage", () => {
  it.each(["Fase", "Phase", "Stage", "Etapa"])("%s tells in words how far a control is", (heading) => {
    const rows = [
      ["Yes", "Implemented"],
      ["Yes", "Planned"],
      ["Yes", "Implemented"],
    ];
    expect(fields("status", ["Applicable", heading], rows)).toEqual(["implemented", "planned", "implemented"]);
  });
  it.each(["Fase", "Phase", "Stage"])("%s counts in numbers the steps of a plan", (heading) => {
    const rows = [
      ["Yes", 1],
      ["Yes", 3],
      ["Yes", 2],
    ];
    expect(fields("status", ["Applicable", heading], rows)).toEqual([undefined, undefined, undefined]);
  });
});
