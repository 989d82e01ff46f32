import type { Evidence } from "../soa/document.ts";

const parts = ["reference", "version", "date", "expires", "owner"] as const;
const [open, separator, close] = ["| ", " | ", " |"];

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "|": "\\p", "\r": "\\r" };
const originals = new Map(Object.entries(escapes).map(([char, escaped]) => [escaped, char]));

const escapeText = (text: string): string => text.replace(/[\\|\r]/g, (char) => escapes[char] ?? char);
const unescapeText = (text: string): string =>
  text.replace(/\\[\\pr]/g, (escaped) => originals.get(escaped) ?? escaped);

/** An entry part by part, `| reference | version | date | expires | owner |`, empty ends left out. */
export const exactEvidence = (entry: Evidence): string => {
  const texts = parts.map((part) => escapeText(entry[part] ?? ""));
  while (texts.length > 1 && texts.at(-1) === "") texts.pop();
  return `${open}${texts.join(separator)}${close}`;
};

/** The entry that `exactEvidence` wrote; undefined for a text of another origin. */
export const readExactEvidence = (text: string): Evidence | undefined => {
  if (!text.startsWith(open) || !text.endsWith(close) || text.length < open.length + close.length) return undefined;
  const [reference = "", ...rest] = text.slice(open.length, -close.length).split(separator).map(unescapeText);
  const named = rest.flatMap((value, index) => {
    const part = parts[index + 1];
    return part === undefined || value === "" ? [] : [[part, value] as const];
  });
  return { reference, ...Object.fromEntries(named) };
};
