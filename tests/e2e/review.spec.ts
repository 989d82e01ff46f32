import { readFile } from "node:fs/promises";
import { ownWordsSoa, protectedSoa } from "./files.ts";
import { choose, expect, openTask, test } from "./page.ts";

test("a word, a column and the edition can be changed, and the outcome follows at once", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  const first = panel.getByRole("listitem").filter({ hasText: /^Row 2\D/ });
  await expect(first).toBeVisible();
  await panel.getByText("Change what was recognised").click();
  await panel.getByLabel("What Grün means").selectOption({ label: "Verified" });
  await expect(first.getByText("Verified")).toBeVisible();
  await panel.getByLabel("What column E Remark holds").selectOption({ label: "Justification" });
  await expect(first.getByText("Because of the law", { exact: true })).toHaveCount(2);
  await panel.getByLabel("Edition").selectOption({ label: "ISO 42001:2023" });
  await expect(panel.getByText(/^ISO 42001:2023, rows 2 to/)).toBeVisible();
});

test("choices are saved and serve the next file of the same shape", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  await panel.getByLabel("What Grün means").selectOption({ label: "Verified" });
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save these choices" }).click();
  const saved = await (await saving).path();
  expect(JSON.parse(await readFile(saved, "utf8"))).toEqual({ words: { status: { Grün: "verified" } } });

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

test("a table is left out and taken in again", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  await panel.getByRole("button", { name: "Leave this table out" }).click();
  await expect(panel.getByText("No table of controls was found.")).toBeVisible();
  await panel.getByRole("button", { name: "Take it in again" }).click();
  await expect(panel.getByRole("listitem").filter({ hasText: /^Row 2\D/ })).toBeVisible();
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
