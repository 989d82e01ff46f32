import { importFile } from "../../shared/soa/exchange/import-file.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { library } from "../library.ts";
import { halfMigratedSoa, legacySoa, notASpreadsheet, withdrawnSoa } from "./files.ts";
import { bytesOf, choose, expect, openTask, test } from "./page.ts";

test("takes a 2013 spreadsheet to a 2022 workbook with its reports", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await expect(panel.getByRole("heading", { name: "What was recognised" })).toBeFocused();
  await expect(panel.getByText("ISO 27001:2013, rows 5 to")).toBeVisible();
  await expect(panel.getByText("Headings in row 4.")).toBeVisible();
  const first = panel.getByRole("listitem").filter({ hasText: /^Row 5\D/ });
  await expect(first.getByText("A.5.1.1", { exact: true })).toHaveCount(2);
  await expect(first.getByText("Justification: Risk treatment")).toBeVisible();
  await expect(panel.getByText("Row 119").first()).toBeVisible();

  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await expect(panel.getByRole("heading", { name: "Migrated from ISO 27001:2013 to ISO 27001:2022" })).toBeFocused();
  await expect(panel.getByText("New in this edition, to be assessed: 11")).toBeVisible();
  await panel.getByText("New in this edition, to be assessed: 11").click();
  await expect(panel.getByText("A.5.7 Threat intelligence")).toBeVisible();
  await expect(panel.getByText(/Amd 1:2024 asks in 4\.1 and 4\.2/)).toBeVisible();
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

test("takes the new document away for other programs, each of them the same document", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await panel.getByText("For other programs").click();
  const documents = [];
  for (const [format, ending] of [
    ["CSV", "csv"],
    ["JSON", "json"],
    ["OSCAL", "oscal.json"],
  ] as const) {
    const download = page.waitForEvent("download");
    await panel.getByRole("button", { name: format, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`Birch Lane SoA 2019 2022.${ending}`);
    await expect(panel.getByText(`Downloaded: Birch Lane SoA 2019 2022.${ending}`)).toBeVisible();
    const read = await importFile(library, { bytes: await bytesOf(file), name: `new.${ending}` });
    if (!read.ok) throw new Error(`the ${format} can't be read`);
    documents.push(read.value.soa);
  }
  expect(documents[0]?.items).toHaveLength(93);
  expect(documents[1]).toEqual(documents[0]);
  expect(documents[2]).toEqual(documents[0]);
});

test("migrates the rows of 2013 that a 2022 document still holds, each named with its edition", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, halfMigratedSoa());
  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await expect(panel.getByText("Old rows carried over: 1, kept as they are: 1, without a place: 0")).toBeVisible();
  await panel.getByText("New controls that several old rows became: 1").click();
  await expect(panel.getByText("← iso-27001-2013:A.5.1.1, iso-27001-2022:A.5.1")).toBeVisible();
  await expect(panel.getByText("Justification differs. iso-27001-2013:A.5.1.1: no justification given")).toBeVisible();
});

test("tells of the 2005 edition that it can't be migrated, why and what to do, and offers nothing that would fail", async ({
  page,
}) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, withdrawnSoa());
  await expect(panel.getByText(/^ISO 27001:2005, rows 2 to/)).toBeVisible();
  await expect(panel.getByText(/no published way from 2005 to 2022 in one step/)).toBeVisible();
  for (const name of [/^Migrate to/, "Download the new workbook", "Score it", /^What this suggests/])
    await expect(panel.getByRole("button", { name })).toHaveCount(0);
  await panel.getByRole("button", { name: "Build a 2022 workbook" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Build a workbook" })).toBeVisible();
});

test("says on request what the migrated document suggests for ISO 42001, apart from any score", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  const answered = page.waitForResponse("**/api/v1/readiness");
  await panel.getByRole("button", { name: "What this suggests for ISO 42001:2023" }).click();
  const { score, headStart } = await (await answered).json();
  expect(score).toBe(0);
  await expect(panel.getByRole("heading", { name: "Head start for ISO 42001:2023" })).toBeFocused();
  await expect(panel.getByText(headStart.score.toFixed(1), { exact: true })).toBeVisible();
  await expect(panel.getByText(/It is never added to the score of ISO 42001:2023/)).toBeVisible();
  await expect(panel.getByText("ISO 27001:2022 A.5.1 intersects with it").first()).toBeVisible();
});

test("hands the migrated document on to the score", async ({ page }) => {
  const panel = await openTask(page, "migrate");
  await choose(panel, legacySoa());
  await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
  await panel.getByRole("button", { name: "Score it" }).click();
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
