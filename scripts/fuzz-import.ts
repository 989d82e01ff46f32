import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "../shared/crosswalk/library.ts";
import { importGrids } from "../shared/soa/import.ts";
import type { Grid } from "../shared/workbook/grid.ts";
import { readSpreadsheet } from "../shared/xlsx/read.ts";
import { goodFiles } from "./fuzz/files.ts";
import { anyGrid, mutateBytes, mutateGrid } from "./fuzz/mutate.ts";
import { goodGrids } from "./fuzz/samples.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * Imports mutated files and sheets, made up here, and checks that each gives an answer in bounded time with every row
 * accounted for. `node scripts/fuzz-import.ts [count] [seed]`; exit code 1 with the seed of the first that fails.
 */
const count = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
/** Longer than any of these small files takes on a slow machine: beyond it something hangs. */
const longest = 5_000;

const library = openLibrary(JSON.parse(readFileSync(join(import.meta.dirname, "..", "build", "catalog.json"), "utf8")));
const files = await goodFiles();

const problems: string[] = [];
let read = 0;
let slowest = 0;
for (let round = 0; round < count && problems.length < 5; round++) {
  const seed = firstSeed + round;
  const random = seededRandom(seed * 2_654_435_761);
  const start = performance.now();
  try {
    let grids: readonly Grid[] | undefined;
    if (round % 4 === 0) grids = [anyGrid(random, "One"), anyGrid(random, "Two")];
    else if (round % 4 === 1) grids = goodGrids.map((one) => mutateGrid(random, one));
    else {
      const file = files[Math.floor(round / 4) % files.length];
      const result = file === undefined ? undefined : await readSpreadsheet(mutateBytes(random, file.bytes), file);
      if (result?.ok) grids = result.value;
    }
    if (grids !== undefined) {
      read++;
      const { report } = importGrids(library, grids);
      if (report.rowsRead !== report.accepted + report.rejected + report.ignored)
        problems.push(`seed ${seed}: rows do not add up`);
    }
  } catch (thrown) {
    problems.push(`seed ${seed}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  const took = performance.now() - start;
  if (took > slowest) slowest = took;
  if (took > longest) problems.push(`seed ${seed}: took ${Math.round(took)} ms`);
}
console.log(
  `${count} mutated files and sheets, ${read} read, slowest ${Math.round(slowest)} ms, ${problems.length} problems`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
