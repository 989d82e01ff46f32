import type { Source } from "./file.ts";
import { type DataFile, type Findings, readFields, readFlag, readOptional, readText } from "./validate-shape.ts";

const known = ["id", "title", "publisher", "edition", "date", "official", "licence", "url", "changes"];

/** Reads `sources/<id>.json`. */
export const readSource = ({ path, json }: DataFile, found: Findings): Source | undefined => {
  const fields = readFields(json, path, known, found);
  if (fields === undefined) return undefined;
  const id = readText(fields, "id", path, found);
  if (`sources/${id}.json` !== path) {
    found.add("data.wrong-name", path, { id, what: "file", expected: `${id}.json` });
  }
  return {
    id,
    title: readText(fields, "title", path, found),
    publisher: readText(fields, "publisher", path, found),
    ...readOptional(fields, "edition", path, found),
    ...readOptional(fields, "date", path, found),
    official: readFlag(fields, "official", path, found),
    licence: readText(fields, "licence", path, found),
    ...readOptional(fields, "url", path, found),
    ...readOptional(fields, "changes", path, found),
  };
};
