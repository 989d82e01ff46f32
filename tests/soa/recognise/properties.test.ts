import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { anyGrid, mutateBytes, mutateGrid } from "../../../scripts/fuzz/mutate.ts";
import { goodCsv, goodGrids, goodSheets } from "../../../scripts/fuzz/samples.ts";
import { seededRandom } from "../../../scripts/seeded-random.ts";
import { importGrids } from "../../../shared/soa/import.ts";
import type { Grid } from "../../../shared/workbook/grid.ts";
import { readSpreadsheet } from "../../../shared/xlsx/read.ts";
import { library } from "../../library.ts";

/** Every row of every recognised table is one of the three, once. */
const accounted = (grids: readonly Grid[]): void => {
  const { soa, report } = importGrids(library, grids);
  expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  expect(report.rejects).toHaveLength(report.rejected);
  expect(report.ignoredRows).toHaveLength(report.ignored);
  const sources = new Set(soa.items.map((item) => `${item.source?.sheet}!${item.source?.row}`));
  expect(sources.size).toBeLessThanOrEqual(report.accepted);
  for (const item of soa.items) expect(item.control).toMatch(/^(A\.)?\d{1,2}(\.\d{1,2}){1,2}$/);
  expect(() => JSON.stringify({ soa, report })).not.toThrow();
};

const said = (grids: readonly Grid[]) => {
  const { soa, report } = importGrids(library, grids);
  const items = soa.items.map((item) => JSON.stringify({ ...item, framework: item.framework ?? soa.framework })).sort();
  return { items, counts: [report.rowsRead, report.accepted, report.rejected, report.ignored] };
};

describe("whatever a workbook holds", () => {
  it("every row of arbitrary sheets is accounted for", () => {
    const random = seededRandom(7);
    for (let times = 0; times < 400; times++) accounted([anyGrid(random, "One"), anyGrid(random, "Two")]);
  });

  it("every row of a damaged table is accounted for", () => {
    const random = seededRandom(11);
    for (let times = 0; times < 300; times++) accounted(goodGrids.map((one) => mutateGrid(random, one)));
  });

  it("the order of the sheets does not change what is accepted", () => {
    const random = seededRandom(13);
    for (let times = 0; times < 200; times++) {
      const grids = [
        ...goodGrids.map((one) => mutateGrid(random, one)),
        { ...anyGrid(random, "Other"), sheet: "Other" },
      ];
      expect(said([...grids].reverse())).toEqual(said(grids));
    }
  });

  it("the same grids always give the same answer", () => {
    const random = seededRandom(17);
    for (let times = 0; times < 50; times++) {
      const grids = [anyGrid(random, "One"), anyGrid(random, "Two")];
      expect(importGrids(library, grids)).toEqual(importGrids(library, grids));
    }
  });
});

describe("whatever the bytes are", () => {
  it("there is an answer, and rows are accounted for", async () => {
    const files = [
      await writeXlsx({ sheets: goodSheets }),
      await writeOds({ sheets: goodSheets }),
      new TextEncoder().encode(goodCsv),
    ];
    const random = seededRandom(19);
    let read = 0;
    for (let times = 0; times < 300; times++) {
      const file = files[times % files.length];
      if (file === undefined) continue;
      const result = await readSpreadsheet(mutateBytes(random, file), {});
      if (!result.ok) continue;
      read++;
      accounted(result.value);
    }
    expect(read).toBeGreaterThan(20);
  });
});
