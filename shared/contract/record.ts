import * as z from "zod";

/** The name that an object takes for its prototype, and that the schema library therefore leaves out of a record. */
const reserved = /^__proto__(_*)$/;

const isReserved = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).some((name) => reserved.test(name));

const renamed = <Value>(record: Readonly<Record<string, Value>>, rename: (name: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [rename(name), value]));

/** Puts every reserved name out of the way, one underscore longer each, so that no two become one. */
const aside = (value: unknown): unknown =>
  isReserved(value) ? renamed(value, (name) => (reserved.test(name) ? `${name}_` : name)) : value;

const back = <Value>(record: Record<string, Value>): Record<string, Value> =>
  isReserved(record) ? renamed(record, (name) => (reserved.test(name) ? name.slice(0, -1) : name)) : record;

/** A record whose names are the user's own words: any at all, `__proto__` too, which a plain record loses. */
export const anyNamed = <Value extends z.ZodType>(name: z.ZodString, value: Value) =>
  z.preprocess(aside, z.record(name, value).overwrite(back));
