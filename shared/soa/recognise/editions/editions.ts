import type { CatalogFramework } from "../../../catalog/catalog.ts";
import type { FrameworkId } from "../../../catalog/framework.ts";
import type { Library } from "../../../crosswalk/library.ts";
import { withdrawnEdition, withdrawnName } from "../../withdrawn-edition.ts";
import { catalogWords, type TitleWords } from "./titles.ts";

/** The editions that a control table can be of. Keys are ids without the A: `5.10`, `6.1.2`. */
export interface Edition {
  readonly id: FrameworkId;
  readonly name: string;
  /** Annex A controls, key to position in the standard's order. */
  readonly controls: ReadonlyMap<string, number>;
  readonly inOrder: readonly string[];
  /** Sections and objectives of Annex A. */
  readonly groups: ReadonlySet<string>;
  /** Clauses that an assessment decides, and those above them. */
  readonly clauses: ReadonlySet<string>;
  readonly clauseGroups: ReadonlySet<string>;
  readonly controlTitles: ReadonlyMap<string, TitleWords>;
  readonly groupTitles: ReadonlyMap<string, TitleWords>;
  readonly clauseTitles: ReadonlyMap<string, TitleWords>;
  title(key: string): string | undefined;
}

/** Whether an id is that of a clause, which no organization can leave out: `6.1.2`. */
export const isClause = (id: string): boolean => !id.startsWith("A.");

/** Whether two editions are of one standard. */
export const sameStandard = (a: Edition, b: Edition): boolean => a.id.slice(0, 9) === b.id.slice(0, 9);

/** Controls under each objective of ISO/IEC 27001:2005, Annex A: 133 in all. No catalog holds this edition. */
const controlsOf2005: readonly (readonly [objective: string, controls: number])[] = [
  ["5.1", 2],
  ["6.1", 8],
  ["6.2", 3],
  ["7.1", 3],
  ["7.2", 2],
  ["8.1", 3],
  ["8.2", 3],
  ["8.3", 3],
  ["9.1", 6],
  ["9.2", 7],
  ["10.1", 4],
  ["10.2", 3],
  ["10.3", 2],
  ["10.4", 2],
  ["10.5", 1],
  ["10.6", 2],
  ["10.7", 4],
  ["10.8", 5],
  ["10.9", 3],
  ["10.10", 6],
  ["11.1", 1],
  ["11.2", 4],
  ["11.3", 3],
  ["11.4", 7],
  ["11.5", 6],
  ["11.6", 2],
  ["11.7", 2],
  ["12.1", 1],
  ["12.2", 4],
  ["12.3", 2],
  ["12.4", 3],
  ["12.5", 5],
  ["12.6", 1],
  ["13.1", 2],
  ["13.2", 3],
  ["14.1", 5],
  ["15.1", 6],
  ["15.2", 2],
  ["15.3", 2],
];

const open2005 = (): Edition => {
  const inOrder = controlsOf2005.flatMap(([objective, count]) =>
    Array.from({ length: count }, (_, index) => `${objective}.${index + 1}`),
  );
  return {
    id: withdrawnEdition,
    name: withdrawnName,
    controls: new Map(inOrder.map((key, index) => [key, index])),
    inOrder,
    groups: new Set(controlsOf2005.flatMap(([objective]) => [objective, objective.split(".")[0] ?? objective])),
    clauses: new Set(),
    clauseGroups: new Set(),
    controlTitles: new Map(),
    groupTitles: new Map(),
    clauseTitles: new Map(),
    title: () => undefined,
  };
};

const openEdition = (framework: CatalogFramework): Edition => {
  const clauses = framework.controls.filter((control) => isClause(control.id));
  const annex = framework.controls.filter((control) => !isClause(control.id));
  const controls = annex.filter((control) => control.kind === "control");
  const groups = annex.filter((control) => control.kind !== "control");
  const inOrder = controls.map((control) => control.id.slice(2));
  return {
    id: framework.id,
    name: framework.name,
    controls: new Map(inOrder.map((key, index) => [key, index])),
    inOrder,
    groups: new Set(groups.map((group) => group.id.slice(2))),
    clauses: new Set(clauses.filter((clause) => framework.isLeaf(clause.id)).map((clause) => clause.id)),
    clauseGroups: new Set(clauses.filter((clause) => !framework.isLeaf(clause.id)).map((clause) => clause.id)),
    controlTitles: new Map(controls.map((control) => [control.id.slice(2), catalogWords(control.title)])),
    groupTitles: new Map(groups.map((group) => [group.id.slice(2), catalogWords(group.title)])),
    clauseTitles: new Map(clauses.map((clause) => [clause.id, catalogWords(clause.title)])),
    title: (key) => framework.get(`A.${key}`)?.title ?? framework.get(key)?.title,
  };
};

const known = new WeakMap<Library, readonly Edition[]>();

/** The editions with an Annex A, most likely first where all else is equal. */
export const openEditions = (library: Library): readonly Edition[] => {
  const opened = known.get(library);
  if (opened !== undefined) return opened;
  const editions = [
    ...["iso-27001-2022", "iso-27001-2013", "iso-42001-2023"].flatMap((id) => {
      const framework = library.catalog.get(id);
      return framework === undefined ? [] : [openEdition(framework)];
    }),
    open2005(),
  ];
  known.set(library, editions);
  return editions;
};
