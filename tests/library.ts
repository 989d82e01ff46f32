import { catalogJson } from "../build/catalog.js";
import type { CatalogFile } from "../shared/catalog/file.ts";
import { openLibrary } from "../shared/crosswalk/library.ts";

/** The compiled catalog as the product ships it. */
export const catalogFile: CatalogFile = JSON.parse(catalogJson);

/** The real library: every test runs on the real data. */
export const library = openLibrary(catalogFile);
