import type { FrameworkId } from "../shared/catalog/framework.ts";
import { foldName } from "../shared/catalog/reference.ts";
import type { Library } from "../shared/crosswalk/library.ts";
import { type Issue, issue, ok, type Result } from "../shared/messages/issue.ts";
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

/** A row whose id is qualified, `iso-27001-2022:A.5.1`, under its plain id; any other as it is. */
const plainItem = (library: Library, item: SoaItem): SoaItem => {
  const at = item.framework === undefined ? item.control.lastIndexOf(":") : -1;
  const framework = at < 0 ? undefined : frameworkId(library, item.control.slice(0, at));
  const control = item.control.slice(at + 1);
  if (framework === undefined || library.catalog.get(framework)?.get(control) === undefined) return item;
  return { ...item, control, framework };
};

/** Rows whose frameworks are named by id; a name that is not known stays, for such a row is the user's own. */
export const namedItems = (library: Library, items: readonly SoaItem[]): SoaItem[] =>
  items.map((one) => {
    const item = plainItem(library, one);
    const id = item.framework === undefined ? undefined : frameworkId(library, item.framework);
    return id === undefined || id === item.framework ? item : { ...item, framework: id };
  });

/** A document whose frameworks are named by id, its own and its rows'; a name that is not known stays. */
export const namedSoa = (library: Library, soa: Soa): Soa => {
  const home = frameworkId(library, soa.framework) ?? soa.framework;
  const items = namedItems(library, soa.items).map((item, index) => {
    // A row that names the document's framework with its id alone need not name it again.
    if (item.framework !== home || soa.items[index]?.framework !== undefined) return item;
    const { framework, ...rest } = item;
    return rest;
  });
  return { ...soa, framework: home, items };
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
