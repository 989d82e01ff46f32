import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { catalogJson } from "../build/catalog.js";
import type { CatalogFile } from "../shared/catalog/file.ts";
import { openLibrary } from "../shared/crosswalk/library.ts";
import type { Result } from "../shared/messages/issue.ts";
import type { Soa } from "../shared/soa/document.ts";
import { importGrids } from "../shared/soa/import.ts";
import { migrateSoa } from "../shared/soa/migrate.ts";
import type { WorkbookPlan } from "../shared/workbook/plan.ts";
import { planWorkbook, type WorkbookRequest } from "../shared/workbook/planner.ts";
import { readSpreadsheet } from "../shared/xlsx/read.ts";
import { writeWorkbook } from "../shared/xlsx/write.ts";
import { templates } from "../templates/index.ts";
import { assessedSoa } from "./pictures/assessed.ts";
import { legacyName, legacyOrganisation, legacyWorkbook } from "./pictures/legacy.ts";
import { serve } from "./pictures/server.ts";
import { drawWorkbook, viewOf } from "./pictures/sheet.ts";

/**
 * Makes the pictures of the README from made-up data: the sheets as LibreOffice prints them, the page from a server
 * that is started here, or from the one whose address is given.
 */
const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "pictures");
const catalog: CatalogFile = JSON.parse(catalogJson);
const library = openLibrary(catalog);
const framework = library.catalog.get("iso-27001-2022");
if (!framework) throw new Error("The catalog holds no iso-27001-2022.");
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const settled = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
};

const planOf = (request: WorkbookRequest): WorkbookPlan => settled(planWorkbook(library, templates, request));

const migratedPlan = async (legacy: Uint8Array): Promise<WorkbookPlan> => {
  const grids = settled(await readSpreadsheet(legacy, { name: legacyName }));
  const before = importGrids(library, grids).soa;
  const { soa, report } = settled(migrateSoa(library, before, framework.id));
  return planOf({
    templates: ["about", "transition-2013-2022"],
    organisation: legacyOrganisation,
    soa,
    before,
    migration: report,
  });
};

const drawSheets = async (page: Page, legacy: Uint8Array, soa: Soa): Promise<void> => {
  await drawWorkbook(page, legacy, join(folder, "legacy-before.png"));
  // The old justification, evidence, owner and the rest of the old row stand between: without them it can be read.
  const transition = viewOf(await migratedPlan(legacy), {
    sheet: "Transition 2013-2022",
    area: "A1:O33",
    folded: [4, 6, 7, 8],
  });
  await drawWorkbook(page, await writeWorkbook(transition), join(folder, "legacy-after.png"));
  // Columns that are empty here: the other reasons, notes, the place for a licence holder's text, the weight.
  const statement = viewOf(planOf({ templates: ["about", "soa-27001"], crosswalks: ["nist-csf-2.0"], soa }), {
    sheet: "SoA 27001",
    area: "A1:R24",
    folded: [6, 7, 8, 15, 16, 17],
  });
  await drawWorkbook(page, await writeWorkbook(statement), join(folder, "workbook.png"));
};

const still = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

const drawPages = async (page: Page, address: string, legacy: Uint8Array, soa: Soa): Promise<void> => {
  const input = page.locator("main > section:not([hidden]) input[type=file]").first();
  await page.goto(`${address}/#score`);
  await input.setInputFiles({
    name: "Birch Lane SoA.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(soa)),
  });
  await page.getByRole("heading", { name: /^Readiness/ }).waitFor();
  await still(page);
  await page.screenshot({ path: join(folder, "page.png") });

  await page.goto(`${address}/#migrate`);
  await input.setInputFiles({ name: legacyName, mimeType: xlsxType, buffer: Buffer.from(legacy) });
  const warning = page.getByRole("button", { name: "ΔΕ 2019 row 15" });
  await warning.waitFor();
  await warning.click();
  const shift = await page.evaluate(() => scrollY);
  const first = await page
    .getByRole("listitem")
    .filter({ hasText: /^Row 11\D/ })
    .first()
    .boundingBox();
  const last = await page.getByRole("listitem").filter({ hasText: "ΔΕ 2019 row 15" }).boundingBox();
  if (!first || !last) throw new Error("The review is not there.");
  await still(page);
  const top = first.y - 8;
  await page.screenshot({
    path: join(folder, "review.png"),
    fullPage: true,
    clip: { x: first.x - 16, y: top + shift, width: first.width + 32, height: last.y + last.height + 12 - top },
  });
};

const given = process.argv[2];
const server = given === undefined ? await serve(root) : { address: given, stop: () => {} };
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
try {
  mkdirSync(folder, { recursive: true });
  const legacy = await legacyWorkbook();
  const soa = assessedSoa(framework);
  await drawSheets(await browser.newPage({ viewport: { width: 1_600, height: 900 } }), legacy, soa);
  await drawPages(
    await browser.newPage({ viewport: { width: 1_200, height: 900 }, deviceScaleFactor: 1.5 }),
    server.address,
    legacy,
    soa,
  );
  console.log(`Pictures are in ${folder}`);
} finally {
  await browser.close();
  server.stop();
}
