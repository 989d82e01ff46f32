import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { bytesOf, expect, openTask, test } from "./page.ts";

test("builds a workbook before anything was entered", async ({ page }) => {
  const panel = await openTask(page, "build");
  const waiting = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Download the workbook" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const grids = await readSpreadsheet(await bytesOf(download), { name: "built.xlsx" });
  expect(grids.ok).toBe(true);
  await expect(panel.getByRole("heading", { level: 3 })).toContainText("Downloaded");
  await expect(panel.getByRole("heading", { level: 3 })).toBeFocused();
});

test("puts the organisation and the chosen standard into the workbook", async ({ page }) => {
  const panel = await openTask(page, "build");
  await panel.getByRole("checkbox", { name: "ISO/IEC 42001:2023", exact: true }).check();
  await panel.getByRole("checkbox", { name: "ISO/IEC 27001:2022", exact: true }).uncheck();
  await panel.getByLabel("Organisation").fill("Birch Lane Clinics");
  const waiting = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Download the workbook" }).click();
  const grids = await readSpreadsheet(await bytesOf(await waiting), { name: "built.xlsx" });
  if (!grids.ok) throw new Error("the workbook can't be read");
  const texts = grids.value.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? "")));
  expect(texts.some((text) => text.includes("Birch Lane Clinics"))).toBe(true);
  expect(texts).toContain("A.6.2.4");
});

test("says what is missing when nothing is chosen", async ({ page }) => {
  const panel = await openTask(page, "build");
  await panel.getByRole("checkbox", { name: "ISO/IEC 27001:2022", exact: true }).uncheck();
  await expect(panel.getByText("Choose at least one standard and one template.")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Download the workbook" })).toHaveAttribute("aria-disabled", "true");
});
