import { utf8Length } from "./utf8.ts";

/** Excel on the web refuses a request over 5 MB. The rest is for what is not cells: paths, ids, other actions. */
const budget = 4_000_000;

/** Cuts rows of cells into parts that fit one request each. */
export const partsOf = <T>(rows: readonly (readonly T[])[], limit = budget): (readonly (readonly T[])[])[] => {
  const parts: T[][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const weight = utf8Length(JSON.stringify(row)) + 1;
    if (size + weight > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push([...row]);
    size += weight;
  }
  return parts;
};

/** Sends what has been queued when the next cells would not fit beside it. */
export const createPayload = (context: Excel.RequestContext) => {
  let size = 0;
  return {
    async add(cells: readonly (readonly unknown[])[]): Promise<void> {
      const weight = utf8Length(JSON.stringify(cells));
      if (size > 0 && size + weight > budget) {
        await context.sync();
        size = 0;
      }
      size += weight;
    },
  };
};

export type Payload = ReturnType<typeof createPayload>;
