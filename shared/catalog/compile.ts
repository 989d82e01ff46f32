import type { CatalogFile, CrosswalkFile, MappingRow, Relationship, Source } from "./file.ts";
import type { Control, Framework } from "./framework.ts";

/** A data file as read: its path below `shared/data` and its parsed JSON. */
export interface DataFile {
  readonly path: string;
  readonly json: unknown;
}

interface CrosswalkSource {
  from: string;
  to: string;
  source: string;
  review: "published" | "editorial";
  mappings: {
    from: string;
    to: string;
    relationship: Relationship;
    strength?: number;
    rationale?: string;
    correction?: string;
  }[];
  noCounterpart: CrosswalkFile["noCounterpart"];
}

const row = ({
  from,
  to,
  relationship,
  strength,
  rationale,
  correction,
}: CrosswalkSource["mappings"][number]): MappingRow =>
  strength === undefined && rationale === undefined && correction === undefined
    ? [from, to, relationship]
    : [from, to, relationship, strength ?? null, rationale ?? null, correction ?? null];

/** Puts the data files together into the one file that the Worker serves and the add-in fetches. */
export const compileCatalog = (files: readonly DataFile[]): Omit<CatalogFile, "digest"> => {
  const one = <T>(path: string): T | undefined => files.find((file) => file.path === path)?.json as T | undefined;
  const all = <T>(pattern: RegExp): T[] =>
    files.filter((file) => pattern.test(file.path)).map((file) => file.json as T);
  const frameworks = all<Framework>(/^catalogs\/[^/]+\/framework\.json$/).map((framework) => {
    const folder = `catalogs/${framework.id}`;
    const guidance = one<Record<string, string>>(`${folder}/guidance.json`) ?? {};
    const attributes = one<Record<string, Record<string, string[]>>>(`${folder}/attributes.json`) ?? {};
    const controls = (one<Control[]>(`${folder}/controls.json`) ?? []).map((control) => ({
      ...control,
      ...(guidance[control.id] === undefined ? {} : { guidance: guidance[control.id] }),
      ...(attributes[control.id] === undefined ? {} : { attributes: attributes[control.id] }),
    }));
    return { ...framework, controls } as Framework;
  });
  return {
    version: one<{ version: string }>("version.json")?.version ?? "0",
    sources: all<Source>(/^sources\//),
    frameworks,
    crosswalks: all<CrosswalkSource>(/^crosswalks\//).map((crosswalk) => ({
      ...crosswalk,
      mappings: crosswalk.mappings.map(row),
    })),
  };
};
