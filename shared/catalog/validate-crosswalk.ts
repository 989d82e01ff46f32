import type { Mapping, NoCounterpart } from "../crosswalk/mapping.ts";
import { relationships } from "../crosswalk/relationship.ts";
import type { Source } from "./file.ts";
import type { Framework } from "./framework.ts";
import {
  atRow,
  type DataFile,
  type Fields,
  type Findings,
  readFields,
  readList,
  readOptional,
  readText,
  readWord,
} from "./validate-shape.ts";

const crosswalkFields = ["from", "to", "source", "review", "mappings", "noCounterpart"];
const mappingFields = ["from", "to", "relationship", "strength", "rationale", "correction"];
const noCounterpartFields = ["side", "control", "reason"];
const longestRationale = 200;

/** A crosswalk file that holds what it says: every id exists, every editorial row has its reason. */
export interface ValidCrosswalk {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly review: "published" | "editorial";
  readonly mappings: readonly Omit<Mapping, "source" | "review">[];
  readonly noCounterpart: readonly (Omit<NoCounterpart, "source" | "review"> & { readonly side: "from" | "to" })[];
}

interface Known {
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Checks that the framework has the control. A withdrawn one passes only where the row says why it is kept. */
type CheckControl = (framework: string, control: string, where: string, explained: boolean) => void;

const checkControlIn = (known: Known, found: Findings): CheckControl => {
  const indexes = new Map<string, ReadonlyMap<string, string | undefined>>();
  for (const { id, controls } of known.frameworks.values()) {
    indexes.set(id, new Map(controls.map((control) => [control.id, control.withdrawn])));
  }
  return (framework, control, where, explained) => {
    const index = indexes.get(framework);
    if (index === undefined || control === "") return;
    if (!index.has(control)) found.add("data.unknown-control", where, { framework, control });
    else if (index.get(control) !== undefined && !explained) {
      found.add("data.withdrawn-control", where, { framework, control });
    }
  };
};

const readStrength = (
  fields: Fields,
  review: ValidCrosswalk["review"],
  where: string,
  found: Findings,
): { readonly strength?: number } => {
  const { strength } = fields;
  if (review === "published") {
    if (strength !== undefined) found.add("data.invented-strength", where);
    return {};
  }
  if (typeof strength === "number" && Number.isInteger(strength) && strength >= 1 && strength <= 10)
    return { strength };
  found.add("data.no-strength", where);
  return {};
};

const readMapping = (
  value: unknown,
  review: ValidCrosswalk["review"],
  where: string,
  found: Findings,
): ValidCrosswalk["mappings"][number] | undefined => {
  const fields = readFields(value, where, mappingFields, found);
  if (fields === undefined) return undefined;
  const relationship = readWord(fields, "relationship", relationships, where, found);
  const { rationale } = readOptional(fields, "rationale", where, found);
  if (review === "editorial") {
    if (relationship === "related") found.add("data.unnamed-relationship", where);
    if (rationale === undefined) found.add("data.no-rationale", where);
    else if (rationale.length > longestRationale) {
      found.add("data.long-rationale", where, { length: rationale.length, most: longestRationale });
    }
  }
  const mapping = {
    from: readText(fields, "from", where, found),
    to: readText(fields, "to", where, found),
    ...readStrength(fields, review, where, found),
    ...(rationale === undefined ? {} : { rationale }),
    ...readOptional(fields, "correction", where, found),
  };
  return relationship === undefined ? undefined : { ...mapping, relationship };
};

const readMappings = (
  fields: Fields,
  crosswalk: Pick<ValidCrosswalk, "from" | "to" | "review">,
  path: string,
  check: CheckControl,
  found: Findings,
): { mappings: ValidCrosswalk["mappings"]; firstRow: ReadonlyMap<string, number> } => {
  const firstRow = new Map<string, number>();
  const pairs = new Map<string, number>();
  const mappings = readList(fields.mappings, path, found, "mappings").flatMap((value, index) => {
    const where = atRow(path, index, "mappings");
    const mapping = readMapping(value, crosswalk.review, where, found);
    if (mapping === undefined) return [];
    const { from, to, correction } = mapping;
    check(crosswalk.from, from, where, correction !== undefined);
    check(crosswalk.to, to, where, correction !== undefined);
    const pair = `${from}>${to}`;
    const first = pairs.get(pair);
    if (first === undefined) pairs.set(pair, index + 1);
    else found.add("data.duplicate-pair", where, { from, to, first });
    for (const key of [`from ${from}`, `to ${to}`]) if (!firstRow.has(key)) firstRow.set(key, index + 1);
    return [mapping];
  });
  return { mappings, firstRow };
};

const readNoCounterpart = (
  value: unknown,
  where: string,
  found: Findings,
): ValidCrosswalk["noCounterpart"][number] | undefined => {
  const fields = readFields(value, where, noCounterpartFields, found);
  if (fields === undefined) return undefined;
  const side = readWord(fields, "side", ["from", "to"], where, found);
  const control = readText(fields, "control", where, found);
  const reason = readText(fields, "reason", where, found);
  return side === undefined ? undefined : { side, control, reason };
};

/** Reads `crosswalks/<from>--<to>--<source>.json` against the frameworks and sources that exist. */
export const readCrosswalks = (
  files: readonly DataFile[],
  known: Known,
  found: Findings,
): readonly ValidCrosswalk[] => {
  const check = checkControlIn(known, found);
  const stored = new Map<string, string>();
  return files.flatMap(({ path, json }) => {
    const fields = readFields(json, path, crosswalkFields, found);
    if (fields === undefined) return [];
    const from = readText(fields, "from", path, found);
    const to = readText(fields, "to", path, found);
    const source = readText(fields, "source", path, found);
    const review = readWord(fields, "review", ["published", "editorial"], path, found);
    const expected = `${from}--${to}--${source}`;
    if (path !== `crosswalks/${expected}.json`) {
      found.add("data.wrong-name", path, { id: expected, what: "file", expected: `${expected}.json` });
    }
    for (const framework of [from, to]) {
      if (!known.frameworks.has(framework)) found.add("data.unknown-framework", path, { framework });
    }
    if (from === to) found.add("data.same-framework", path, { framework: from });
    const other = stored.get(`${to}>${from}`);
    if (other !== undefined && from !== to) {
      found.add("data.two-directions", path, { other, expected: `${to}--${from}--${source}.json` });
    }
    stored.set(`${from}>${to}`, path);
    if (!known.sources.has(source)) found.add("data.unknown-source", path, { source });
    if (review === undefined) return [];
    const { mappings, firstRow } = readMappings(fields, { from, to, review }, path, check, found);
    const noCounterpart = readList(fields.noCounterpart, path, found, "noCounterpart").flatMap((value, index) => {
      const where = atRow(path, index, "noCounterpart");
      const row = readNoCounterpart(value, where, found);
      if (row === undefined) return [];
      check(row.side === "from" ? from : to, row.control, where, false);
      const first = firstRow.get(`${row.side} ${row.control}`);
      if (first !== undefined) found.add("data.mapped-without-counterpart", where, { control: row.control, first });
      return [row];
    });
    return [{ from, to, source, review, mappings, noCounterpart }];
  });
};
