import { evidenceCell, evidenceOf } from "../../workbook/evidence-cell.ts";
import { guarded, readSeparated, revive, writeSeparated } from "../../xlsx/separated.ts";
import { extraText, type Soa, type SoaItem } from "../document.ts";

/** The first line of a CSV that Crossbook wrote: what it is, and the version of its form. */
export const signature = ["Statement of Applicability", "Crossbook 1"] as const;

/** The lines about the document: the label, and the field that stands beside it. */
export const documentFields = [
  ["Framework", "framework"],
  ["Title", "title"],
  ["Organisation", "organisation"],
  ["Version", "version"],
  ["Date", "date"],
  ["Approver", "approver"],
  ["Classification", "classification"],
] as const;

/** The headings that every such table has; an own one stands behind them. */
export const headings = [
  "Control",
  "Framework",
  "Title",
  "Applicable",
  "Inclusion",
  "Justification",
  "Status",
  "Evidence",
  "Owner",
  "Due",
  "Notes",
  "Weight",
  "Source sheet",
  "Source row",
] as const;

const applicability = (value: boolean | null | undefined): string => {
  if (value === true) return "yes";
  return value === false ? "no" : "";
};

const rowOf = (item: SoaItem, extraHeadings: readonly string[]): string[] => [
  item.control,
  item.framework ?? "",
  item.title ?? "",
  applicability(item.applicable),
  (item.inclusion ?? []).join("; "),
  item.justification ?? "",
  item.status ?? "",
  evidenceCell(item.evidence, true) ?? "",
  item.owner ?? "",
  item.due ?? "",
  item.notes ?? "",
  item.weight === undefined ? "" : String(item.weight),
  item.source?.sheet ?? "",
  item.source === undefined ? "" : String(item.source.row),
  ...extraHeadings.map((heading) => extraText(item, heading) ?? ""),
];

const rowsOf = (soa: Soa, extraHeadings: readonly string[]): string[][] => [
  [...signature],
  ...documentFields.map(([label, field]) => [label, soa[field] ?? ""]),
  [],
  [...headings, ...extraHeadings],
  ...soa.items.map((item) => rowOf(item, extraHeadings)),
];

/**
 * A Statement of Applicability as CSV: a block about the document, a blank line, then a row a control with every own
 * heading as a column of its own behind the fixed ones. Safe against formula injection, and `soaFromCsv` reads it back.
 */
export const soaToCsv = (soa: Soa): string =>
  writeSeparated(rowsOf(soa, [...new Set(soa.items.flatMap((item) => Object.keys(item.extra ?? {})))]));

/** A row as the document's item, for the schema to check: a blank cell is an absent field. */
const itemOf = (row: readonly string[], extraHeadings: readonly string[]): Record<string, unknown> => {
  const [control, framework, title, applicable, inclusion, justification, status, evidence, owner, due, notes, weight] =
    row;
  const [sheet = "", sourceRow = ""] = row.slice(headings.indexOf("Source sheet"));
  const extra = extraHeadings.flatMap((heading, index) => {
    const value = row[headings.length + index] ?? "";
    return value === "" ? [] : [[heading, value]];
  });
  const stated = Object.entries({ framework, title, justification, status, owner, due, notes }).filter(([, v]) => v);
  return {
    control,
    applicable: applicable === "yes" ? true : applicable === "no" ? false : null,
    ...Object.fromEntries(stated),
    ...(inclusion ? { inclusion: inclusion.split("; ") } : {}),
    ...(evidence ? { evidence: evidenceOf(evidence) } : {}),
    ...(weight ? { weight: Number(weight) } : {}),
    ...(sheet || sourceRow ? { source: { sheet, row: Number(sourceRow) } } : {}),
    ...(extra.length > 0 ? { extra: Object.fromEntries(extra) } : {}),
  };
};

/** What separates the fields of a CSV of Crossbook's now: others write another list separator, and quotes around texts. */
export const separatorOf = (text: string): string | undefined => {
  const [first, second] = signature;
  const [, separator] = new RegExp(`^"?${first}"?([,;|\\t])"?${second}"?`).exec(text) ?? [];
  return separator;
};

/** A list up to the last thing in it that is not blank. */
const withoutEnd = <Thing extends { readonly length: number }>(list: readonly Thing[]): readonly Thing[] => {
  let end = list.length;
  while (end > 0 && list[end - 1]?.length === 0) end--;
  return list.slice(0, end);
};

const isSame = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean =>
  one.length === other.length &&
  one.every((row, at) => {
    const beside = other[at];
    return row.length === beside?.length && row.every((text, column) => text === beside[column]);
  });

/** A document that a CSV holds, as data for the schema to check. */
export interface CsvDocument {
  readonly document: unknown;
  /** The number that Excel shows. */
  readonly headerRow: number;
  /** Whether every cell stands as Crossbook would write it of a document, however the cells are separated and padded. */
  isOf(soa: Soa): boolean;
}

/** What `soaToCsv` wrote, by itself or saved again by another program; undefined for a text of another origin. */
export const soaFromCsv = (text: string): CsvDocument | undefined => {
  const separator = separatorOf(text);
  if (separator === undefined) return undefined;
  const cells = withoutEnd(readSeparated(text, separator).map(withoutEnd));
  const rows = cells.map((row) => row.map(revive));
  const headerRow = documentFields.length + 2;
  const about = documentFields.flatMap(([, field], index) => {
    const value = rows[index + 1]?.[1] ?? "";
    return value === "" ? [] : [[field, value]];
  });
  const width = rows.slice(headerRow).reduce((widest, row) => Math.max(widest, row.length), 0);
  const extraHeadings = Array.from(
    { length: Math.max(0, width - headings.length) },
    (_, at) => rows[headerRow]?.[headings.length + at] ?? "",
  );
  const items = rows
    .slice(headerRow + 1)
    .filter((row) => row.length > 0)
    .map((row) => itemOf(row, extraHeadings));
  return {
    document: { ...Object.fromEntries(about), items },
    headerRow: headerRow + 1,
    isOf: (soa) => {
      const written = rowsOf(soa, extraHeadings).map((row) => withoutEnd(row.map(guarded)));
      return isSame(written, cells);
    },
  };
};
