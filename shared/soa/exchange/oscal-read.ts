import { oscalNamespace } from "../../catalog/oscal.ts";
import { type TextProperty, textOf } from "./oscal-text.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown, field: string): readonly unknown[] => {
  const list = isRecord(value) ? value[field] : undefined;
  return Array.isArray(list) ? list : [];
};

const isProperty = (value: unknown): value is TextProperty =>
  isRecord(value) &&
  value.ns === oscalNamespace &&
  typeof value.name === "string" &&
  typeof value.value === "string" &&
  (value.remarks === undefined || typeof value.remarks === "string");

/** Crossbook's own properties of an object, by name, in order. */
const ownTexts = (value: unknown): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const property of listOf(value, "props").filter(isProperty)) {
    const known = texts.get(property.name);
    if (known) known.push(textOf(property));
    else texts.set(property.name, [textOf(property)]);
  }
  return texts;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const single = (texts: Map<string, string[]>, names: readonly string[]): [string, unknown][] =>
  names.flatMap((name): [string, unknown][] => {
    const [value] = texts.get(name) ?? [];
    return value === undefined ? [] : [[name, value]];
  });

const applicability: Readonly<Record<string, boolean>> = { yes: true, no: false };

const itemOf = (requirement: unknown): { position: number; item: Record<string, unknown> } => {
  const texts = ownTexts(requirement);
  const [weight] = texts.get("weight") ?? [];
  const [source] = (texts.get("source") ?? []).map(parseJson);
  const evidence = (texts.get("evidence") ?? []).map(parseJson);
  const extra = (texts.get("extra") ?? [])
    .map(parseJson)
    .flatMap((entry): [string, unknown][] =>
      Array.isArray(entry) && typeof entry[0] === "string" ? [[entry[0], entry[1]]] : [],
    );
  const inclusion = texts.get("inclusion") ?? [];
  return {
    position: Number(texts.get("position")?.[0] ?? 0),
    item: {
      ...Object.fromEntries(
        single(texts, ["control", "framework", "title", "justification", "status", "owner", "due", "notes"]),
      ),
      applicable: applicability[texts.get("applicable")?.[0] ?? ""] ?? null,
      ...(inclusion.length > 0 ? { inclusion } : {}),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(weight === undefined ? {} : { weight: Number(weight) }),
      ...(Array.isArray(source) ? { source: { sheet: source[0], row: source[1] } } : {}),
      ...(extra.length > 0 ? { extra: Object.fromEntries(extra) } : {}),
    },
  };
};

/** Whether some JSON is a component definition that Crossbook wrote. */
export const isOwnOscal = (value: unknown): boolean => {
  const definition = isRecord(value) ? value["component-definition"] : undefined;
  const metadata = isRecord(definition) ? definition.metadata : undefined;
  return ownTexts(metadata).get("document")?.[0] === "soa";
};

/** What `soaToOscal` wrote, as data for the schema to check. */
export const soaFromOscal = (value: unknown): unknown => {
  const definition = isRecord(value) ? value["component-definition"] : undefined;
  const about = ownTexts(isRecord(definition) ? definition.metadata : undefined);
  const items = listOf(definition, "components")
    .flatMap((component) => listOf(component, "control-implementations"))
    .flatMap((implementation) => listOf(implementation, "implemented-requirements"))
    .map(itemOf)
    .sort((a, b) => a.position - b.position)
    .map(({ item }) => item);
  const fields = ["title", "organisation", "version", "date", "framework", "approver", "classification"];
  return { ...Object.fromEntries(single(about, fields)), items };
};
