import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { assessedSoa, legacySoa } from "./files.ts";
import { choose, expect, openTask, type Task, test } from "./page.ts";

/** Each task with something in it. */
const filled: Readonly<Record<Task, (page: Page) => Promise<void>>> = {
  build: async (page) => {
    await openTask(page, "build");
  },
  migrate: async (page) => {
    const panel = await openTask(page, "migrate");
    await choose(panel, legacySoa());
    await panel.getByRole("button", { name: "Migrate to ISO 27001:2022" }).click();
    await expect(panel.getByRole("button", { name: "Report as JSON" })).toBeVisible();
    await panel.getByRole("button", { name: /^What this suggests/ }).click();
    await expect(panel.getByRole("heading", { name: /^Head start/ })).toBeVisible();
    await panel.getByText("Change what was recognised").click();
    await panel.getByLabel("What Planned means").selectOption({ label: "Decides nothing" });
    await expect(panel.getByRole("button", { name: "Undo the last choice" })).toBeVisible();
  },
  score: async (page) => {
    const panel = await openTask(page, "score");
    await choose(panel, assessedSoa());
    await expect(panel.getByRole("heading", { name: /^Readiness/ })).toBeVisible();
  },
  lookup: async (page) => {
    await page.goto("/#lookup=iso-27001-2022%3AA.5.1");
    await page.getByRole("searchbox").fill("access");
    await expect(page.getByRole("heading", { level: 3 })).toContainText("A.5.1");
    await expect(page.getByText(/^Found: /)).toBeVisible();
  },
  compare: async (page) => {
    const panel = await openTask(page, "compare");
    await choose(panel, assessedSoa("early"), 0);
    await choose(panel, assessedSoa("late"), 1);
    await expect(panel.getByRole("heading", { level: 3, name: /^Changed/ })).toBeVisible();
  },
};

const tasks: readonly Task[] = ["build", "migrate", "score", "lookup", "compare"];

for (const task of tasks) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${task} has no serious fault for assistive technology, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await filled[task](page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    });
  }

  for (const width of [320, 350]) {
    test(`${task} needs no sideways scrolling at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await filled[task](page);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
    });
  }
}

test("a score can be had with the keyboard alone", async ({ page }) => {
  // The chooser is caught from the first listener on, a moment after it was added: so long before the key is pressed.
  const choosing = page.waitForEvent("filechooser");
  await openTask(page, "build");
  const link = page.getByRole("navigation").getByRole("link", { name: "Score" });
  while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(link).toHaveAttribute("aria-current", "page");
  const input = page.getByLabel("The assessed workbook");
  await expect(input).toBeVisible();
  while (!(await input.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await (await choosing).setFiles(assessedSoa());
  await expect(page.getByRole("heading", { name: /^Readiness/ })).toBeFocused();
});

test("the same page stands at /taskpane.html, the address in the manifest", async ({ page }) => {
  await page.setViewportSize({ width: 340, height: 700 });
  await page.goto("/taskpane.html");
  await expect(page.getByRole("heading", { level: 2, name: "Build a workbook" })).toBeVisible();
});
