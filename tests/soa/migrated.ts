import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { type Migration, migrateSoa } from "../../shared/soa/migrate.ts";
import type { MergeConflict } from "../../shared/soa/migration-report.ts";
import { library } from "../library.ts";

export const from = "iso-27001-2013";
export const to = "iso-27001-2022";

export const oldLeaves = library.catalog.get(from)?.leaves ?? [];

/** A 2013 document brought to 2022; `fields` may make it one of another home. */
export const migrate = (items: readonly SoaItem[], fields: Partial<Soa> = {}): Migration => {
  const result = migrateSoa(library, { framework: from, items, ...fields }, to);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
};

export const row = ({ soa }: Migration, control: string): SoaItem | undefined =>
  soa.items.find((item) => item.control === control);

/** What the old rows of a merged control say of a field on which they disagree, in their order. */
export const conflict = ({ report }: Migration, control: string, field: string): MergeConflict["values"] | undefined =>
  report.merged.find((merge) => merge.control === control)?.conflicts.find((one) => one.field === field)?.values;
