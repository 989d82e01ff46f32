import { fail, ok, type Result } from "../messages/issue.ts";
import type { Grid } from "../workbook/grid.ts";
import { fullAllowance } from "./read-allowance.ts";
import type { ArchivePart } from "./read-archive.ts";
import { limits } from "./read-limits.ts";
import { targetsReader, withLinks } from "./read-links.ts";
import { type Purse, readPart } from "./read-part.ts";
import { type SheetContext, sheetReader } from "./read-sheet.ts";
import { sharedStringsReader } from "./read-strings.ts";
import { stylesReader, themeReader } from "./read-styles.ts";
import { attribute, type XmlHandler } from "./read-xml.ts";

interface Relationship {
  readonly type: string;
  readonly target: string;
}

const relationshipsReader = (): { handler: XmlHandler; byId: Map<string, Relationship> } => {
  const byId = new Map<string, Relationship>();
  return {
    byId,
    handler: {
      open(name, attributes) {
        if (name !== "Relationship" || attributes.TargetMode === "External") return;
        const kind = attributes.Type ?? "";
        byId.set(attributes.Id ?? "", {
          type: kind.slice(kind.lastIndexOf("/") + 1),
          target: attributes.Target ?? "",
        });
      },
      close() {},
      text() {},
    },
  };
};

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

const workbookReader = (): { handler: XmlHandler; sheets: SheetEntry[]; from1904: () => boolean } => {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  return {
    sheets,
    from1904: () => from1904,
    handler: {
      open(name, attributes) {
        if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
        else if (name === "sheet") {
          const state = attributes.state;
          sheets.push({
            name: attributes.name ?? "",
            relation: attribute(attributes, "id") ?? "",
            hidden: state === "hidden" || state === "veryHidden",
          });
        }
      },
      close() {},
      text() {},
    },
  };
};

const resolve = (folder: string, written: string): string => {
  const target = written.replaceAll("\\", "/");
  const parts = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
};

/** Where the relationships of a part stand. */
const relationsOf = (path: string): string => {
  const name = path.lastIndexOf("/") + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
};

/** Reads the sheets of an Office Open XML workbook whose table of contents was checked. */
export const readWorkbook = (bytes: Uint8Array, list: readonly ArchivePart[]): Result<Grid[]> => {
  const parts = new Map(list.map((part) => [part.name.toLowerCase(), part]));
  const purse: Purse = { left: limits.unzippedBytes };
  const read = (path: string, handler: XmlHandler): Result<boolean> => {
    const part = parts.get(path.toLowerCase());
    return part === undefined ? ok(false) : readPart(bytes, part, purse, handler);
  };

  const roots = relationshipsReader();
  const rooted = read("_rels/.rels", roots.handler);
  if (!rooted.ok) return rooted;
  const office = [...roots.byId.values()].find((relation) => relation.type === "officeDocument");
  const path = resolve("", office?.target ?? "xl/workbook.xml");
  if (/\.bin$/i.test(path)) return fail("import.binary-workbook");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const workbook = workbookReader();
  const opened = read(path, workbook.handler);
  if (!opened.ok) return opened;
  if (!opened.value) return fail("import.not-a-spreadsheet");
  if (workbook.sheets.length > limits.sheets) return fail("import.too-many-sheets", { limit: limits.sheets });

  const relations = relationshipsReader();
  const related = read(relationsOf(path), relations.handler);
  if (!related.ok) return related;
  const target = (type: string): string | undefined => {
    const found = [...relations.byId.values()].find((relation) => relation.type === type);
    return found === undefined ? undefined : resolve(folder, found.target);
  };

  const theme = themeReader();
  const themed = read(target("theme") ?? "", theme.handler);
  if (!themed.ok) return themed;
  const styles = stylesReader(theme.colours);
  const styled = read(target("styles") ?? "", styles.handler);
  if (!styled.ok) return styled;
  const allowance = fullAllowance();
  const strings = sharedStringsReader(allowance);
  const shared = read(target("sharedStrings") ?? "", strings.handler);
  if (!shared.ok) return shared;
  const tooMuch = allowance.problem();
  if (tooMuch !== undefined) return { ok: false, issues: [tooMuch] };

  return readSheets(workbook.sheets, relations.byId, folder, read, {
    strings: strings.strings,
    looks: styles.looks,
    from1904: workbook.from1904(),
    allowance,
  });
};

const readSheets = (
  entries: readonly SheetEntry[],
  relations: ReadonlyMap<string, Relationship>,
  folder: string,
  read: (path: string, handler: XmlHandler) => Result<boolean>,
  content: SheetContext,
): Result<Grid[]> => {
  const grids: Grid[] = [];
  for (const entry of entries) {
    const relation = relations.get(entry.relation);
    if (relation?.type !== "worksheet") continue;
    const sheet = sheetReader(entry.name, entry.hidden, content);
    const path = resolve(folder, relation.target);
    const done = read(path, sheet.handler);
    const problem = sheet.problem();
    if (problem !== undefined) return { ok: false, issues: [problem] };
    if (!done.ok) return done;
    if (!done.value) return fail("import.damaged");
    if (sheet.links.length === 0) {
      grids.push(sheet.grid());
      continue;
    }
    const { handler, targets } = targetsReader(sheet.links, content.allowance);
    const related = read(relationsOf(path), handler);
    if (!related.ok) return related;
    grids.push(withLinks(sheet.grid(), sheet.links, targets, content.allowance));
    const tooMuch = content.allowance.problem();
    if (tooMuch !== undefined) return { ok: false, issues: [tooMuch] };
  }
  return ok(grids);
};
