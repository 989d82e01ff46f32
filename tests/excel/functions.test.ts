import { beforeEach, describe, expect, it } from "vitest";
import { createLibraryLoader } from "../../addin/client/library.ts";
import { registerFunctions } from "../../addin/functions/register.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import { catalogFile, library } from "../library.ts";
import { type SimulatedExcel, startExcel } from "./host/office.ts";

let excel: SimulatedExcel;
let requests: number;

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

beforeEach(() => {
  excel = startExcel();
  requests = 0;
  const request: typeof fetch = async () => {
    requests += 1;
    return Response.json(catalogFile);
  };
  const noShelf = { keep: async () => undefined, kept: async () => undefined };
  registerFunctions({
    library: createLibraryLoader(request, noShelf, () => undefined),
    readiness: async (question) => {
      const result = readinessOf(library, { ...question, framework: "iso-27001-2022", asOf: "2026-11-24" });
      if (!result.ok) throw new Error("no answer");
      return result.value;
    },
    entityCards: false,
    limit: 15_000,
  });
});

const calculate = async (formulas: readonly string[]): Promise<unknown[]> => {
  const [sheet] = excel.book.sheets;
  if (!sheet) throw new Error("no sheet");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await settle();
  return formulas.map((_, row) => sheet.at(row, 0)?.value);
};

describe("XWALK functions through Excel's own path", () => {
  it("answer a hundred cells from one catalog request", async () => {
    const formulas = Array.from({ length: 50 }, (_, index) => [
      `=XWALK.MAP("A.5.${(index % 37) + 1}","CSF","27001:2022")`,
      `=XWALK.TITLE("A.5.${(index % 37) + 1}","27001:2022")`,
    ]).flat();
    const values = await calculate(formulas);
    expect(requests).toBe(1);
    expect(values[1]).toBe("Policies for information security");
    expect(values).not.toContain("#BUSY!");
  });
  it.each([
    ['=XWALK.TITLE("A.99.9")', "#N/A", /A\.99\.9/],
    ['=XWALK.TITLE("A.5.2")', "#VALUE!", /iso-42001-2023:A\.5\.2/],
    ['=XWALK.MAP("A.5.7","nowhere","27001:2022")', "#VALUE!", /nowhere/],
  ])("%s is %s with a sentence", async (formula, error, sentence) => {
    expect(await calculate([formula])).toEqual([error]);
    expect(excel.book.errorTexts.join(" ")).toMatch(sentence);
  });
});
