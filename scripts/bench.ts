import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { httpFigures } from "./bench/http.ts";
import { lookupFigures } from "./bench/lookup.ts";
import { memoryFigures } from "./bench/memory.ts";
import { type Figure, keeps } from "./bench/ratio.ts";
import { recognitionFigures } from "./bench/recognition.ts";
import { sizeFigures } from "./bench/size.ts";

/** Every figure as a ratio against a baseline measured in the same run; `--json` for machines. */
const root = join(import.meta.dirname, "..");
const workerFolder = join(root, "build", "worker");

const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");
execFileSync(process.execPath, [wrangler, "deploy", "--dry-run", "--minify", "--outdir", workerFolder], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
});

const figures: Figure[] = [
  ...sizeFigures(root, workerFolder),
  ...(await lookupFigures(root)),
  ...(await recognitionFigures(root)),
  ...(await httpFigures(workerFolder)),
  ...(await memoryFigures(workerFolder)),
];

const limitText = ({ limit }: Figure): string => {
  if (limit === undefined) return "";
  return "atLeast" in limit ? `at least ${limit.atLeast}` : `at most ${limit.atMost}`;
};

if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
else {
  for (const figure of figures) {
    const verdict = keeps(figure) ? "kept" : "MISSED";
    console.log(
      `${figure.ratio.toFixed(2).padStart(7)}  ${figure.name} / ${figure.baseline}  [${limitText(figure)}: ${verdict}]  ${figure.detail}`,
    );
  }
}
