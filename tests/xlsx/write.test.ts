import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { writeWorkbook } from "../../shared/xlsx/write.ts";
import { isTableName } from "../../shared/xlsx/write-rules.ts";
import { templates } from "../../templates/index.ts";
import { library } from "../library.ts";

const planOf = (id: string): WorkbookPlan => {
  const plan = planWorkbook(library, templates, { templates: [id], asOf: "2026-11-24" });
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
};

const plain = (value: unknown): unknown => {
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value ?? "";
};

describe.each(templates.map((template) => template.id))("%s as a file", (id) => {
  it("holds the cells of its plan, formulas with their results, nothing hidden", async () => {
    const plan = planOf(id);
    const file = await readXlsx(await writeWorkbook(plan), { readStyles: true });
    expect(file.sheets.map((sheet) => sheet.name)).toEqual(plan.sheets.map((sheet) => sheet.name));
    const wrong: string[] = [];
    plan.sheets.forEach((sheet, index) => {
      const read = file.sheets[index];
      expect(Boolean(read?.hidden) || Boolean(read?.veryHidden)).toBe(false);
      for (const block of sheet.blocks) {
        block.cells.forEach((line, down) => {
          line.forEach((value, across) => {
            const row = block.row - 1 + down;
            const column = block.column - 1 + across;
            const want = block.kind === "formulas" ? block.results?.[down]?.[across] : value;
            const given = plain(read?.rows[row]?.[column]);
            if (want !== undefined && given !== plain(want))
              wrong.push(`${sheet.name} ${row + 1},${column + 1}: ${given} for ${want}`);
            if (block.kind === "formulas") {
              const formula = read?.cells?.get(`${row},${column}`)?.formula;
              if (`=${formula}` !== value)
                wrong.push(`${sheet.name} ${row + 1},${column + 1}: ${formula} for ${value}`);
            }
          });
        });
      }
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

it.each([
  ["SoA_27001", true],
  ["Gap_CSF_2_0", true],
  ["SoA27001", false],
  ["tbl1", false],
  ["R1C1", false],
  ["C", false],
  ["1st", false],
  ["two words", false],
  ["", false],
])("takes %s as a table's name: %s", (name, taken) => {
  expect(isTableName(name)).toBe(taken);
});

it("refuses to write a table whose name reads as a cell", async () => {
  const plan = planOf("soa-27001");
  const named: WorkbookPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, name: "tbl1" })),
    })),
  };
  await expect(writeWorkbook(named)).rejects.toThrow("tbl1");
});
