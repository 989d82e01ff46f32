import { rename, writeFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { assessedSoa, legacySoa, type MadeUpFile, notASpreadsheet, ownWordsSoa, protectedSoa } from "./files.ts";
import { choose, expect, openTask, test } from "./page.ts";

/** A list of programs: nothing in it is a control. */
const inventory = (): MadeUpFile => ({
  name: "Software.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("Program,Version\nLedger,5.1\nArchive,8.2"),
});

/** Drops files on a place, and says whether the page took them or the browser would have gone to them. */
const drop = async (page: Page, place: Locator, files: readonly MadeUpFile[]): Promise<boolean> => {
  const contents = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  const carried = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, contents);
  return place.evaluate(
    (element, dataTransfer) =>
      !element.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer })),
    carried,
  );
};

test("a file without controls is not scored, and says so", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, inventory());
  await expect(panel.getByRole("status").filter({ hasText: "No control was found in it." })).toBeVisible();
  await expect(panel.getByText("Score and completeness side by side.")).toBeVisible();
});

test("a file without controls is not compared as if all had been removed", async ({ page }) => {
  const panel = await openTask(page, "compare");
  await choose(panel, assessedSoa(), 0);
  await choose(panel, inventory(), 1);
  await expect(panel.getByRole("status").filter({ hasText: "No control was found in it." })).toBeVisible();
  await expect(panel.getByText(/^Changed: /)).toHaveCount(0);
});

test("beside a score stands what became of the rows", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, ownWordsSoa());
  const said = panel.getByRole("status").filter({ hasText: "Rows read: 93. Accepted: 93." });
  await expect(said).toContainText("To check: 1. Read it under Migrate");
});

test("the score of the last file goes when another can't be read", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, assessedSoa());
  await expect(panel.getByRole("heading", { name: /^Readiness/ })).toBeVisible();
  await choose(panel, notASpreadsheet());
  await expect(panel.getByRole("alert")).toContainText("The file is a picture");
  await expect(panel.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await expect(panel.getByRole("heading", { name: /^Readiness/ })).toHaveCount(0);
});

test("a document that is handed over is scored at once, whatever was scored before", async ({ page }) => {
  await choose(await openTask(page, "score"), assessedSoa());
  await expect(page.getByText(/^Birch Lane early.csv, evidence/)).toBeVisible();
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await panel.getByRole("button", { name: "Score it" }).click();
  await expect(page.getByText(/^Birch Lane SoA 2019.csv, evidence/)).toBeVisible();
  await expect(page.getByText("Birch Lane early.csv")).toHaveCount(0);
});

test("a choice that did not reach the server is tried again where it was made", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, ownWordsSoa());
  await panel.getByText("Change what was recognised").click();
  await page.route("**/soa/import*", (route) => route.abort());
  await panel.getByLabel("What Kobalt means").selectOption({ label: "Verified" });
  const outcome = panel.getByRole("region", { name: "What the latest choice changed" });
  await expect(outcome.getByRole("alert")).toContainText("The server did not answer.");
  await expect(outcome).toBeInViewport();
  await page.unroute("**/soa/import*");
  await outcome.getByRole("button", { name: "Try again" }).click();
  await expect(outcome).toContainText("With a status: 47 (was 0). Controls read otherwise than before: 47.");
});

test("a file that was changed on the disk says so and blames no connection", async ({ page }, info) => {
  const path = info.outputPath("SoA.csv");
  await writeFile(path, ownWordsSoa().buffer);
  const panel = await openTask(page, "migrate");
  await panel.locator("input[type=file]").first().setInputFiles(path);
  await panel.getByText("Change what was recognised").click();
  await rename(path, `${path}.old`);
  await panel.getByLabel("What Kobalt means").selectOption({ label: "Verified" });
  await expect(panel.getByRole("alert")).toContainText("SoA.csv can't be read: it was changed or moved");
});

test("of several files that are dropped one is read, and the others are told of", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  expect(await drop(page, panel.locator("input[type=file]").first(), [ownWordsSoa(), legacySoa()])).toBe(true);
  await expect(panel.getByText("Own words.csv")).toBeVisible();
  await expect(panel.getByRole("status").filter({ hasText: "Not read: 1." })).toBeVisible();
});

test("a file that is dropped beside its place does not take the page away", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  expect(await drop(page, panel.getByRole("heading", { level: 2 }), [ownWordsSoa()])).toBe(true);
});

test("the password's field has the focus, after a wrong one too", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, await protectedSoa("open sesame"));
  const field = panel.getByLabel("Password of the file");
  await expect(field).toBeFocused();
  await page.keyboard.type("wrong");
  await page.keyboard.press("Enter");
  await expect(panel.getByText("The password does not open the workbook")).toBeVisible();
  await expect(field).toBeFocused();
});

test("who adds findings or changes a choice stays there while the answer changes", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, assessedSoa());
  await panel.getByText("Audit findings: 0").click();
  const clause = panel.getByLabel("Clause or control");
  await clause.fill("9.2");
  const answered = page.waitForResponse("**/api/v1/readiness");
  await clause.press("Enter");
  await answered;
  await expect(panel.getByText("Audit findings: 1")).toBeVisible();
  await expect(panel.getByRole("heading", { name: /^Readiness/ })).toBeVisible();
  await expect(clause).toBeFocused();

  const migrate = await openTask(page, "migrate");
  await choose(migrate, legacySoa());
  await migrate.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await expect(migrate.getByRole("heading", { name: /^Migrated from/ })).toBeFocused();
  await migrate.getByText("Change what was recognised").click();
  const word = migrate.getByLabel("What Planned means");
  await word.focus();
  await page.keyboard.press("V");
  await expect(migrate.getByRole("button", { name: "Undo the last choice" })).toBeVisible();
  await expect(word).toBeFocused();
});

test("a word that is wider than the page is broken", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const panel = await openTask(page, "migrate");
  const wide = "x".repeat(3_000);
  const rows = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5"].map((id) => [id, wide, "Yes", wide].join(","));
  const text = ["Control,Title,Applicable,Owner", ...rows].join("\n");
  await choose(panel, { name: "wide.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(panel.getByText("Controls found: 5.")).toBeVisible();
  const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overhang)).toBe(0);
});
