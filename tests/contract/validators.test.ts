import fc from "fast-check";
import { expect, it } from "vitest";
import * as compiled from "../../build/validators.js";
import { readinessRequest, resolveRequest } from "../../shared/contract/requests.ts";
import { anySoa } from "../soa/documents.ts";

/** A request with one value somewhere in it replaced, so that most are wrong in one place and some still right. */
const damaged = (request: unknown, pick: number, value: unknown): unknown => {
  let left = pick;
  const walk = (node: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      return value;
    }
    left -= 1;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === "object" && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
    }
    return node;
  };
  return walk(request);
};

const anything = fc.oneof(
  fc.constantFrom(null, "", "2026-02-30", "2026-02-28", 0, -1, 1.5, true, [], {}, "verified", { extra: 1 }),
  fc.string({ unit: "grapheme" }),
);

it("a compiled check says the same as its schema, for right and for damaged requests", () => {
  fc.assert(
    fc.property(anySoa, fc.nat({ max: 60 }), anything, fc.boolean(), ({ framework, items }, pick, value, damage) => {
      const requests = [
        [readinessRequest, compiled.readinessRequest, { framework, asOf: "2026-11-24", items }],
        [resolveRequest, compiled.resolveRequest, { items: items.map(({ control }) => ({ control, to: framework })) }],
      ] as const;
      for (const [schema, accepts, request] of requests) {
        const body: unknown = JSON.parse(JSON.stringify(damage ? damaged(request, pick, value) : request));
        expect(accepts(body)).toBe(schema.safeParse(body).success);
      }
    }),
    { numRuns: 400 },
  );
});
