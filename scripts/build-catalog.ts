import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compileCatalog, type DataFile } from "../shared/catalog/compile.ts";

const root = join(import.meta.dirname, "..");
const data = join(root, "shared", "data");

const read = (folder: string): DataFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return read(path);
      const name = relative(data, path).split(sep).join("/");
      return entry.name.endsWith(".json")
        ? [{ path: name, json: JSON.parse(readFileSync(path, "utf8")) as unknown }]
        : [];
    });

const catalog = compileCatalog(read(data));
const digest = createHash("sha256").update(JSON.stringify(catalog)).digest("hex");
const text = JSON.stringify({ ...catalog, digest });
const build = join(root, "build");
mkdirSync(build, { recursive: true });
writeFileSync(join(build, "catalog.json"), text);
// A string, so that the Worker sends it as it stands and parses it once.
writeFileSync(join(build, "catalog.js"), `export const catalogJson = ${JSON.stringify(text)};\n`);
writeFileSync(join(build, "catalog.d.ts"), "export declare const catalogJson: string;\n");
console.log(
  `catalog ${catalog.version}: ${catalog.frameworks.length} frameworks, ${catalog.crosswalks.length} crosswalks`,
);
