import type { Evidence } from "../document.ts";

const parts = ["reference", "version", "date", "expires", "owner"] as const;
const separator = " | ";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "|": "\\p", "\n": "\\n", "\r": "\\r" };
const originals = new Map(Object.entries(escapes).map(([char, escaped]) => [escaped, char]));

const escapeText = (text: string): string => text.replace(/[\\|\n\r]/g, (char) => escapes[char] ?? char);
const unescapeText = (text: string): string =>
  text.replace(/\\[\\pnr]/g, (escaped) => originals.get(escaped) ?? escaped);

/**
 * Evidence as text for one cell: an entry a line, `reference | version | date | expires | owner`, empty ends left out.
 * `parseEvidence` gives the same entries back.
 */
export const evidenceText = (evidence: readonly Evidence[]): string =>
  evidence
    .map((entry) => {
      const texts = parts.map((part) => escapeText(entry[part] ?? ""));
      while (texts.length > 1 && texts.at(-1) === "") texts.pop();
      return texts.join(separator);
    })
    .join("\n");

/** The entries that `evidenceText` wrote; a text of another origin is one entry with that reference. */
export const parseEvidence = (text: string): Evidence[] =>
  text.split("\n").map((line) => {
    const [reference = "", ...rest] = line.split(separator).map(unescapeText);
    const named = rest.flatMap((value, index) => {
      const part = parts[index + 1];
      return part === undefined || value === "" ? [] : [[part, value] as const];
    });
    return { reference, ...Object.fromEntries(named) };
  });
