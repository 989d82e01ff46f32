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
});
