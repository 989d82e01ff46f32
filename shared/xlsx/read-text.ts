import { decodeLegacy } from "./read-encoding.ts";

/** Text in an encoding of the Encoding Standard, or undefined where the bytes are none. A byte order mark is left out. */
const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 by its byte order mark. */
const marked = ([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
};

/**
 * Decodes the text of an XML part that arrives in pieces: UTF-8, or UTF-16 with a byte order mark. Bytes that are none
 * become the replacement character.
 */
export const textReader = (): ((piece: Uint8Array) => string) => {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    decoder ??= new TextDecoder(marked(piece) ?? "utf-8");
    return decoder.decode(piece, { stream: true });
  };
};

/** UTF-16 without a byte order mark: every second byte of western text is zero. */
const looksUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const sample = Math.min(bytes.length & ~1, 512);
  if (sample < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample / 4 && even < sample / 40) return "utf-16le";
  if (even > sample / 4 && odd < sample / 40) return "utf-16be";
  return undefined;
};

/**
 * The text of a plain file: a byte order mark decides; else UTF-16 by its zeros, UTF-8 if it is that, else what was
 * usual before it.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const wide = marked(bytes) ?? looksUtf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return decodeAs("utf-8", bytes) ?? decodeLegacy(bytes);
};

/** The text of a web page or an XML file, in the encoding that it declares when its bytes are that. */
export const decodeMarkup = (bytes: Uint8Array): string => {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  const text = declared === undefined || /^utf-?16/i.test(declared) ? undefined : decodeAs(declared, bytes);
  return text ?? decodeText(bytes);
};
