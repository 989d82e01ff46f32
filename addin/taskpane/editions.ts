import type { FrameworkId } from "../../shared/catalog/framework.ts";
import { say } from "../../shared/messages/say.ts";
import { frameworkName, type Reference } from "./pane.ts";

/** Recognised and named, but in no catalog: it has no way to a later edition, and nothing to be scored by. */
export const withdrawnEdition = "iso-27001-2005";

/** The short name of what a table is of; that edition and a mixture, which no catalog holds, have names too. */
export const editionName = (reference: Reference, id: FrameworkId): string =>
  id === "mixed" || id === withdrawnEdition ? say(`pane.edition.${id}`) : frameworkName(reference, id);
