import type { Catalog } from "../catalog/catalog.ts";
import { qualify } from "../catalog/reference.ts";
import { writeSeparated } from "../xlsx/separated.ts";
import type { Crosswalk } from "./crosswalks.ts";

const headings = [
  "from",
  "from title",
  "to",
  "to title",
  "relationship",
  "strength",
  "rationale",
  "correction",
  "review",
  "source",
  "source title",
  "publisher",
  "edition",
  "official",
  "licence",
];

/**
 * The crosswalk as rows of text, headings first: every mapping, then every control without a counterpart, whose
 * relationship is `no-counterpart` and whose rationale is the reason. Ids are qualified (`iso-27001-2022:10.1`), so
 * that a spreadsheet that opens the CSV cannot turn one into a number.
 */
export const crosswalkRows = (catalog: Catalog, crosswalk: Crosswalk): readonly (readonly string[])[] => {
  const { from, to } = crosswalk;
  const sources = new Map(crosswalk.sources.map((source) => [source.id, source]));
  const title = (framework: string, id: string): string => catalog.get(framework)?.get(id)?.title ?? "";
  const said = (id: string): readonly string[] => {
    const source = sources.get(id);
    if (source === undefined) return [id, "", "", "", "", ""];
    const { title, publisher, edition = "", official, licence } = source;
    return [id, title, publisher, edition, official ? "yes" : "no", licence];
  };
  return [
    headings,
    ...crosswalk.mappings.map((mapping) => [
      qualify(from, mapping.from),
      title(from, mapping.from),
      qualify(to, mapping.to),
      title(to, mapping.to),
      mapping.relationship,
      mapping.strength === undefined ? "" : String(mapping.strength),
      mapping.rationale ?? "",
      mapping.correction ?? "",
      mapping.review,
      ...said(mapping.source),
    ]),
    ...crosswalk.noCounterpart.map(({ control, reason, source, review }) => [
      qualify(from, control),
      title(from, control),
      "",
      "",
      "no-counterpart",
      "",
      reason,
      "",
      review,
      ...said(source),
    ]),
  ];
};

/** The rows as CSV that no spreadsheet calculates. */
export const crosswalkCsv = (catalog: Catalog, crosswalk: Crosswalk): string =>
  writeSeparated(crosswalkRows(catalog, crosswalk));
