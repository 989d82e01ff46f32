import type { Status } from "../document.ts";

/** Words of maturity models that do not depend on which model it is. "Managed" does: see the reader of maturity words. */
export const maturityWords: Readonly<Record<string, Status>> = {
  incomplete: "not-started",
  "non existent": "not-started",
  nonexistent: "not-started",
  initial: "partial",
  "ad hoc": "partial",
  "initial ad hoc": "partial",
  performed: "partial",
  repeatable: "partial",
  "repeatable but intuitive": "partial",
  developing: "partial",
  limited: "partial",
  defined: "implemented",
  "defined process": "implemented",
  established: "implemented",
  "managed and measurable": "implemented",
  "quantitatively managed": "implemented",
  predictable: "implemented",
  measured: "implemented",
  optimized: "implemented",
  optimised: "implemented",
  optimizing: "implemented",
  optimising: "implemented",
  innovating: "implemented",
};
