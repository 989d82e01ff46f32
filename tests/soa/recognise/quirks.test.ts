import { describe, expect, it } from "vitest";
import { cell, fields, grid, read } from "./grids.ts";

const ids = ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7"];
const titles = [
  "Policies for information security",
  "Information security roles and responsibilities",
  "Segregation of duties",
  "Management responsibilities",
  "Contact with authorities",
  "Contact with special interest groups",
  "Threat intelligence",
];

describe("headings", () => {
  const answers = (yes: string, no: string) =>
    ids.map((id, at) => [`A.${id}`, "Own title", at % 2 === 0 ? yes : null, at % 2 === 0 ? null : no, "done"]);
  const top = ["Control", "Title", "Applicable", null, "Status"];
  const bottom = [null, null, "Yes", "No", null];

  it.each([
    [
      "merged",
      [
        { top: 1, bottom: 1, left: 2, right: 3 },
        ...[0, 1, 4].map((at) => ({ top: 1, bottom: 2, left: at, right: at })),
      ],
    ],
    ["not merged", []],
  ])("Yes and No below one heading, %s, take a mark each", (_, merges) => {
    const { report, item } = read(grid([top, bottom, ...answers("x", "x")], { merges }));
    expect(report.tables).toMatchObject([{ headerRow: 1, firstRow: 3, columns: { applicable: "C", status: "E" } }]);
    expect(item("A.5.1")).toMatchObject({ applicable: true, status: "implemented" });
    expect(item("A.5.2")).toMatchObject({ applicable: false });
  });

  it("Yes and No below a heading of status", () => {
    const rows = ids.map((id, at) => [`A.${id}`, "Own title", at % 2 === 0 ? "x" : null, at % 2 === 0 ? null : "x"]);
    const { item } = read(grid([["Control", "Title", "Implemented"], [null, null, "Yes", "No"], ...rows]));
    expect(item("A.5.1")?.status).toBe("implemented");
    expect(item("A.5.2")?.status).toBe("not-started");
  });

  it.each(["No", "N", "No."])("%s above numbers is short for number", (heading) => {
    const { report, ids: read5 } = read(
      grid([[heading, "Control", "Applicable"], ...ids.map((id) => [id, "A title of our own", "Yes"])]),
    );
    expect(report.tables).toMatchObject([{ headerRow: 1, columns: { control: "A", applicable: "C" } }]);
    expect(read5).toEqual(ids.map((id) => `A.${id}`));
  });

  it.each([
    ["Who", "owner"],
    ["Wer", "owner"],
    ["Why / why not", "justification"],
    ["Pourquoi", "justification"],
  ])("%s asks for the %s", (heading, role) => {
    const rows = ids.map((id, at) => [`A.${id}`, titles[at] ?? "", `an answer ${at}`]);
    expect(read(grid([["Control", "Title", heading], ...rows])).report.tables[0]?.columns).toMatchObject({
      [role]: "C",
    });
  });

  it("in Arabic", () => {
    const rows = ids.map((id, at) => [
      id,
      "سياسات أمن المعلومات",
      at === 3 ? "لا" : "نعم",
      "متطلب قانوني",
      "مطبق جزئيا",
      "أحمد",
    ]);
    const { report, item } = read(
      grid([["رقم الضابط", "اسم الضابط", "قابل للتطبيق", "المبرر", "حالة التنفيذ", "المسؤول"], ...rows]),
    );
    expect(report.tables[0]?.columns).toEqual({
      control: "A",
      title: "B",
      applicable: "C",
      justification: "D",
      status: "E",
      owner: "F",
    });
    expect(item("A.5.1")).toMatchObject({ applicable: true, status: "partial", owner: "أحمد" });
    expect(item("A.5.4")).toMatchObject({ applicable: false });
  });
});

describe("evidence with a link", () => {
  it.each([
    ["link", "https://example.org/5.1", "link (https://example.org/5.1)"],
    ["HR-P-07", "policies/hr.docx", "HR-P-07 (policies/hr.docx)"],
    ["https://example.org/5.1", "https://example.org/5.1/", "https://example.org/5.1"],
    ["ask ciso@example.org", "mailto:ciso@example.org", "ask ciso@example.org"],
    ["HR-P-08", "hr", "HR-P-08 (hr)"],
    ["HR-P-07", undefined, "HR-P-07"],
  ])("%s to %s names both, unless they are the same", (text, link, reference) => {
    const written = link === undefined ? cell(text) : { ...cell(text), link };
    const rows = [[written], ["a plain file"], ["another file"]];
    expect(fields("evidence", ["Evidence"], rows)[0]).toEqual([{ reference }]);
  });
});

describe("rows struck through", () => {
  const struck = (text: string) => ({ ...cell(text), struck: true });
  it.each([
    ["in the id", [struck("A.5.2"), cell("Own title"), "Yes"], [3]],
    ["in the title", [cell("A.5.2"), struck("Own title"), "Yes"], [3]],
    ["in the answer alone", [cell("A.5.2"), cell("Own title"), struck("Yes")], []],
  ])("%s are read like others and told of", (_, row, rows) => {
    const { report, item } = read(
      grid([["Control", "Title", "Applicable"], ["A.5.1", "Own", "Yes"], row, ["A.5.3", "Own", "No"]]),
    );
    expect(item("A.5.2")).toMatchObject({ applicable: true });
    const warned = report.warnings.filter(({ code }) => code === "import.struck-through");
    expect(warned.flatMap((warning) => (warning.rows ?? []).map((place) => place.row))).toEqual(rows);
  });
});
