import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { legacySoa, notASpreadsheet } from "./files.ts";
import { bytesOf, choose, expect, openTask, test } from "./page.ts";

test("takes a 2013 spreadsheet to a 2022 workbook with its reports", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await expect(panel.getByRole("heading", { name: "What was recognised" })).toBeFocused();
  await expect(panel.getByText("ISO 27001:2013, rows 5 to")).toBeVisible();
  await expect(panel.getByText("Headings in row 4.")).toBeVisible();
  const first = panel.getByRole("listitem").filter({ hasText: /^Row 5\D/ });
  await expect(first.getByText("A.5.1.1", { exact: true })).toHaveCount(2);
  await expect(first.getByText("Risk treatment", { exact: true })).toHaveCount(2);
  await expect(panel.getByText("Row 119").first()).toBeVisible();

  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await expect(panel.getByRole("heading", { name: "Migrated from ISO 27001:2013 to ISO 27001:2022" })).toBeFocused();
  await expect(panel.getByText("New in this edition, to be assessed: 11")).toBeVisible();
  await expect(panel.getByText("Merged controls whose old rows disagree")).toBeVisible();

  const workbook = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Download the new workbook" }).click();
  const file = await workbook;
  expect(file.suggestedFilename()).toBe("Birch Lane SoA 2019 2022.xlsx");
  const grids = await readSpreadsheet(await bytesOf(file), { name: "new.xlsx" });
  if (!grids.ok) throw new Error("the workbook can't be read");
  const texts = new Set(
    grids.value.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.text))),
  );
  expect(texts).toContain("A.8.34");
  expect(texts).toContain("A.18.2.3");
  expect([...texts].some((text) => text?.includes("A.5.1.1: Implemented; A.5.1.2: Partial"))).toBe(true);

  const json = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Report as JSON" }).click();
  const report = JSON.parse(Buffer.from(await bytesOf(await json)).toString());
  expect(report.import.rowsRead).toBe(report.import.accepted + report.import.rejected + report.import.ignored);
  expect(report.migration.new).toHaveLength(11);

  const readable = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Report to read" }).click();
  const text = Buffer.from(await bytesOf(await readable)).toString();
  expect(text).toContain("Migration report: Birch Lane SoA 2019.csv");
  expect(text).toContain("A.5.1 ← A.5.1.1, A.5.1.2");
});

test("hands the migrated document on to the score", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await panel.getByRole("button", { name: "Score it" }).click();
  await page.getByRole("button", { name: /Score Birch Lane SoA 2019/ }).click();
  await expect(page.getByRole("heading", { name: "Readiness for ISO 27001:2022" })).toBeFocused();
});

test("says why a file that is no spreadsheet was refused, and goes on", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, notASpreadsheet());
  await expect(panel.getByRole("alert")).toContainText("That did not work.");
  await choose(panel, legacySoa());
  await expect(panel.getByRole("heading", { name: "What was recognised" })).toBeVisible();
  await expect(panel.getByRole("alert")).toHaveCount(0);
});
