import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogJson } from "../build/catalog.js";
import type { CatalogFile } from "../shared/catalog/file.ts";
import { openLibrary } from "../shared/crosswalk/library.ts";
import { say } from "../shared/messages/say.ts";
import { planWorkbook } from "../shared/workbook/planner.ts";
import { writeWorkbook } from "../shared/xlsx/write.ts";
import { templates } from "../templates/index.ts";

const folder = join(import.meta.dirname, "..", "build", "site", "templates");
const catalog: CatalogFile = JSON.parse(catalogJson);
const library = openLibrary(catalog);

mkdirSync(folder, { recursive: true });
for (const template of templates) {
  const plan = planWorkbook(library, templates, { templates: [template.id] });
  if (!plan.ok) {
    throw new Error(`${template.id}: ${plan.issues.map((issue) => say(issue.code, issue.params)).join(" ")}`);
  }
  writeFileSync(join(folder, `${template.id}.xlsx`), await writeWorkbook(plan.value));
}
console.log(`${templates.length} templates in build/site/templates`);
