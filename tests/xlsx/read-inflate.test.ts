import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InflateEnd, inflate } from "../../shared/xlsx/read-inflate.ts";

const gather = (data: Uint8Array): { end: InflateEnd; bytes: Buffer; longest: number } => {
  const pieces: Uint8Array[] = [];
  const end = inflate(data, (piece) => {
    pieces.push(piece.slice());
    return true;
  });
  return { end, bytes: Buffer.concat(pieces), longest: Math.max(0, ...pieces.map(({ length }) => length)) };
};

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc
    .array(fc.constantFrom("row", "<c r=", "A.5.1", " "), { maxLength: 3000 })
    .map((words) => Buffer.from(words.join(""))),
);

describe("inflating", () => {
  it("gives back what any level and strategy deflated", () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 4 }),
        (bytes, level, strategy) => {
          const { end, bytes: inflated } = gather(deflateRawSync(bytes, { level, strategy }));
          expect(end).toBe("done");
          expect(inflated.equals(bytes)).toBe(true);
        },
      ),
    );
  });

  it("gives megabytes in pieces, each no larger than a piece of the data can become", () => {
    const bytes = Buffer.alloc(20_000_000, "a");
    const { end, bytes: inflated, longest } = gather(deflateRawSync(bytes));
    expect(end).toBe("done");
    expect(inflated.equals(bytes)).toBe(true);
    expect(longest).toBeLessThan(9_000_000);
  });

  it("stops when the receiver has enough", () => {
    const data = deflateRawSync(Buffer.alloc(20_000_000, "a"));
    let pieces = 0;
    expect(inflate(data, () => ++pieces < 2)).toBe("stopped");
    expect(pieces).toBe(2);
  });

  it("of data cut short or of none is damage", () => {
    const data = deflateRawSync(Buffer.from("A.5.1 ".repeat(500) + Math.PI));
    for (let length = 1; length < data.length; length++) expect(gather(data.subarray(0, length)).end).toBe("damaged");
    expect(gather(new Uint8Array(0)).end).toBe("damaged");
  });

  it("of any bytes ends", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        expect(["done", "damaged"]).toContain(gather(bytes).end);
      }),
    );
  });
});
