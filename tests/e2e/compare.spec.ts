import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { assessedSoa, legacySoa } from "./files.ts";
import { bytesOf, choose, expect, openTask, test } from "./page.ts";

test("shows what changed between two files, field by field", async ({ page }) => {
  const panel = await openTask(page, "compare");
  await choose(panel, assessedSoa("early"), 0);
  await choose(panel, assessedSoa("late"), 1);
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText("Changed: 2. Added: 0. Removed: 1. The same: 90.");
  const first = panel.getByRole("listitem").filter({ hasText: "A.5.1 " });
  await expect(first).toContainText("Before: Implemented");
  await expect(first).toContainText("After: Planned");
  await expect(panel.getByRole("listitem").filter({ hasText: "A.8.34" })).toBeVisible();
});

test("takes the comparison away as a workbook, by keyboard", async ({ page }) => {
  const panel = await openTask(page, "compare");
  await choose(panel, assessedSoa("early"), 0);
  await choose(panel, assessedSoa("late"), 1);
  const button = panel.getByRole("button", { name: "Download as workbook" });
  await button.focus();
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("Birch Lane late comparison.xlsx");
  const grids = await readSpreadsheet(await bytesOf(download), {});
  if (!grids.ok) throw new Error("the workbook can't be read");
  const changes = grids.value.find(({ sheet }) => sheet === "Compared changes");
  const texts = changes?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? "").join(" | ")) ?? [];
  expect(texts).toContain(
    "A.5.2 | Information security roles and responsibilities | Changed | Owner | M. Lind | R. Osei",
  );
  await expect(panel.getByRole("status").filter({ hasText: "Downloaded" })).toBeVisible();
});

test("says that two files are of different editions, migrates the earlier one and compares them row by row", async ({
  page,
}) => {
  const panel = await openTask(page, "compare");
  await choose(panel, legacySoa(), 0);
  await choose(panel, assessedSoa("early"), 1);
  await expect(panel.getByText(/Migrate the earlier document to ISO\/IEC 27001:2022 first/)).toBeVisible();
  await expect(panel.getByRole("heading", { level: 3 })).toContainText("The same: 0.");
  await panel.getByRole("button", { name: "Migrate the earlier one to ISO 27001:2022 first" }).click();
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText(/^Changed: \d\d\. Added: 0\. Removed: 0\./);
  await expect(panel.getByText(/Migrated to ISO 27001:2022 for this comparison/)).toBeVisible();
  await expect(panel.getByText(/Migrate the earlier document/)).toHaveCount(0);
});
