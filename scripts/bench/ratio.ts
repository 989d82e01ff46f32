/** One figure of the benchmark: something measured against a named baseline of the same run. */
export interface Figure {
  readonly name: string;
  readonly baseline: string;
  readonly ratio: number;
  /** What the ratio has to keep to, when a limit was agreed. */
  readonly limit?: { readonly atLeast: number } | { readonly atMost: number };
  readonly detail: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/**
 * Measures two things in turn, A B A B …, and gives the median of each and of the ratios pair by pair, so that a
 * machine whose speed drifts does not decide the outcome. The first pair warms up and is not counted.
 */
export const compare = async (
  measured: () => Promise<number>,
  baseline: () => Promise<number>,
  rounds = 5,
): Promise<{ readonly ratio: number; readonly measured: number; readonly baseline: number }> => {
  const pairs: { a: number; b: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { a: await measured(), b: await baseline() };
    if (round > 0) pairs.push(pair);
  }
  return {
    ratio: median(pairs.map(({ a, b }) => a / b)),
    measured: median(pairs.map(({ a }) => a)),
    baseline: median(pairs.map(({ b }) => b)),
  };
};

export const keeps = ({ ratio, limit }: Figure): boolean => {
  if (limit === undefined) return true;
  return "atLeast" in limit ? ratio >= limit.atLeast : ratio <= limit.atMost;
};
