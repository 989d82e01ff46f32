import type { FrameworkId } from "../shared/catalog/framework.ts";
import { foldName } from "../shared/catalog/reference.ts";
import type { Library } from "../shared/crosswalk/library.ts";
import { fail, type Issue, issue, ok, type Result } from "../shared/messages/issue.ts";
import type { Soa, SoaItem } from "../shared/soa/document.ts";
import type { ImportProfile } from "../shared/soa/import.ts";
import { openEditions } from "../shared/soa/recognise/editions/editions.ts";

/** A framework's id by what a person types: of the catalog's frameworks and of the editions that are recognised. */
const frameworkId = (library: Library, text: string): FrameworkId | undefined => {
  const found = library.catalog.resolveFramework(text);
  if (found.ok) return found.value.id;
  const typed = foldName(text);
  return openEditions(library).find(({ id, name }) =>
    [id, name, name.replace("ISO/IEC", "ISO"), name.replace("ISO/IEC ", "")].some((one) => foldName(one) === typed),
  )?.id;
};

/**
 * A row under its control's id as the catalog writes it, where what was typed is surely one: `a.5.1`, `A.5.1 `,
 * `iso-27001-2022:A.5.1`. Any other as it is.
 */
const plainItem = (library: Library, item: SoaItem, home: FrameworkId): SoaItem => {
  const { catalog } = library;
  const framework = item.framework || home;
  if (catalog.get(framework)?.get(item.control) !== undefined) return item;
  const found = catalog.resolveControl(item.control, framework);
  if (!found.ok) return item;
  if (found.value.framework === framework) return { ...item, control: found.value.id };
  // A framework that is named beside the id says otherwise than one before it.
  return item.framework ? item : { ...item, control: found.value.id, framework: found.value.framework };
};

/** A row whose framework is named by id; a name that is not known stays, for such a row is the user's own. */
const namedItem = (library: Library, item: SoaItem): SoaItem => {
  const id = item.framework === undefined ? undefined : frameworkId(library, item.framework);
  return id === undefined || id === item.framework ? item : { ...item, framework: id };
};

/**
 * Rows whose frameworks are named by id, and their controls as the catalog writes them.
 *
 * @param home the framework of rows that name none.
 */
export const namedItems = (library: Library, items: readonly SoaItem[], home: FrameworkId): SoaItem[] =>
  items.map((item) => plainItem(library, namedItem(library, item), home));

/**
 * A document whose frameworks are named by id, its own and its rows', and its controls as the catalog writes them. One
 * of a framework that is not known is an issue with its place.
 */
export const namedSoa = (library: Library, soa: Soa, at: string): Result<Soa> => {
  const framework = frameworkId(library, soa.framework);
  if (framework === undefined) {
    const known = [...new Set([...library.catalog.frameworks, ...openEditions(library)].map(({ id }) => id))].join(
      ", ",
    );
    return fail("catalog.unknown-framework", { framework: soa.framework, known }, `${at}.framework`);
  }
  return ok({ ...soa, framework, items: namedItems(library, soa.items, framework) });
};

/** Choices whose editions are named by id; one that no table can be of is an issue with its place. */
export const namedProfile = (library: Library, profile: ImportProfile): Result<ImportProfile> => {
  if (profile.tables === undefined) return ok(profile);
  const editions = openEditions(library).map(({ id }) => id);
  const issues: Issue[] = [];
  const tables = profile.tables.map((choice, index) => {
    if (choice.framework === undefined) return choice;
    const id = frameworkId(library, choice.framework);
    if (id !== undefined && editions.includes(id)) return { ...choice, framework: id };
    const at = `profile.tables[${index}].framework`;
    issues.push(issue("api.unknown-framework", { at, framework: choice.framework, known: editions.join(", ") }, at));
    return choice;
  });
  return issues.length > 0 ? { ok: false, issues } : ok({ ...profile, tables });
};
