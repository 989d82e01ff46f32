import type { Library } from "../shared/crosswalk/library.ts";

/** All that the app needs from outside, as plain values and functions. `index.ts` makes them from the bindings. */
export interface Dependencies {
  readonly library: Library;
  /** The compiled catalog as it is sent, already text. */
  readonly catalogJson: string;
  /** The product's version, from package.json. */
  readonly version: string;
  /** ISO date of today (UTC), the default of `asOf`. */
  readonly today: () => string;
  /** A built file by its path (`/templates/about.xlsx`); a 404 response when there is none. */
  readonly asset: (path: string) => Promise<Response>;
}
