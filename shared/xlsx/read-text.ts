/** The characters of Windows-1252 from 0x80 to 0x9F; the rest are those of Latin-1. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** The string of code units: many at a time, for one call takes only so many arguments. */
const fromCodes = (codes: Uint8Array | Uint16Array): string => {
  let text = "";
  for (let at = 0; at < codes.length; at += 16_384) {
    const piece: string = Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + 16_384));
    text += piece;
  }
  return text;
};

const pieces = (length: number, code: (index: number) => number): string => {
  const codes = new Uint16Array(length);
  for (let index = 0; index < length; index++) codes[index] = code(index);
  return fromCodes(codes);
};

/** Text in UTF-8, or undefined where the bytes are none. */
export const decodeUtf8 = (bytes: Uint8Array, start = 0): string | undefined => decode(bytes, start, false);

/** Decodes UTF-8 that arrives in pieces; bytes that are none become the replacement character. */
export const utf8Reader = (): ((piece: Uint8Array) => string) => {
  let rest = new Uint8Array(0);
  return (piece) => {
    let bytes = piece;
    if (rest.length > 0) {
      bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
      rest = new Uint8Array(0);
    }
    let plain = true;
    for (let at = 0; plain && at < bytes.length; at++) plain = (bytes[at] ?? 0) < 0x80;
    if (plain) return fromCodes(bytes);
    // A character that is cut off at the end waits for the next piece.
    let stop = bytes.length;
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back] ?? 0;
      if (byte < 0x80) break;
      if (byte >= 0xc0) {
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        if (length > back) stop = bytes.length - back;
        break;
      }
    }
    rest = bytes.slice(stop);
    return decode(bytes.subarray(0, stop), 0, true) ?? "";
  };
};

/** Where bytes are no UTF-8: the replacement character when lenient, else undefined for all. */
const decode = (bytes: Uint8Array, start: number, lenient: boolean): string | undefined => {
  const codes = new Uint16Array(bytes.length - start);
  let size = 0;
  for (let at = start; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      codes[size++] = lead;
      at++;
      continue;
    }
    const extra = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    let code = lead & (0x3f >> extra);
    let valid = extra > 0 && at + extra < bytes.length;
    for (let index = 1; valid && index <= extra; index++) {
      const next = bytes[at + index] ?? 0;
      if ((next & 0xc0) !== 0x80) valid = false;
      code = (code << 6) | (next & 0x3f);
    }
    if (!valid) {
      if (!lenient) return undefined;
      codes[size++] = 0xfffd;
      at++;
      continue;
    }
    if (code > 0xffff) {
      codes[size++] = 0xd800 + ((code - 0x10000) >> 10);
      codes[size++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else codes[size++] = code;
    at += extra + 1;
  }
  return fromCodes(codes.subarray(0, size));
};

const decodeUtf16 = (bytes: Uint8Array, start: number, low: 0 | 1): string =>
  pieces((bytes.length - start) >> 1, (index) => {
    const at = start + index * 2;
    return (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
  });

const decodeWindows1252 = (bytes: Uint8Array): string =>
  pieces(bytes.length, (index) => {
    const byte = bytes[index] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte;
  });

/** UTF-16 without a byte order mark: every second byte of western text is zero. */
const looksUtf16 = (bytes: Uint8Array): 0 | 1 | undefined => {
  const sample = Math.min(bytes.length & ~1, 512);
  if (sample < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample / 4 && even < sample / 40) return 0;
  if (even > sample / 4 && odd < sample / 40) return 1;
  return undefined;
};

/** The text of a plain file: a byte order mark decides; else UTF-16 by its zeros, UTF-8 if it is that, else Windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes, 2, 0);
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes, 2, 1);
  const start = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  const wide = looksUtf16(bytes);
  if (wide !== undefined) return decodeUtf16(bytes, 0, wide);
  return decodeUtf8(bytes, start) ?? decodeWindows1252(bytes);
};
