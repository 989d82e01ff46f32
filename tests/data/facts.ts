import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { DataFile } from "../../shared/catalog/validate.ts";

const repository = join(import.meta.dirname, "..", "..");
const facts = process.env.CROSSBOOK_FACTS ?? join(repository, "..", "shared", "facts");

/** The publications' ids and pairs that the data was made from; they are not in the repository. */
export const haveFacts = existsSync(join(facts, "mappings"));
/** Why a test that compares with them says that it was left out. */
export const needsFacts = haveFacts ? "" : ` [left out: no folder ${facts}; set CROSSBOOK_FACTS]`;

export const readFact = (path: string): string => readFileSync(join(facts, path), "utf8");

/** The rows of a facts file, cells by heading. */
export const readFactRows = (path: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = parse(readFact(path));
  return rows.map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ""])));
};

const parse = (text: string): string[][] => {
  const rows: string[][] = [];
  for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
    if (line === "") continue;
    rows.push(
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
  }
  return rows;
};

const data = join(repository, "shared", "data");

/** Every JSON file of `shared/data` as the build reads it. */
export const dataFiles: readonly DataFile[] = readdirSync(data, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith(".json"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: relative(data, path).split(sep).join("/"), json: JSON.parse(readFileSync(path, "utf8")) }));
