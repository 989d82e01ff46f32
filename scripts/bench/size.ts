import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./ratio.ts";

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB gz`;

const against = (name: string, bytes: number, limit: number): Figure => ({
  name,
  baseline: `${limit / 1_000} kB gz`,
  ratio: bytes / limit,
  limit: { atMost: 1 },
  detail: kilobytes(bytes),
});

/** What travels: the pane with the functions, the compiled catalog and the Worker, each against its budget. */
export const sizeFigures = (root: string, workerFolder: string): Figure[] => {
  const site = join(root, "build", "site");
  const scripts = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return [
    against(
      "pane and functions",
      scripts.reduce((sum, file) => sum + gzipped(file), 0),
      250_000,
    ),
    against(
      "compiled catalog and the words of spreadsheets, which the add-in fetches",
      gzipped(join(root, "build", "catalog.json")) + gzipped(join(root, "build", "words.json")),
      400_000,
    ),
    against("Worker", gzipped(join(workerFolder, "index.js")), 1_000_000),
  ];
};
