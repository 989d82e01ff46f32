import { say } from "../messages/say.ts";
import type { Evidence } from "../soa/document.ts";
import { evidenceText as exactText, parseEvidence as parseExact } from "../soa/exchange/evidence-text.ts";
import { evidenceExpiry, evidenceText } from "./words.ts";

const parts = ["version", "date", "expires", "owner"] as const;

const beforeValue = new Map(
  parts.map((part) => [part, say(`workbook.evidence.${part}`, { [part]: "\0" }).split("\0")[0] ?? ""]),
);

/** The details in brackets behind a reference, each under its own word and in the fixed order; undefined otherwise. */
const detailsOf = (text: string): Partial<Evidence> | undefined => {
  const details: Partial<Record<(typeof parts)[number], string>> = {};
  let next = 0;
  for (const piece of text.split(", ")) {
    const at = parts.findIndex((part, index) => index >= next && piece.startsWith(beforeValue.get(part) ?? "\0"));
    const part = parts[at];
    if (part === undefined) return undefined;
    details[part] = piece.slice(beforeValue.get(part)?.length);
    next = at + 1;
  }
  return details;
};

const entryOf = (line: string): Evidence => {
  const open = line.endsWith(")") ? line.lastIndexOf(" (") : -1;
  const details = open < 0 ? undefined : detailsOf(line.slice(open + 2, -1));
  return details ? { reference: line.slice(0, open), ...details } : { reference: line };
};

const isExact = (line: string): boolean => line.startsWith("| ") && line.endsWith(" |");

/** Empty lines, which nobody means as evidence, are left out. */
const entriesOf = (text: string): Evidence[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => (isExact(line) ? parseExact(line.slice(2, -2)) : [entryOf(line)]));

/**
 * The evidence that a cell states.
 *
 * @param expires what the column beside it says: the last day on which any of it is current, as an ISO date. Where it
 * differs from what the text says, the entries that decided it take it over.
 */
export const readEvidenceCell = (text: string, expires: string | undefined): Evidence[] => {
  const entries = entriesOf(text);
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

/**
 * Evidence as a cell shows it, an entry a line: `Policy (version 2, of 2026-01-31)`. Where these words would not be
 * read back as they were meant (a comma in a version, a line break in a reference), every line is
 * `| reference | version | date | expires | owner |` instead.
 *
 * @param withExpiry true where no column beside it says until when it is current.
 */
export const evidenceCell = (evidence: readonly Evidence[] | undefined, withExpiry?: true): string | null => {
  const readable = evidenceText(evidence, withExpiry);
  if (!evidence || readable === null) return null;
  const back = readEvidenceCell(readable, evidenceExpiry(evidence));
  const same =
    back.length === evidence.length && back.every((entry, index) => stated(entry) === stated(evidence[index] ?? entry));
  return same ? readable : evidence.map((entry) => `| ${exactText([entry])} |`).join("\n");
};
