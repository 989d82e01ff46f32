const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const utf8 = (text: string): number[] =>
  [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );

/** FIPS 180-4, section 6.1. Only for names, never for security. */
const sha1 = (message: readonly number[]): number[] => {
  const length = message.length * 8;
  const bytes = [...message, 0x80];
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(length / 2 ** shift) % 256);
  let [h0, h1, h2, h3, h4] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const byte = (at: number): number => bytes[at] ?? 0;
  for (let block = 0; block < bytes.length; block += 64) {
    const words: number[] = [];
    for (let at = block; at < block + 64; at += 4) {
      words.push((byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3));
    }
    const word = (at: number): number => words[at] ?? 0;
    for (let at = 16; at < 80; at += 1) {
      words.push(rotate(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1));
    }
    let [a, b, c, d, e] = [h0, h1, h2, h3, h4];
    for (let at = 0; at < 80; at += 1) {
      const [mix, constant] =
        at < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : at < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : at < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotate(a, 5) + mix + e + constant + word(at)) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
  }
  return [h0, h1, h2, h3, h4].flatMap((h) => [(h >>> 24) & 255, (h >>> 16) & 255, (h >>> 8) & 255, h & 255]);
};

/** Namespace of every UUID that Crossbook derives from a name. */
export const crossbookNamespace = "0f7b8a54-6d0e-5c39-9a51-3c1d5b7f2e64";

/** The version 5 UUID of a name (RFC 4122, section 4.3): the same name in the same namespace always gives the same one. */
export const nameUuid = (name: string, namespace: string = crossbookNamespace): string => {
  const space = (namespace.replaceAll("-", "").match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
  const digest = sha1([...space, ...utf8(name)]).slice(0, 16);
  const hex = digest
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};
