import { readFile } from "node:fs/promises";
import { openEditionSoa, ownWordsSoa, protectedSoa, workbookSoa } from "./files.ts";
import { choose, expect, openTask, test } from "./page.ts";

test("a word, a column and the edition can be changed, and the outcome follows at once", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  const first = panel.getByRole("listitem").filter({ hasText: /^Row 2\D/ });
  await expect(first).toBeVisible();
  await panel.getByText("Change what was recognised").click();
  await panel.getByLabel("What Kobalt means").selectOption({ label: "Verified" });
  await expect(first.getByText("Verified")).toBeVisible();
  await panel.getByLabel("What column E Remark holds").selectOption({ label: "Justification" });
  await expect(first.getByText("Justification: Because of the law")).toBeVisible();
  await panel.getByLabel("Edition").selectOption({ label: "ISO 42001:2023" });
  await expect(panel.getByText(/^ISO 42001:2023, rows 2 to/)).toBeVisible();
});

test("choices are saved and serve the next file of the same shape", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  await panel.getByLabel("What Kobalt means").selectOption({ label: "Verified" });
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save these choices" }).click();
  const saved = await (await saving).path();
  expect(JSON.parse(await readFile(saved, "utf8"))).toEqual({ words: { status: { Kobalt: "verified" } } });

  await page.reload();
  await choose(panel, ownWordsSoa());
  const first = panel.getByRole("listitem").filter({ hasText: /^Row 2\D/ });
  await expect(first).toBeVisible();
  await expect(first.getByText("Verified")).toHaveCount(0);
  await panel.getByLabel("Use saved choices").setInputFiles(saved);
  await expect(first.getByText("Verified")).toBeVisible();
  await panel.getByRole("button", { name: "Undo all choices" }).click();
  await expect(first.getByText("Verified")).toHaveCount(0);
});

test("the edition that nothing tells is asked for, be it the withdrawn one or the one that was taken", async ({
  page,
}) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, openEditionSoa());
  const badge = panel.getByText("Edition open: choose it");
  await expect(badge).toBeVisible();
  await panel.getByText("Change what was recognised").click();
  const edition = panel.getByLabel("Edition");
  await edition.selectOption({ label: "ISO 27001:2005" });
  await expect(panel.getByText(/no published way from 2005 to 2022/)).toBeVisible();
  await expect(badge).toHaveCount(0);
  await panel.getByRole("button", { name: "Undo the last choice" }).click();
  await expect(badge).toBeVisible();
  await edition.selectOption({ label: "ISO 27001:2013" });
  await expect(badge).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Migrate to ISO 27001:2022" })).toBeVisible();
});

test("a choice that can't be followed keeps the table, and is told where it was made", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  const said = panel.getByRole("status").filter({ hasText: "Read again with your choice." });
  const remark = panel.getByLabel("What column E Remark holds");
  await remark.selectOption({ label: "Control id" });
  await expect(panel.getByText("Holds no control ids, so those of another column were read.")).toBeVisible();
  await expect(said).toContainText("Controls read otherwise than before: 0.");
  await expect(panel.getByLabel("What column A Control holds")).toHaveValue("control");
  await panel.getByRole("button", { name: "Undo the last choice" }).click();
  await expect(panel.getByText("Holds no control ids")).toHaveCount(0);
  await panel.getByLabel("Row of the headings").fill("999");
  await panel.getByRole("button", { name: "Read from this row" }).click();
  await expect(panel.getByText("No table has its headings in row 999; row 1 was kept.")).toBeVisible();
  await expect(said).toContainText("It fits nothing in this file.");
  await panel.getByRole("button", { name: "Forget the choice" }).click();
  await expect(panel.getByText("No table has its headings")).toHaveCount(0);
  await remark.selectOption({ label: "Notes" });
  await panel.getByLabel("What column B Title holds").selectOption({ label: "Notes" });
  await expect(said).toContainText("Notes is column B now; column E is kept as it is.");
});

test("a table is left out and taken in again", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  await panel.getByRole("button", { name: "Leave this table out" }).click();
  await expect(panel.getByText("No table of controls was found.")).toBeVisible();
  await panel.getByRole("button", { name: "Take it in again" }).click();
  await expect(panel.getByRole("listitem").filter({ hasText: /^Row 2\D/ })).toBeVisible();
});

test("a choice made with the keyboard keeps the focus, is said aloud and can be taken back", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  const summary = panel.getByText("Change what was recognised");
  await summary.focus();
  await page.keyboard.press("Enter");
  const word = panel.getByLabel("What Kobalt means");
  while (!(await word.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("V");
  const said = panel.getByRole("status").filter({ hasText: "Read again with your choice." });
  await expect(said).toContainText("With a status: 47 (was 0).");
  await expect(word).toBeFocused();
  await expect(word).toHaveValue("verified");
  const undo = panel.getByRole("button", { name: "Undo the last choice" });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(said).toContainText("With a status: 0 (was 47).");
  await expect(undo).toBeFocused();
  await expect(undo).toBeDisabled();
});

test("what goes away hands the focus to what is said about it", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  await panel.getByRole("button", { name: "Leave this table out" }).press("Enter");
  await expect(panel.getByRole("region", { name: "What the latest choice changed" })).toBeFocused();
});

test("a button that goes away with what it brought hands the focus to that", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  const more = panel.getByRole("button", { name: /^Show more/ });
  const rows = panel.getByRole("listitem").filter({ hasText: /^Row \d/ });
  await expect(more).toBeVisible();
  const shown = await rows.count();
  while ((await more.count()) > 0) await more.press("Enter");
  expect(await rows.count()).toBeGreaterThan(shown);
  await expect(panel.locator("li:focus")).toHaveCount(1);
});

test("a warning leads to its row", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, await workbookSoa("SoA"));
  await panel.getByRole("button", { name: "SoA row 96" }).click();
  const row = panel.getByRole("listitem").filter({ hasText: /^Row 96\D/ });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(row).toContainText("A second time");
});

test("a sheet that gave no table is made one", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, await workbookSoa("SoA"));
  await panel.getByText("Sheets left out: 1").click();
  await panel.getByText("Make a table of Sheet Cover").click();
  await panel.getByLabel("Row of its headings").selectOption({ label: "3: Area · Where" });
  await expect(panel.getByLabel("Column of the control ids")).toHaveValue("B");
  await panel.getByRole("button", { name: "Read it as a table" }).click();
  await expect(panel.getByRole("heading", { name: "Sheet Cover" })).toBeVisible();
  await expect(panel.getByRole("status").filter({ hasText: "Tables: 2 (was 1)." })).toBeVisible();
});

test("choices fit the next file although its sheet is called otherwise", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, await workbookSoa("SoA 2025"));
  await panel.getByText("Change what was recognised").click();
  await panel.getByLabel("What column E Remark holds").selectOption({ label: "Justification" });
  const first = panel.getByRole("listitem").filter({ hasText: /^Row 3\D/ });
  await expect(first.getByText("Justification: Because of the law")).toBeVisible();
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save these choices" }).click();
  const saved = await (await saving).path();

  await choose(panel, await workbookSoa("SoA 2026"));
  await expect(panel.getByRole("heading", { name: "Sheet SoA 2026" })).toBeVisible();
  await expect(first.getByText("Justification: Because of the law")).toHaveCount(0);
  await panel.getByLabel("Use saved choices").setInputFiles(saved);
  await expect(panel.getByText("The choices for sheet SoA 2025 are used for sheet SoA 2026")).toBeVisible();
  await expect(first.getByText("Justification: Because of the law")).toBeVisible();
});

test("asks for the password of a protected file", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, await protectedSoa("open sesame"));
  await panel.getByLabel("Password of the file").fill("wrong");
  await panel.getByRole("button", { name: "Open the file" }).click();
  await expect(panel.getByLabel("Password of the file")).toBeVisible();
  await panel.getByLabel("Password of the file").fill("open sesame");
  await panel.getByRole("button", { name: "Open the file" }).click();
  await expect(panel.getByRole("heading", { name: /^Readiness/ })).toBeFocused();
});
