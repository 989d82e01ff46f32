import type { Source } from "./file.ts";
import { type Control, type ControlKind, type Framework, isLeaf } from "./framework.ts";
import { foldId } from "./reference.ts";
import {
  atRow,
  type DataFile,
  type Fields,
  type Findings,
  readAnyFields,
  readFields,
  readList,
  readOptional,
  readText,
  readTexts,
  readWord,
} from "./validate-shape.ts";

const kinds: readonly ControlKind[] = ["group", "clause", "control", "subcategory", "article", "requirement"];
const frameworkFields = ["id", "name", "shortName", "edition", "publisher", "aliases", "source", "counts"];
const controlFields = ["id", "parent", "title", "kind", "note", "withdrawn", "unverified"];

/** The files of one folder under `catalogs/`. */
export interface FrameworkFiles {
  readonly folder: string;
  readonly framework: DataFile;
  readonly controls: DataFile;
  readonly guidance?: DataFile;
  readonly attributes?: DataFile;
}

const readControl = (value: unknown, where: string, found: Findings): Control | undefined => {
  const fields = readFields(value, where, controlFields, found);
  if (fields === undefined) return undefined;
  const id = readText(fields, "id", where, found);
  const title = readText(fields, "title", where, found);
  const kind = readWord(fields, "kind", kinds, where, found);
  if (title.endsWith("…") || title.endsWith("...")) found.add("data.cut-title", where, { id });
  if (id === "" || kind === undefined) return undefined;
  return {
    id,
    ...readOptional(fields, "parent", where, found),
    title,
    kind,
    ...readOptional(fields, "note", where, found),
    ...readOptional(fields, "withdrawn", where, found),
    ...readOptional(fields, "unverified", where, found),
  };
};

const readControls = ({ path, json }: DataFile, found: Findings): readonly Control[] => {
  const rows = readList(json, path, found).map((value, index) => readControl(value, atRow(path, index), found));
  const rowOf = new Map<string, number>();
  rows.forEach((control, index) => {
    if (control === undefined) return;
    const first = rowOf.get(foldId(control.id));
    if (first === undefined) rowOf.set(foldId(control.id), index + 1);
    else found.add("data.duplicate-id", atRow(path, index), { id: control.id, first });
  });
  const above = new Set<string>();
  const below = new Map(rows.flatMap((control, index) => (control ? [[control.id, index + 1]] : [])));
  rows.forEach((control, index) => {
    if (control === undefined) return;
    const { id, parent } = control;
    if (parent !== undefined && !above.has(parent)) {
      const first = below.get(parent);
      if (first === undefined) found.add("data.unknown-parent", atRow(path, index), { id, parent });
      else found.add("data.parent-after", atRow(path, index), { id, parent, first });
    }
    above.add(id);
  });
  return rows.filter((control) => control !== undefined);
};

const readGuidance = (file: DataFile | undefined, found: Findings): ReadonlyMap<string, string> => {
  if (file === undefined) return new Map();
  const fields = readAnyFields(file.json, file.path, found) ?? {};
  return new Map(Object.keys(fields).map((id) => [id, readText(fields, id, file.path, found)]));
};

const readAttributes = (
  file: DataFile | undefined,
  found: Findings,
): ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> => {
  if (file === undefined) return new Map();
  const fields = readAnyFields(file.json, file.path, found) ?? {};
  return new Map(
    Object.keys(fields).map((id) => {
      const where = `${file.path} '${id}'`;
      const tags = readAnyFields(fields[id], where, found) ?? {};
      return [id, Object.fromEntries(Object.keys(tags).map((name) => [name, readTexts(tags, name, where, found)]))];
    }),
  );
};

const checkCounts = (fields: Fields, path: string, controls: readonly Control[], found: Findings): void => {
  if (fields.counts === undefined) {
    found.add("data.missing-counts", path);
    return;
  }
  const counts = readFields(fields.counts, `${path} counts`, ["leaf", ...kinds], found) ?? {};
  const byId = new Map(controls.map((control) => [control.id, control]));
  const parents = new Set(controls.map((control) => control.parent));
  const leaf = (control: Control): boolean =>
    isLeaf(control, control.parent === undefined ? undefined : byId.get(control.parent), parents.has(control.id));
  for (const [kind, declared] of Object.entries(counts)) {
    const counted = controls.filter((control) =>
      kind === "leaf" ? leaf(control) : control.kind === kind && control.withdrawn === undefined,
    ).length;
    if (declared !== counted) {
      found.add("data.wrong-count", path, { kind, declared: String(declared), found: counted });
    }
  }
};

/** Reads the folder of one framework into the framework as the product knows it. */
export const readFramework = (
  files: FrameworkFiles,
  sources: ReadonlyMap<string, Source>,
  found: Findings,
): Framework | undefined => {
  const { path, json } = files.framework;
  const fields = readFields(json, path, frameworkFields, found);
  const controls = readControls(files.controls, found);
  if (fields === undefined) return undefined;
  const id = readText(fields, "id", path, found);
  if (id !== files.folder) found.add("data.wrong-name", path, { id, what: "folder", expected: id });
  const source = readText(fields, "source", path, found);
  if (source !== "" && !sources.has(source)) found.add("data.unknown-source", path, { source });
  checkCounts(fields, path, controls, found);
  const guidance = readGuidance(files.guidance, found);
  const attributes = readAttributes(files.attributes, found);
  const ids = new Set(controls.map((control) => control.id));
  const checkIds = (file: DataFile | undefined, keys: Iterable<string>): void => {
    for (const control of keys) {
      if (file !== undefined && !ids.has(control)) {
        found.add("data.unknown-control", file.path, { framework: files.folder, control });
      }
    }
  };
  checkIds(files.guidance, guidance.keys());
  checkIds(files.attributes, attributes.keys());
  return {
    id: files.folder,
    name: readText(fields, "name", path, found),
    shortName: readText(fields, "shortName", path, found),
    edition: readText(fields, "edition", path, found),
    publisher: readText(fields, "publisher", path, found),
    aliases: readTexts(fields, "aliases", path, found),
    source,
    controls: controls.map((control) => {
      const words = guidance.get(control.id);
      const tags = attributes.get(control.id);
      return {
        ...control,
        ...(words === undefined ? {} : { guidance: words }),
        ...(tags === undefined ? {} : { attributes: tags }),
      };
    }),
  };
};
