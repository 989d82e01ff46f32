import { type Catalog, openCatalog } from "../catalog/catalog.ts";
import type { CatalogFile } from "../catalog/file.ts";
import { type Crosswalks, openCrosswalks } from "./crosswalks.ts";

/** Everything Crossbook knows: the frameworks and what sources say between them. */
export interface Library {
  readonly catalog: Catalog;
  readonly crosswalks: Crosswalks;
}

export const openLibrary = (file: CatalogFile): Library => ({
  catalog: openCatalog(file),
  crosswalks: openCrosswalks(file),
});
