import { say } from "../messages/say.ts";
import type { Soa } from "./document.ts";
import type { OpenStep } from "./placed-rows.ts";

const namesEdition = ({ from }: OpenStep, title: string | undefined): boolean => title?.includes(from.edition) ?? false;

/**
 * The document that a migration begins, without its rows. Nobody has given it a version or approved it yet, so those
 * stay the old document's, and so does a title that names the old edition.
 */
export const draftOf = (step: OpenStep, soa: Soa): Omit<Soa, "items"> => {
  const { version, date, approver, title, items, ...rest } = soa;
  const carries = title !== undefined && !namesEdition(step, title);
  return { ...(carries ? { title } : {}), ...rest, framework: step.to.id };
};

/** What a document says of itself, a field each: `Version 3.2`. */
export const documentWords = (
  soa: Soa,
  fields: readonly ("title" | "version" | "date" | "approver" | "classification")[],
): string[] =>
  fields.flatMap((field) => {
    const value = soa[field];
    return value === undefined || value.trim() === "" ? [] : [`${say(`workbook.compare.field.${field}`)} ${value}`];
  });

/** That the new document has to be given anew what stays the old one's; nothing where the old one says none of it. */
export const draftNote = (step: OpenStep, soa: Soa): string[] => {
  const title = namesEdition(step, soa.title) ? (["title"] as const) : [];
  const words = documentWords(soa, [...title, "version", "date", "approver"]);
  return words.length === 0 ? [] : [say("migrate.draft", { words: words.join(", ") })];
};
