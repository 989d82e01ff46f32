import { columnIndex, type Grid, type GridRow, type MergedRange } from "../workbook/grid.ts";
import type { Allowance } from "./read-allowance.ts";
import { limits } from "./read-limits.ts";
import type { XmlAttributes, XmlHandler } from "./read-xml.ts";
import { attribute } from "./read-xml.ts";

/** A link of a sheet: the cells it lies on, the id of its target, and a place within that. */
export interface SheetLink extends MergedRange {
  readonly id: string;
  readonly location: string;
}

/** A link to somewhere outside the workbook; undefined for one within, which has no target of its own. */
export const sheetLink = (attributes: XmlAttributes): SheetLink | undefined => {
  const id = attribute(attributes, "id") ?? "";
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(attributes.ref ?? "");
  if (id === "" || match === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top),
    left: columnIndex(left),
    bottom: Number(bottom),
    right: columnIndex(right),
    id,
    location: (attributes.location ?? "").slice(0, limits.linkText + 1),
  };
};

/** Reads a sheet's relationships for the targets of these links, by id. */
export const targetsReader = (
  links: readonly SheetLink[],
  allowance: Allowance,
): { handler: XmlHandler; targets: Map<string, string> } => {
  const wanted = new Set(links.map(({ id }) => id));
  const targets = new Map<string, string>();
  return {
    targets,
    handler: {
      open(name, attributes) {
        const { Id: id = "", Target: target = "" } = attributes;
        if (name !== "Relationship" || attributes.TargetMode !== "External" || !wanted.has(id)) return;
        if (target.length > limits.linkText || allowance.problem() !== undefined) return;
        allowance.own(target.length);
        targets.set(id, target);
      },
      close() {},
      text() {},
    },
  };
};

/**
 * A link as text, where it leads to a document: the web, mail, files, and places beside the workbook. Other schemes run
 * things.
 *
 * @param location a place within the target.
 */
export const linkText = (written: string, location = ""): string | undefined => {
  const target = written.trim();
  const text = location === "" || target.includes("#") ? target : `${target}#${location}`;
  if (target === "" || target.startsWith("#") || text.length > limits.linkText || /\p{Cc}/u.test(text))
    return undefined;
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(target)?.[1];
  return scheme === undefined || /^(?:https?|mailto|file)$/i.test(scheme) ? text : undefined;
};

/** The target where a formula is nothing but a link to one that is written out: `HYPERLINK("https://…","Policy")`. */
const linkFormula = /^(?:of:)?=?\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:\)|[,;])/i;
/** Characters that a formula may have before its target. */
const beforeTarget = 32;

/** Whether a formula that has this much of its text can be a link still. */
export const maybeLink = (formula: string): boolean => formula.length <= limits.linkText + beforeTarget;

/** Where a formula leads; undefined for any other than a link. */
export const formulaLink = (formula: string): string | undefined => {
  const target = maybeLink(formula) ? linkFormula.exec(formula)?.[1] : undefined;
  return target === undefined ? undefined : linkText(target.replaceAll('""', '"'));
};

/** The sheet with the targets of its links in the filled cells that they lie on. */
export const withLinks = (
  grid: Grid,
  links: readonly SheetLink[],
  targets: ReadonlyMap<string, string>,
  allowance: Allowance,
): Grid => {
  const byRow = new Map<number, Map<number, string>>();
  let left = limits.links;
  for (const link of links) {
    const text = linkText(targets.get(link.id) ?? "", link.location);
    if (text === undefined) continue;
    for (let number = link.top; number <= link.bottom && left > 0; number++) {
      for (let column = link.left; column <= link.right && left > 0; column++) {
        left--;
        const ofRow = byRow.get(number) ?? new Map<number, string>();
        byRow.set(number, ofRow.set(column, text));
      }
    }
  }
  if (byRow.size === 0) return grid;
  const rows = grid.rows.map((row): GridRow => {
    const ofRow = byRow.get(row.number);
    if (ofRow === undefined) return row;
    const cells = row.cells.map((cell, column) => {
      const link = ofRow.get(column);
      if (cell === undefined || cell.text === "" || link === undefined) return cell;
      allowance.own(link.length);
      return { ...cell, link };
    });
    return { ...row, cells };
  });
  return { ...grid, rows };
};
