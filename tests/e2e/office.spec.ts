import { expect, test } from "@playwright/test";

const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

test("asks for Office.js at Microsoft's address when Office opened the page, and serves as a page without it", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto("/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$$$$0");
  await expect(page.getByRole("heading", { level: 2, name: "Build a workbook" })).toBeVisible();
  await expect.poll(() => asked).toEqual([officeScript]);
  await expect(page.getByRole("alert").filter({ hasText: "not connected to the workbook" })).toBeVisible();
});

test("says that it is not connected where a part that only Excel needs can't be fetched", async ({ page }) => {
  await page.route(officeScript, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.route("**/assets/words-*.json", (route) => route.abort());
  await page.goto("/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$$$$0");
  await expect(page.getByRole("heading", { level: 2, name: "Build a workbook" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "not connected to the workbook" })).toBeVisible();
});
