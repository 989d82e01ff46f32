import { expect, openTask, panelOf, test } from "./page.ts";

test("finds a control by its id and shows who says what", async ({ page }) => {
  const panel = await openTask(page, "lookup");
  await panel.getByRole("searchbox").fill("A.5.23");
  await panel.getByRole("link", { name: /A\.5\.23.*ISO 27001:2022/ }).click();
  await expect(panel.getByRole("heading", { level: 3 })).toContainText("A.5.23");
  await expect(panel.getByRole("heading", { level: 3 })).toBeFocused();
  await expect(panel.getByText("Official: NIST").first()).toBeVisible();
  await expect(panel.getByText("Preventive")).toBeVisible();
});

test("filters by framework, source and relationship", async ({ page }) => {
  const panel = await openTask(page, "lookup");
  await page.goto("/#lookup=iso-27001-2022%3AA.5.1");
  await expect(panel.getByRole("heading", { level: 4, name: /CSF 2.0/ })).toBeVisible();
  await panel.getByLabel("Framework").selectOption({ label: "SP 800-53 r5" });
  await expect(panel.getByRole("heading", { level: 4 })).toHaveCount(1);
  await panel.getByLabel("Framework").selectOption({ label: "All" });
  await panel.getByLabel("Relationship").selectOption({ label: "Intersects" });
  await expect(panel.getByText("Related", { exact: false }).filter({ hasText: "Official" })).toHaveCount(0);
  await expect(panel.getByText(/^∩Intersects/).first()).toBeVisible();
});

test("shows a control without a counterpart with the reason", async ({ page, request }) => {
  const { noCounterpart } = await (await request.get("/api/v1/crosswalks/iso-27001-2022/iso-42001-2023")).json();
  const [row] = noCounterpart;
  await page.goto(`/#lookup=${encodeURIComponent(`iso-27001-2022:${row.control}`)}`);
  await expect(page.getByText(`No counterpart. ${row.reason}`)).toBeVisible();
});

test("goes from control to control and back", async ({ page }) => {
  await page.goto("/#lookup=iso-27001-2022%3AA.5.1");
  const heading = panelOf(page).getByRole("heading", { level: 3 });
  await page.getByRole("link", { name: "A.5.1.1", exact: true }).click();
  await expect(heading).toContainText("A.5.1.1");
  await page.goBack();
  await expect(heading).toContainText("A.5.1 Policies");
});

test("says so when nothing is found and when a control does not exist", async ({ page }) => {
  const panel = await openTask(page, "lookup");
  await panel.getByRole("searchbox").fill("zzzzzz");
  await expect(panel.getByText("Nothing found.")).toBeVisible();
  await page.goto("/#lookup=iso-27001-2022%3AA.99.9");
  await expect(panel.getByRole("alert")).toContainText("A.99.9");
});
