import { say } from "../messages/say.ts";
import type { Evidence } from "../soa/document.ts";
import { exactEvidence, readExactEvidence } from "./evidence-exact.ts";
import { evidenceExpiry, evidenceLine } from "./words.ts";

const parts = ["version", "date", "expires", "owner"] as const;
type Part = (typeof parts)[number];

const beforeValue = new Map(
  parts.map((part) => [part, say(`workbook.evidence.${part}`, { [part]: "\0" }).split("\0")[0] ?? ""]),
);

/** What goes before the further lines of an entry, so that each entry begins at the cell's edge. */
const indent = "    ";

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * The details in brackets behind a reference, each under its own word and in the fixed order; undefined otherwise. A
 * comma within a value is followed by no such word.
 */
const detailsOf = (text: string): Partial<Evidence> | undefined => {
  const details: Partial<Record<Part, string>> = {};
  let next = 0;
  let last: Part | undefined;
  for (const piece of text.split(", ")) {
    const at = parts.findIndex((part, index) => index >= next && piece.startsWith(beforeValue.get(part) ?? "\0"));
    const part = parts[at];
    if (part !== undefined) {
      details[part] = piece.slice(beforeValue.get(part)?.length);
      next = at + 1;
      last = part;
    } else if (last !== undefined) details[last] += `, ${piece}`;
    else return undefined;
  }
  const { date = "0000-00-00", expires = date } = details;
  return isDay(date) && isDay(expires) ? details : undefined;
};

/** Where the bracket opens that the last character closes; under zero where there is none. */
const openingOf = (text: string): number => {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth++;
    else if (text[at] === "(" && --depth === 0) return at;
  }
  return -1;
};

/** A bracket that belongs to a reference although details could stand in it. */
const own = / \\\(/g;

const entryOf = (text: string): Evidence => {
  const open = text.endsWith(")") ? openingOf(text) : -1;
  const details = open > 0 && text[open - 1] === " " ? detailsOf(text.slice(open + 1, -1)) : undefined;
  const reference = (details ? text.slice(0, open - 1) : text).replace(own, " (");
  return { reference: reference === say("workbook.evidence.unnamed") ? "" : reference, ...details };
};

/** A cell's lines as one text an entry. */
const unfolded = (text: string): string[] => {
  const entries: string[] = [];
  for (const line of text.split("\n")) {
    const last = entries.length - 1;
    if (!line.startsWith(indent)) entries.push(line);
    else if (last < 0) entries.push(line.slice(indent.length));
    else entries[last] += `\n${line.slice(indent.length)}`;
  }
  return entries;
};

/** The entries that a cell states. Empty lines, which nobody means as evidence, are left out. */
export const evidenceOf = (text: string): Evidence[] =>
  unfolded(text)
    .filter((entry) => entry.trim() !== "")
    .map((entry) => readExactEvidence(entry) ?? entryOf(entry));

/**
 * The evidence that a cell states.
 *
 * @param expires what the column beside it says: the last day on which any of it is current, as an ISO date. Where it
 * differs from what the text says, the entries that decided it take it over.
 */
export const readEvidenceCell = (text: string, expires: string | undefined): Evidence[] => {
  const entries = evidenceOf(text);
  const said = evidenceExpiry(entries);
  if (said === expires) return entries;
  return entries.map((entry) => {
    const { expires: own, ...rest } = entry;
    if ((own || undefined) !== said) return entry;
    return expires === undefined ? rest : { ...rest, expires };
  });
};

const stated = (entry: Evidence): string =>
  JSON.stringify([entry.reference, ...parts.map((part) => entry[part] ?? "")]);

const folded = (text: string): string => text.replaceAll("\n", `\n${indent}`);

/** The first form in which an entry is read back as it was meant. */
const entryText = (entry: Evidence, withExpiry: boolean): string => {
  const { expires, ...rest } = entry;
  const shown = withExpiry ? entry : rest;
  const forms = [
    evidenceLine(entry, withExpiry),
    evidenceLine({ ...entry, reference: entry.reference.replaceAll(" (", " \\(") }, withExpiry),
  ];
  const isRead = (form: string): boolean => {
    const [only, ...others] = evidenceOf(form);
    return only !== undefined && others.length === 0 && stated(only) === stated(shown);
  };
  return forms.map(folded).find(isRead) ?? folded(exactEvidence(entry));
};

/**
 * Evidence as a cell shows it, an entry a line with its further lines set in: `Policy (version 2, of 2026-01-31)`. Where
 * these words would not be read back as they were meant, a bracket of the reference's own is written `\(`; where that
 * doesn't help either, the entry is `| reference | version | date | expires | owner |`.
 *
 * @param withExpiry true where no column beside it says until when it is current.
 */
export const evidenceCell = (evidence: readonly Evidence[] | undefined, withExpiry?: true): string | null => {
  if (!evidence || evidence.length === 0) return null;
  const isTold = withExpiry ?? evidence.length > 1;
  return evidence.map((entry) => entryText(entry, isTold)).join("\n");
};
