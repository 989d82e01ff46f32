import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Control } from "../shared/catalog/framework.ts";
import { seededRandom } from "./seeded-random.ts";

/** The stored fields that a reader judges; the validator has already checked their shape. */
interface Row {
  readonly from: string;
  readonly to: string;
  readonly relationship: string;
  readonly strength?: number;
  readonly rationale?: string;
}
interface Stored {
  readonly from: string;
  readonly to: string;
  readonly mappings: readonly Row[];
  readonly noCounterpart: readonly {
    readonly side: "from" | "to";
    readonly control: string;
    readonly reason: string;
  }[];
}

const [path, seedText = "20261124", sizeText = "30"] = process.argv.slice(2);
const seed = Number(seedText);
const size = Number(sizeText);
if (path === undefined || !Number.isSafeInteger(seed) || !Number.isSafeInteger(size) || size < 1) {
  console.error("Usage: node scripts/sample-crosswalk.ts <crosswalk file> [seed] [number of rows]");
  process.exit(2);
}

const data = join(import.meta.dirname, "..", "shared", "data");
const stored: Stored = JSON.parse(readFileSync(path, "utf8"));

const describer = (framework: string): ((id: string) => string) => {
  const folder = join(data, "catalogs", framework);
  const controls: readonly Control[] = JSON.parse(readFileSync(join(folder, "controls.json"), "utf8"));
  const byId = new Map(controls.map((control) => [control.id, control]));
  const guided = join(folder, "guidance.json");
  const guidance: Readonly<Record<string, string>> = existsSync(guided) ? JSON.parse(readFileSync(guided, "utf8")) : {};
  return (id) => {
    const titles: string[] = [];
    for (let node = byId.get(id); node; node = byId.get(node.parent ?? "")) titles.unshift(node.title);
    const asks = guidance[id];
    return `${framework} ${id}  ${titles.join(" > ")}${asks === undefined ? "" : `\n      ${asks}`}`;
  };
};

/** Draws without putting back (Fisher-Yates, stopped early) and gives each row with its number in the file, from 1. */
const draw = <T>(rows: readonly T[], count: number, random: () => number): { number: number; row: T }[] => {
  const numbered = rows.map((row, index) => ({ number: index + 1, row }));
  const drawn: { number: number; row: T }[] = [];
  while (drawn.length < count && numbered.length > 0) {
    drawn.push(...numbered.splice(Math.floor(random() * numbered.length), 1));
  }
  return drawn.sort((one, other) => one.number - other.number);
};

const fromSide = describer(stored.from);
const toSide = describer(stored.to);

const rows = draw(stored.mappings, size, seededRandom(seed));
console.log(`${rows.length} of ${stored.mappings.length} mappings, seed ${seed}`);
for (const { number, row } of rows) {
  console.log(`\n${number}. ${row.from} ${row.relationship} ${row.to}, strength ${row.strength ?? "not given"}`);
  console.log(`   ${fromSide(row.from)}\n   ${toSide(row.to)}\n   ${row.rationale ?? "no rationale"}`);
}

const without = draw(stored.noCounterpart, Math.ceil(size / 2), seededRandom(seed));
console.log(`\n${without.length} of ${stored.noCounterpart.length} rows without a counterpart, seed ${seed}`);
for (const { number, row } of without) {
  console.log(`\n${number}. ${row.side === "from" ? fromSide(row.control) : toSide(row.control)}\n   ${row.reason}`);
}
