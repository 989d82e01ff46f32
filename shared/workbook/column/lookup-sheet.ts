import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { Crosswalk } from "../../crosswalk/crosswalks.ts";
import { say } from "../../messages/say.ts";
import { columnOn } from "../address.ts";
import { tableName } from "../context.ts";
import { joinTargets } from "../joined.ts";
import type { PlanValue, SheetPlan } from "../plan.ts";
import { SheetBuilder } from "../sheet-builder.ts";
import type { IdCell } from "./id-column.ts";

/** What `LEFT(TRIM(cell),255)` gives, the longest text that MATCH looks up. */
const keyOf = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "").slice(0, 255);

/** How a cell's content reads as a text in Excel: a number with the decimal sign of the user's language. */
const keysOf = ({ text, number }: IdCell): readonly string[] => {
  const key = keyOf(text);
  return number ? [key, key.replace(".", ",")] : [key];
};

const sameControls = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

/** The rows that a look-up finds: what stands in the cells as it is written there, then every control under its own id. */
interface Key {
  readonly key: string;
  /** Empty where one text stands for different controls in different rows. */
  readonly controls: readonly string[];
}

export const lookupKeys = (cells: readonly IdCell[], framework: CatalogFramework): readonly Key[] => {
  const keys = new Map<string, Key>();
  for (const cell of cells) {
    for (const key of keysOf(cell)) {
      // MATCH does not tell capitals from small letters.
      const folded = key.toLowerCase();
      const known = keys.get(folded);
      const agrees = known === undefined || sameControls(known.controls, cell.controls);
      keys.set(folded, { key: known?.key ?? key, controls: agrees ? cell.controls : [] });
    }
  }
  for (const { id } of framework.leaves)
    if (!keys.has(id.toLowerCase())) keys.set(id.toLowerCase(), { key: id, controls: [id] });
  return [...keys.values()];
};

const headerRow = 5;

/** The visible sheet that the formulas look into, and its two columns, absolute and with the sheet. */
export interface LookupSheet {
  readonly plan: SheetPlan;
  readonly keys: string;
  readonly targets: string;
}

export const joinedTargets = (crosswalk: Crosswalk, controls: readonly string[]): string =>
  [...new Set(controls.flatMap((control) => joinTargets(crosswalk, control).split("; ")))]
    .filter((text) => text !== "")
    .join("; ");

/** One row a key: the control, its title, the joined counterparts, how they relate and who says so. */
export const lookupSheet = (
  name: string,
  framework: CatalogFramework,
  target: CatalogFramework,
  crosswalk: Crosswalk,
  keys: readonly Key[],
): LookupSheet => {
  const sheet = new SheetBuilder(name);
  const title = say("excel.lookup.title", { from: framework.name, to: target.name });
  sheet.value(1, 1, title, "title").height(1, 28);
  sheet.value(2, 1, say("excel.lookup.note"), "subtitle");
  sheet.value(
    3,
    1,
    say("excel.lookup.sources", {
      sources: crosswalk.sources
        .map((source) => say("functions.source-line", { title: source.title, publisher: source.publisher }))
        .join("; "),
    }),
    "subtitle",
  );
  const sourceTitle = (id: string): string => crosswalk.sources.find((source) => source.id === id)?.title ?? id;
  sheet.table(
    tableName(name),
    headerRow,
    1,
    [
      say("excel.lookup.written"),
      say("workbook.column.control"),
      say("workbook.column.title"),
      target.shortName,
      say("workbook.column.relationship"),
      say("workbook.column.mapping-source"),
    ],
    keys.length,
  );
  const rows = keys.map(({ key, controls }): PlanValue[] => {
    const mappings = controls.flatMap((control) => crosswalk.targets(control));
    return [
      key,
      controls.join("; ") || null,
      controls.map((control) => framework.get(control)?.title ?? control).join("; ") || null,
      joinedTargets(crosswalk, controls) || null,
      [...new Set(mappings.map(({ relationship }) => say(`workbook.relationship.${relationship}`)))].join("; ") || null,
      [...new Set(mappings.map(({ source }) => sourceTitle(source)))].join("; ") || null,
    ];
  });
  const bottom = headerRow + rows.length;
  sheet.values(headerRow + 1, 1, rows, "text");
  sheet.style(`A${headerRow + 1}:B${bottom}`, "id");
  return {
    plan: sheet.finish(
      [16, 12, 40, 46, 20, 40],
      { orientation: "landscape", fitToWidth: true, repeatRows: { from: headerRow, to: headerRow } },
      { tab: "reference", freeze: { rows: headerRow, columns: 1 } },
    ),
    keys: columnOn(name, 1, headerRow + 1, bottom),
    targets: columnOn(name, 4, headerRow + 1, bottom),
  };
};
