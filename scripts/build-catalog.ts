import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { compileCatalog } from "../shared/catalog/compile.ts";
import { type DataFile, validateData } from "../shared/catalog/validate.ts";
import { type Issue, issue } from "../shared/messages/issue.ts";
import { say } from "../shared/messages/say.ts";

const root = join(import.meta.dirname, "..");
const data = join(root, "shared", "data");

const notJson: Issue[] = [];
const parse = (path: string, name: string): DataFile[] => {
  try {
    return [{ path: name, json: JSON.parse(readFileSync(path, "utf8")) }];
  } catch (error) {
    notJson.push(issue("data.not-json", { where: name, detail: String(error) }, name));
    return [];
  }
};

const read = (folder: string): DataFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return read(path);
      const name = relative(data, path).split(sep).join("/");
      return parse(path, name);
    });

const files = read(data);
const valid = notJson.length > 0 ? { ok: false as const, issues: notJson } : validateData(files);
if (!valid.ok) {
  for (const { code, params } of valid.issues) console.error(say(code, params));
  console.error(`${valid.issues.length} faults in shared/data; nothing was built.`);
  process.exit(1);
}
const catalog = compileCatalog(valid.value);
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
