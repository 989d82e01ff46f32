import type { Catalog } from "../catalog/catalog.ts";
import type { FrameworkId } from "../catalog/framework.ts";

/** Recognised and named, but in no catalog: it has no way to a later edition, and nothing to be scored by. */
export const withdrawnEdition = "iso-27001-2005";

export const withdrawnName = "ISO/IEC 27001:2005";

/** A framework's name by its id, which stands for one that is not known. */
export const standardName = (catalog: Catalog, id: FrameworkId): string =>
  catalog.get(id)?.name ?? (id === withdrawnEdition ? withdrawnName : id);
