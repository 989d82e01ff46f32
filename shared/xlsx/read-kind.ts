/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | "zip"
  | "compound"
  | "text"
  | "html"
  | "archive"
  | "xml-2003"
  | "xml"
  | "picture"
  | "pdf"
  | "other";

const signatures: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["other", [0x1f, 0x8b]],
  ["other", [0x37, 0x7a, 0xbc, 0xaf]],
  ["other", [0x52, 0x61, 0x72, 0x21]],
  ["other", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["other", [0x50, 0x4b]],
];

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Control characters that no text has, in a sample; every second byte of UTF-16 is left alone. */
const looksBinary = (bytes: Uint8Array): boolean => {
  if (isUtf16(bytes)) return false;
  const sample = bytes.subarray(0, 4096);
  let zeros = [0, 0];
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  });
  zeros = zeros.sort((a, b) => a - b);
  const [few = 0, many = 0] = zeros;
  const wide = many > sample.length / 8 && few <= sample.length / 40;
  return odd > sample.length / 50 || (few + many > 0 && !wide);
};

/** What may come before the first tag: each way of matching it is the only one, or a long run would be tried in all. */
const prologue = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!(?!--)[^>[]*(?:\[[^\]]*\]\s*)?>)*/;

/** The kind of a text by its first tag, whatever declarations and comments come before it. */
const markupKind = (start: string): FileKind => {
  if (/^<!doctype html/i.test(start)) return "html";
  const rest = start.slice(prologue.exec(start)?.[0].length ?? 0);
  const tag = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1]?.toLowerCase();
  if (tag !== undefined && htmlTags.has(tag)) return "html";
  if (tag === "workbook") return "xml-2003";
  return start.startsWith("<?xml") ? "xml" : "text";
};

const htmlTags = new Set(["html", "head", "meta", "style", "body", "div", "center", "table"]);

export const fileKind = (bytes: Uint8Array): FileKind => {
  for (const [kind, signature] of signatures) if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  if (looksBinary(bytes)) return "other";
  const start = String.fromCharCode(...bytes.subarray(0, 2048).filter((byte) => byte !== 0 && byte < 0x80)).trimStart();
  if (/^mime-version:/i.test(start)) return "archive";
  return markupKind(start);
};
