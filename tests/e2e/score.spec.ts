import { assessedSoa, withdrawnSoa } from "./files.ts";
import { choose, expect, openTask, test } from "./page.ts";

test("shows score and completeness together, and what is mandatory", async ({ page, request }) => {
  const panel = await openTask(page, "score");
  const answered = page.waitForResponse("**/api/v1/readiness");
  await choose(panel, assessedSoa());
  const answer = await (await answered).json();
  await expect(panel.getByRole("heading", { name: "Readiness for ISO 27001:2022" })).toBeFocused();
  const figures = panel.getByRole("region", { name: "Score and completeness" });
  await expect(figures).toContainText(answer.score.toFixed(1));
  await expect(figures).toContainText(`${answer.completeness.toFixed(1)} %`);
  await expect(figures).toContainText("No score makes up for them.");
  await expect(panel.getByRole("table").getByRole("row")).toHaveCount(answer.groups.length + 1);
  await expect(panel.getByRole("list").last().getByRole("listitem")).toHaveCount(10);
  expect((await request.get("/api/v1/health")).ok()).toBe(true);
});

test("lists every check that is not met when asked", async ({ page }) => {
  const panel = await openTask(page, "score");
  const answered = page.waitForResponse("**/api/v1/readiness");
  await choose(panel, assessedSoa());
  const { gates } = await (await answered).json();
  const failed = gates.stage1.checks.filter((check: { pass: boolean }) => !check.pass);
  await panel
    .getByRole("button", { name: `Show all ${failed.length}` })
    .first()
    .click();
  for (const check of failed) await expect(panel.getByText(check.title, { exact: true }).first()).toBeVisible();
});

test("an open major nonconformity is one more check that is not met", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, assessedSoa());
  await expect(panel.getByText("Stage 2: implementation")).toBeVisible();
  const before = await panel.getByText(/^Mandatory checks not met/).textContent();
  await panel.getByText("Audit findings: 0").click();
  await panel.getByLabel("Clause or control").fill("9.2");
  await panel.getByRole("button", { name: "Add the finding" }).click();
  await expect(panel.getByText(/^Mandatory checks not met/)).not.toHaveText(before ?? "");
});

test("says what the scored document suggests for the other standard, row by row with its source", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, assessedSoa());
  await panel.getByRole("button", { name: "What this suggests for ISO 42001:2023" }).click();
  const card = panel.getByRole("listitem").filter({ hasText: "ISO 27001:2022 A.5.1 intersects with it" });
  await expect(card.first()).toContainText("5.2 AI policy");
  await expect(card.first()).toContainText("40 %");
  await expect(card.first()).toContainText(/Source: .{10}/);
});

test("says of the 2005 edition why it is not scored", async ({ page }) => {
  const panel = await openTask(page, "score");
  await choose(panel, withdrawnSoa());
  await expect(panel.getByRole("alert")).toContainText("no published way from 2005 to 2022 in one step");
});
