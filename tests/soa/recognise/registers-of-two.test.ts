import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const [security, ai] = ["iso-27001-2022", "iso-42001-2023"];
const rows: readonly (readonly [own: string, one: string, other: string, applicable: string])[] = [
  ["GOV-01", "A.5.1", "A.2.2; A.2.4", "Yes"],
  ["GOV-02", "A.5.2; A.5.4", "A.3.2", "Yes"],
  ["GOV-03", "A.5.36", "", "No"],
  ["AI-01", "", "A.5.2; A.5.3", "Yes"],
  ["AI-02", "", "A.6.2.4", "No"],
  ["AI-03", "–", "A.5.5", "Yes"],
  ["HR-01", "A.6.1", "", "Yes"],
];
const file = (headings: readonly string[], more: (at: number) => readonly Value[] = () => [], own = rows) =>
  read(
    grid([
      ["Ref", "Statement", ...headings, "In scope", "Status"],
      ...own.map(([id, one, other, applicable], at) => [
        id,
        `Own words ${at}`,
        one,
        other,
        ...more(at),
        applicable,
        applicable === "Yes" ? "Done" : "",
      ]),
    ]),
  );

describe("a register with the ids of two standards side by side", () => {
  it.each([
    ["ISO 27001:2022", "ISO 42001:2023"],
    ["ISO/IEC 27001 control", "ISO/IEC 42001 control"],
    ["27001", "42001"],
  ])("answers for both: %s, %s", (one, other) => {
    const { soa, report } = file([one, other]);
    expect(report).toMatchObject({ accepted: 7, rejected: 0, tables: [{ framework: "mixed" }] });
    const said = (framework: string, control: string) =>
      soa.items.find((item) => item.control === control && (item.framework ?? soa.framework) === framework);
    expect(said(security, "A.5.2")).toMatchObject({ applicable: true, source: { row: 3 } });
    expect(said(ai, "A.5.2")).toMatchObject({ applicable: true, source: { row: 5 } });
    expect(said(ai, "A.6.2.4")).toMatchObject({ applicable: false });
    expect(said(ai, "A.2.4")).toMatchObject({ applicable: true, status: "implemented" });
    expect(said(security, "A.5.36")).toMatchObject({ applicable: false });
    expect(soa.items).toHaveLength(12);
  });

  it.each([
    ["A.8.1", "A.2.9", ["A.4.2; A.4.3; A.4.4", "A.4.5; A.4.6"]],
    ["A.5.99", "A.2.3", []],
  ])("tells an id that no edition has, and takes the one beside it: %s, %s", (one, other, more) => {
    const { soa, report } = file(["ISO 27001:2022", "ISO 42001:2023"], undefined, [
      ...rows,
      ["SEC-2", "A.5.7; A.5.8; A.5.9; A.5.10; A.5.11; A.5.12", "", "Yes"],
      ...more.map((ids) => ["AI-4", "", ids, "Yes"] as const),
      ["X-1", one, other, "Yes"],
    ]);
    expect(report.rejected).toBe(0);
    const unknown = one === "A.8.1" ? other : one;
    expect(soa.items.at(-1)).toMatchObject({ control: one === "A.8.1" ? one : other, applicable: true });
    expect(report.warnings.find(({ code }) => code === "import.ids-missed")?.message).toContain(unknown);
  });

  it.each([
    ["every row is of the first", ["ISO 27001:2022", "ISO 42001:2023"], rows.filter(([, one]) => one.length > 2)],
    ["only one is of the second", ["ISO 27001:2022", "ISO 42001:2023"], [...rows.slice(0, 4), ...rows.slice(6)]],
    ["the second is headed otherwise", ["ISO 27001:2022", "Mapping to ISO 42001:2023"], rows],
    ["the first is headed otherwise", ["Control ID", "ISO 42001:2023"], rows],
    ["the second is related", ["ISO 27001 control", "Related ISO 42001 control"], rows],
  ] as const)("is none where %s", (_, headings, own) => {
    const { soa } = file(headings, undefined, own as typeof rows);
    expect(soa.items.filter(({ framework }) => framework === ai)).toEqual([]);
  });

  it("is none where the titles are those of one standard", () => {
    const titles = [
      "Policies for information security",
      "Information security roles and responsibilities",
      "Segregation of duties",
    ];
    const { soa } = read(
      grid([
        ["ISO 27001:2022", "Title", "ISO 42001:2023", "Applicable"],
        ...titles.map((title, at) => [`A.5.${at + 1}`, title, at === 0 ? "A.2.2" : "A.3.2", "Yes"]),
        ["", "AI impact", "A.5.2", "Yes"],
        ["", "AI data", "A.7.2", "Yes"],
      ]),
    );
    expect(soa.items.map(({ control }) => control)).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
  });
});
