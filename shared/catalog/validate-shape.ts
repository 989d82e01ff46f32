import { type Issue, issue } from "../messages/issue.ts";
import type { MessageKey, MessageParams } from "../messages/say.ts";

/** A data file as read: its path below `shared/data` and its parsed JSON. */
export interface DataFile {
  readonly path: string;
  readonly json: unknown;
}

/** A JSON object whose fields are still unknown. */
export type Fields = Readonly<Record<string, unknown>>;

/** Collects the issues of one validation run; every issue carries its place as `{where}`. */
export interface Findings {
  readonly issues: readonly Issue[];
  add(code: MessageKey, where: string, params?: MessageParams): void;
}

export const openFindings = (): Findings => {
  const issues: Issue[] = [];
  return { issues, add: (code, where, params = {}) => void issues.push(issue(code, { where, ...params }, where)) };
};

/** The place of a row as a person counts it: the first row of a list is 1. */
export const atRow = (path: string, index: number, list?: string): string =>
  list === undefined ? `${path} row ${index + 1}` : `${path} ${list} row ${index + 1}`;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value as an object with none but the known fields; undefined and an issue when it is none at all. */
export const readFields = (
  value: unknown,
  where: string,
  known: readonly string[],
  found: Findings,
): Fields | undefined => {
  const fields = readAnyFields(value, where, found, known);
  for (const field of Object.keys(fields ?? {})) {
    if (!known.includes(field)) found.add("data.unknown-field", where, { field, fields: known.join(", ") });
  }
  return fields;
};

/** The value as an object with any field names, as in a file keyed by control id. */
export const readAnyFields = (
  value: unknown,
  where: string,
  found: Findings,
  known: readonly string[] = [],
): Fields | undefined => {
  if (isFields(value)) return value;
  found.add("data.not-an-object", where, { fields: known.join(", ") || "keyed by id" });
  return undefined;
};

export const readList = (value: unknown, where: string, found: Findings, field?: string): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  found.add("data.not-a-list", where, { field: field === undefined ? "" : ` in '${field}'` });
  return [];
};

const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && value === value.trim();

/** A text that must be there; the empty text and an issue when it is not. */
export const readText = (fields: Fields, field: string, where: string, found: Findings): string => {
  const value = fields[field];
  if (isText(value)) return value;
  found.add("data.missing-text", where, { field });
  return "";
};

/** A text that may be left out, as an object to spread: `{}` where it is absent. */
export const readOptional = <Field extends string>(
  fields: Fields,
  field: Field,
  where: string,
  found: Findings,
): { readonly [key in Field]?: string } => {
  const value = fields[field];
  if (value === undefined) return {};
  if (!isText(value)) {
    found.add("data.not-text", where, { field });
    return {};
  }
  const only: { [key in Field]?: string } = {};
  only[field] = value;
  return only;
};

export const readFlag = (fields: Fields, field: string, where: string, found: Findings): boolean => {
  const value = fields[field];
  if (typeof value === "boolean") return value;
  found.add("data.not-true-or-false", where, { field });
  return false;
};

/** One of the known words; undefined and an issue for anything else. */
export const readWord = <Word extends string>(
  fields: Fields,
  field: string,
  known: readonly Word[],
  where: string,
  found: Findings,
): Word | undefined => {
  const value = fields[field];
  const word = known.find((candidate) => candidate === value);
  if (word === undefined) {
    found.add("data.unknown-word", where, { value: String(value), field, known: known.join(", ") });
  }
  return word;
};

export const readTexts = (fields: Fields, field: string, where: string, found: Findings): readonly string[] => {
  const list = readList(fields[field], where, found, field);
  const texts = list.filter(isText);
  if (texts.length !== list.length) found.add("data.not-text", where, { field });
  return texts;
};
