import type { CatalogFramework } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";
import type { Library } from "../crosswalk/library.ts";
import type { CrosswalkChoice } from "./context.ts";

export type CrosswalkChoices = (framework: FrameworkId) => readonly CrosswalkChoice[];

/** The chosen targets that some source maps a framework to. */
export const chosenCrosswalks =
  (library: Library, targets: readonly CatalogFramework[]): CrosswalkChoices =>
  (framework) =>
    targets.flatMap((target) => {
      const crosswalk = target.id === framework ? undefined : library.crosswalks.between(framework, target.id);
      return crosswalk ? [{ target, crosswalk }] : [];
    });
