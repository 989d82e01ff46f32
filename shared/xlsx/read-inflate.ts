/** What ended an inflation before its end: bad data, or the receiver had enough. */
export type InflateEnd = "done" | "damaged" | "stopped";

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A Huffman code as one table over its longest length: `symbol << 4 | length` by the next bits, 0 where none is. */
interface Code {
  readonly bits: number;
  readonly table: Uint16Array;
}

const buildCode = (lengths: Uint8Array): Code | undefined => {
  const counts = new Uint16Array(16);
  let bits = 0;
  for (const length of lengths) {
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > bits) bits = length;
  }
  counts[0] = 0;
  const next = new Uint32Array(17);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    code = (code + (counts[length - 1] ?? 0)) << 1;
    next[length] = code;
    if (code + (counts[length] ?? 0) > 1 << length) return undefined;
  }
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    let reversed = 0;
    let value = next[length] ?? 0;
    next[length] = value + 1;
    for (let bit = 0; bit < length; bit++) {
      reversed = (reversed << 1) | (value & 1);
      value >>= 1;
    }
    for (let at = reversed; at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { bits, table };
};

const fixedLengths = new Uint8Array(288).map((_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8));
const fixedLiterals = buildCode(fixedLengths);
const fixedDistances = buildCode(new Uint8Array(30).fill(5));

const windowSize = 32_768;
const bufferSize = windowSize * 4;

/**
 * Inflates raw DEFLATE data (RFC 1951) piece by piece: `receive` gets each piece and stops everything by returning false.
 * Holds one window, whatever the data claims to become. The piece is only valid during the call.
 */
export const inflate = (data: Uint8Array, receive: (piece: Uint8Array) => boolean): InflateEnd => {
  const out = new Uint8Array(bufferSize + 258);
  let size = 0;
  let sent = 0;
  let at = 0;
  let hold = 0;
  let held = 0;
  let stopped = false;

  const need = (count: number): boolean => {
    while (held < count) {
      if (at >= data.length) return false;
      hold |= (data[at++] ?? 0) << held;
      held += 8;
    }
    return true;
  };
  const take = (count: number): number => {
    if (count === 0) return 0;
    if (!need(count)) return -1;
    const value = hold & ((1 << count) - 1);
    hold >>>= count;
    held -= count;
    return value;
  };
  const symbol = (code: Code): number => {
    while (held < code.bits && at < data.length) {
      hold |= (data[at++] ?? 0) << held;
      held += 8;
    }
    const entry = code.table[hold & ((1 << code.bits) - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > held) return -1;
    hold >>>= length;
    held -= length;
    return entry >> 4;
  };
  const flush = (): boolean => {
    if (size > sent && !receive(out.subarray(sent, size))) {
      stopped = true;
      return false;
    }
    if (size > windowSize) {
      out.copyWithin(0, size - windowSize, size);
      size = windowSize;
    }
    sent = size;
    return true;
  };

  const compressed = (literals: Code, distances: Code): boolean => {
    for (;;) {
      if (size >= bufferSize && !flush()) return false;
      const literal = symbol(literals);
      if (literal < 0) return false;
      if (literal < 256) {
        out[size++] = literal;
        continue;
      }
      if (literal === 256) return true;
      const base = lengthBase[literal - 257];
      const extra = take(lengthExtra[literal - 257] ?? 0);
      const code = symbol(distances);
      const from = distanceBase[code];
      const further = take(distanceExtra[code] ?? 0);
      if (base === undefined || from === undefined || extra < 0 || further < 0) return false;
      const distance = from + further;
      if (distance > size) return false;
      for (let left = base + extra; left > 0; left--) {
        out[size] = out[size - distance] ?? 0;
        size++;
      }
    }
  };

  const dynamic = (): boolean => {
    const literals = take(5) + 257;
    const distances = take(5) + 1;
    const codes = take(4) + 4;
    if (literals < 257 || distances < 1 || codes < 4) return false;
    const lengths = new Uint8Array(19);
    for (let index = 0; index < codes; index++) {
      const length = take(3);
      if (length < 0) return false;
      lengths[codeOrder[index] ?? 0] = length;
    }
    const code = buildCode(lengths);
    if (code === undefined || code.bits === 0) return false;
    const all = new Uint8Array(literals + distances);
    for (let index = 0; index < all.length; ) {
      const one = symbol(code);
      if (one < 0) return false;
      if (one < 16) {
        all[index++] = one;
        continue;
      }
      const repeat = one === 16 ? 3 + take(2) : one === 17 ? 3 + take(3) : 11 + take(7);
      const value = one === 16 ? (all[index - 1] ?? 0) : 0;
      if (repeat < 3 || index + repeat > all.length || (one === 16 && index === 0)) return false;
      all.fill(value, index, index + repeat);
      index += repeat;
    }
    const first = buildCode(all.subarray(0, literals));
    const second = buildCode(all.subarray(literals));
    return first !== undefined && second !== undefined && compressed(first, second);
  };

  const stored = (): boolean => {
    at -= held >> 3;
    hold = 0;
    held = 0;
    if (at + 4 > data.length) return false;
    let left = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    const check = (data[at + 2] ?? 0) | ((data[at + 3] ?? 0) << 8);
    at += 4;
    if (left !== (~check & 0xffff) || at + left > data.length) return false;
    while (left > 0) {
      if (size >= bufferSize && !flush()) return false;
      const part = Math.min(left, bufferSize - size);
      out.set(data.subarray(at, at + part), size);
      size += part;
      at += part;
      left -= part;
    }
    return true;
  };

  for (let final = 0; final !== 1; ) {
    final = take(1);
    const kind = take(2);
    const fine =
      kind === 0
        ? stored()
        : kind === 1
          ? fixedLiterals !== undefined && fixedDistances !== undefined && compressed(fixedLiterals, fixedDistances)
          : kind === 2 && dynamic();
    if (!fine || final < 0) return stopped ? "stopped" : "damaged";
  }
  return flush() ? "done" : "stopped";
};
