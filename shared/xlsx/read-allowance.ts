import { type Issue, issue } from "../messages/issue.ts";
import { limits } from "./read-limits.ts";

/** What V8 takes for a cell or a text of its own, for a row, and for a cell's place in its row, with room to spare. */
const ownBytes = 100;
const rowBytes = 100;
const placeBytes = 8;

/** What a file may still fill, over all its sheets: each call takes some of it. */
export interface Allowance {
  /** A filled cell. */
  cell(): void;
  /** A cell or a text that no other shares, of so many characters. */
  own(characters: number): void;
  /** A row of so many places. */
  row(places: number): void;
  merge(): void;
  /** A filled cell beyond the last column that a sheet can have. */
  beyond(sheet: string): void;
  /** What there was too much of, if anything. Nothing need be kept from then on. */
  problem(): Issue | undefined;
}

export const fullAllowance = (): Allowance => {
  let cells = 0;
  let merges = 0;
  let bytes = 0;
  let problem: Issue | undefined;
  const hold = (count: number): void => {
    bytes += count;
    if (bytes > limits.heldBytes) problem ??= issue("import.too-much");
  };
  return {
    cell: () => {
      if (++cells > limits.cells) problem ??= issue("import.too-many-cells", { limit: limits.cells });
    },
    own: (characters) => hold(ownBytes + 2 * characters),
    row: (places) => hold(rowBytes + placeBytes * places),
    merge: () => {
      if (++merges > limits.merges) problem ??= issue("import.too-many-merges", { limit: limits.merges });
    },
    beyond: (sheet) => {
      problem ??= issue("import.too-many-columns", { limit: limits.columns, sheet });
    },
    problem: () => problem,
  };
};
