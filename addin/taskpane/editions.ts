import type { FrameworkId } from "../../shared/catalog/framework.ts";
import { say } from "../../shared/messages/say.ts";
import { withdrawnEdition } from "../../shared/soa/withdrawn-edition.ts";
import { frameworkName, type Reference } from "./pane.ts";

/** The short name of what a table is of; that edition and a mixture, which no catalog holds, have names too. */
export const editionName = (reference: Reference, id: FrameworkId): string =>
  id === "mixed" || id === withdrawnEdition ? say(`pane.edition.${id}`) : frameworkName(reference, id);

/** Every edition that a table is recognised as. */
export const editionsOf = ({ frameworks }: Reference): readonly FrameworkId[] => [
  ...frameworks.flatMap(({ id }) => (id.startsWith("iso-") ? id : [])),
  withdrawnEdition,
];
