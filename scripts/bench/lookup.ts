import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "../../shared/crosswalk/library.ts";
import { compare, type Figure } from "./ratio.ts";

const repeats = 400_000;

const nanoseconds = async (work: (round: number) => unknown): Promise<number> => {
  let kept: unknown;
  const started = performance.now();
  for (let round = 0; round < repeats; round += 1) kept = work(round);
  const took = performance.now() - started;
  if (kept === undefined) throw new Error("the work gave nothing");
  return (took * 1e6) / repeats;
};

/** Resolving an exact id in a known framework against looking the same string up in a Map. */
export const lookupFigures = async (root: string): Promise<Figure[]> => {
  const { catalog } = openLibrary(JSON.parse(readFileSync(join(root, "build", "catalog.json"), "utf8")));
  const framework = "iso-27001-2022";
  const ids = catalog.get(framework)?.leaves.map((leaf) => leaf.id) ?? [];
  const bare = new Map(ids.map((id) => [id, { framework, id }]));
  const idAt = (round: number): string => ids[round % ids.length] ?? "";
  const result = await compare(
    () => nanoseconds((round) => catalog.resolveControl(idAt(round), framework)),
    () => nanoseconds((round) => bare.get(idAt(round))),
  );
  return [
    {
      name: "resolving an id",
      baseline: "a bare Map look-up of the same string",
      ratio: result.ratio,
      limit: { atMost: 5 },
      detail: `${result.measured.toFixed(0)} against ${result.baseline.toFixed(0)} ns`,
    },
  ];
};
