import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8"),
);

/** The entry that Node would find for a dependency of the package at `base`: its own folder first, then upwards. */
const findLocked = (base: string, name: string): Locked | undefined => {
  for (let at = base; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const found = lock.packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`];
    if (found || at === "") return found;
  }
};

// npm drops a platform's binary that it cannot fetch without a word, and `npm ci` then fails in another clone.
it("the lock file holds every platform's optional package", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, wanted]) => {
      const found = findLocked(path, name);
      const exact = /^\d/.test(wanted);
      return found && (!exact || found.version === wanted) ? [] : [`${path || "."} -> ${name}@${wanted}`];
    }),
  );
  expect(missing).toEqual([]);
});

it("the lock file records no download address", () => {
  expect(Object.values(lock.packages).filter((one) => one.resolved?.startsWith("http"))).toEqual([]);
});
