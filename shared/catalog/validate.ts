import { ok, type Result } from "../messages/issue.ts";
import type { Source } from "./file.ts";
import type { Framework } from "./framework.ts";
import { foldName } from "./reference.ts";
import { readCrosswalks, type ValidCrosswalk } from "./validate-crosswalk.ts";
import { readFramework } from "./validate-framework.ts";
import { type DataFile, type Findings, openFindings, readFields, readText } from "./validate-shape.ts";
import { readSource } from "./validate-source.ts";

export type { DataFile } from "./validate-shape.ts";

/** All of `shared/data`, typed and checked. */
export interface ValidData {
  readonly version: string;
  readonly sources: readonly Source[];
  readonly frameworks: readonly Framework[];
  readonly crosswalks: readonly ValidCrosswalk[];
}

const expected =
  /^(?:version\.json|sources\/[^/]+\.json|crosswalks\/[^/]+\.json|catalogs\/[^/]+\/(?:framework|controls|guidance|attributes)\.json)$/;

const checkNames = (frameworks: readonly Framework[], found: Findings): void => {
  const taken = new Map<string, string>();
  for (const { id, name, shortName, aliases } of frameworks) {
    const own = new Map([id, name, shortName, ...aliases].map((alias) => [foldName(alias), alias]));
    for (const [folded, alias] of own) {
      const framework = taken.get(folded);
      if (framework === undefined) taken.set(folded, id);
      else found.add("data.alias-taken", `catalogs/${id}/framework.json`, { alias, framework });
    }
  }
};

/**
 * Checks all data files together and returns them typed, or every issue found, each with the file, the row and the
 * remedy. Paths are below `shared/data` with forward slashes; order does not matter.
 */
export const validateData = (files: readonly DataFile[]): Result<ValidData> => {
  const found = openFindings();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const below = (folder: string): readonly DataFile[] => files.filter((file) => file.path.startsWith(folder));
  for (const { path } of files) if (!expected.test(path)) found.add("data.unknown-file", path);

  const version = readFields(byPath.get("version.json")?.json, "version.json", ["version"], found);
  const sources = below("sources/").flatMap((file) => readSource(file, found) ?? []);
  const sourceById = new Map(sources.map((source) => [source.id, source]));

  const folders = new Set(below("catalogs/").map((file) => file.path.split("/")[1] ?? ""));
  const frameworks = [...folders].flatMap((folder) => {
    const at = (name: string): string => `catalogs/${folder}/${name}.json`;
    const framework = byPath.get(at("framework"));
    const controls = byPath.get(at("controls"));
    if (framework === undefined) found.add("data.missing-file", at("framework"));
    if (controls === undefined) found.add("data.missing-file", at("controls"));
    if (framework === undefined || controls === undefined) return [];
    const guidance = byPath.get(at("guidance"));
    const attributes = byPath.get(at("attributes"));
    const read = readFramework(
      { folder, framework, controls, ...(guidance && { guidance }), ...(attributes && { attributes }) },
      sourceById,
      found,
    );
    return read ?? [];
  });
  checkNames(frameworks, found);

  const frameworkById = new Map(frameworks.map((framework) => [framework.id, framework]));
  const crosswalks = readCrosswalks(below("crosswalks/"), { frameworks: frameworkById, sources: sourceById }, found);
  if (found.issues.length > 0 || version === undefined) return { ok: false, issues: found.issues };
  const number = readText(version, "version", "version.json", found);
  if (!/^\d{4}\.(?:0[1-9]|1[0-2])(?:\.\d+)?$/.test(number)) {
    found.add("data.wrong-version", "version.json", { version: number });
  }
  const value = { version: number, sources, frameworks, crosswalks };
  return found.issues.length > 0 ? { ok: false, issues: found.issues } : ok(value);
};
