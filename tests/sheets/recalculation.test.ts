import fc from "fast-check";
import type { Sheet, Workbook } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { ok } from "../../shared/messages/issue.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import { compareSoa } from "../../shared/soa/compare.ts";
import type { Soa } from "../../shared/soa/document.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { joinTargets } from "../../shared/workbook/joined.ts";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import { planWorkbook, type WorkbookRequest } from "../../shared/workbook/planner.ts";
import { writeWorkbook } from "../../shared/xlsx/write.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";
import { assessmentOf } from "../workbook/assessments.ts";
import { comparedPairs, comparisons } from "../workbook/comparisons.ts";
import { recalculate } from "./recalculate.ts";

const asOf = "2026-11-24";
const frameworks = ["iso-27001-2022", "iso-42001-2023"] as const;

const soaOf = (framework: string, seed: number): Soa => {
  const found = library.catalog.get(framework);
  if (!found) throw new Error(`no ${framework}`);
  const [soa] = fc.sample(assessmentOf(found), { numRuns: 1, seed });
  if (!soa) throw new Error("no sample");
  return soa;
};

interface Case {
  readonly name: string;
  readonly request: WorkbookRequest;
}

const soaTemplate = (framework: string) => (framework.startsWith("iso-27001") ? "soa-27001" : "soa-42001");
const gapTemplate = (framework: string) => (framework.startsWith("iso-27001") ? "gap-27001" : "gap-42001");

const ready: readonly Case[] = templates.map((template) => ({
  name: template.id,
  request: { templates: [template.id] },
}));
const assessed: readonly Case[] = frameworks.flatMap((framework) =>
  [1, 2, 3, 4].map(
    (seed): Case => ({
      name: `${framework} assessed ${seed}`,
      request: {
        templates: [seed % 2 ? soaTemplate(framework) : gapTemplate(framework), "readiness"],
        soa: soaOf(framework, seed),
        crosswalks:
          seed === 1 ? ["nist-csf-2.0", "nist-ai-rmf-1.0"].slice(framework === frameworks[0] ? 0 : 1).slice(0, 1) : [],
        asOf,
      },
    }),
  ),
);
/** Rows of two editions, of another standard, of clauses, and own ones whose ids have signs that stand for letters. */
const mixed: Soa = {
  framework: "iso-27001-2022",
  items: [
    { control: "A.9.4.5", framework: "iso-27001-2013", applicable: true, status: "partial" },
    { control: "9.2", framework: "iso-27001-2013", status: "implemented" },
    { control: "A.2.2", framework: "iso-42001-2023", applicable: true, status: "planned" },
    { control: "B.1", framework: "Our own", applicable: false, status: "planned" },
    { control: "X*1", applicable: true, status: "planned" },
    { control: "X?1", applicable: false, status: "verified" },
    { control: "X~1", applicable: true, status: "implemented" },
  ],
};
const brought = migrateSoa(library, mixed, "iso-27001-2022");
const transitions: readonly Case[] = brought.ok
  ? [
      {
        name: "a transition with own rows",
        request: { templates: ["soa-27001", "transition-2013-2022"], before: mixed, soa: brought.value.soa },
      },
    ]
  : [];
const cases = [...ready, ...assessed, ...transitions];

const compared = comparisons.map(([name, plan]) => ({ name, plan }));

const plans = new Map<string, WorkbookPlan>();
let recalculated = new Map<string, Workbook>();

const sheetOf = (name: string, sheet: string): Sheet => {
  const found = recalculated.get(name)?.sheets.find((one) => one.name === sheet);
  if (!found) throw new Error(`${name} has no sheet ${sheet}`);
  return found;
};

/** A cell as a plan holds it: blank as empty text, a day as Excel's number. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value === null || value === undefined ? "" : value;
};

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const { name, request } of cases) {
    const plan = planWorkbook(library, templates, request);
    if (!plan.ok) throw new Error(`${name}: ${JSON.stringify(plan.issues)}`);
    plans.set(name, plan.value);
  }
  for (const { name, plan } of compared) plans.set(name, plan);
  for (const [name, plan] of plans) files.set(name, await writeWorkbook(plan));
  recalculated = await recalculate(files);
});

describe.each([...cases, ...compared])("$name", ({ name }) => {
  it("has no error in any cell after recalculation", () => {
    const errors = (recalculated.get(name)?.sheets ?? []).flatMap((sheet) =>
      sheet.rows.flatMap((row, index) =>
        row.flatMap((value) =>
          typeof value === "string" && /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!)/.test(value)
            ? [`${sheet.name} ${index + 1}: ${value}`]
            : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
  });

  it("stores the results that its formulas give", () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const sheet of plans.get(name)?.sheets ?? []) {
      const { rows } = sheetOf(name, sheet.name);
      for (const block of sheet.blocks) {
        block.results?.forEach((line, down) => {
          line.forEach((result, across) => {
            const given = plain(rows[block.row - 1 + down]?.[block.column - 1 + across]);
            const want = plain(result);
            seen += 1;
            const same =
              typeof want === "number" && typeof given === "number" ? Math.abs(want - given) < 1e-9 : want === given;
            if (!same)
              wrong.push(
                `${sheet.name} row ${block.row + down} column ${block.column + across}: ${given} for ${want} in ${block.cells[down]?.[across]}`,
              );
          });
        });
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(seen > 0).toBe(name !== "about");
  });
});

it.each(assessed)("$name scores as the domain does", ({ name, request }) => {
  const { soa } = request;
  if (!soa) throw new Error("no document");
  const readiness = readinessOf(library, { framework: soa.framework, asOf, items: soa.items });
  expect(readiness).toEqual(ok(expect.anything()));
  if (!readiness.ok) return;
  const tag = soa.framework === "iso-27001-2022" ? "27001" : "42001";
  const { rows } = sheetOf(name, `Readiness ${tag}`);
  const [score, completeness, inScope, assessedRows, excluded] = rows[4] ?? [];
  expect(Math.abs(Number(score) - readiness.value.score)).toBeLessThan(1e-9);
  expect(Math.abs(Number(completeness) - readiness.value.completeness)).toBeLessThan(1e-9);
  expect([inScope, assessedRows, excluded]).toEqual([
    readiness.value.inScope,
    readiness.value.assessed,
    readiness.value.excluded,
  ]);
});

it.each(comparedPairs)("counts over %s as the domain does", (name, before, after) => {
  const { added, removed, changed, unchanged, document, summary } = compareSoa(before, after);
  const { rows } = sheetOf(`comparison of ${name}`, "Comparison");
  expect(rows[6]?.slice(0, 4)).toEqual([added.length, removed.length, changed.length, unchanged]);
  const { advanced, fellBack, decisions, excluded, unjustified } = summary;
  const measures = [advanced, fellBack, decisions, excluded - unjustified.length, unjustified.length, document.length];
  expect(rows.slice(10, 16).map((row) => row[1])).toEqual(measures);
});

it("shows in every crosswalk cell what the library says", () => {
  const crosswalk = library.crosswalks.between("iso-27001-2022", "nist-csf-2.0");
  if (!crosswalk) throw new Error("no crosswalk");
  const { rows } = sheetOf("soa-27001", "SoA 27001");
  const heading = rows.findIndex((row) => row[0] === "Control");
  const at = rows[heading]?.indexOf("CSF 2.0") ?? -1;
  const shown = rows.slice(heading + 1).filter((row) => row[0]);
  expect(shown).toHaveLength(93);
  expect(shown.map((row) => [row[0], plain(row[at])])).toEqual(
    shown.map((row) => [row[0], joinTargets(crosswalk, String(row[0]))]),
  );
  expect(shown.filter((row) => row[at]).length).toBeGreaterThan(20);
});
