import { readFile } from "node:fs/promises";
import { test as base, type Download, expect, type Locator, type Page } from "@playwright/test";
import type { MadeUpFile } from "./files.ts";

export type Task = "build" | "migrate" | "score" | "lookup" | "compare";

/** The part of the page in which the task in front stands. */
export const panelOf = (page: Page): Locator => page.locator("main > section:not([hidden])");

/** Opens the page on a task and gives its panel. */
export const openTask = async (page: Page, task: Task): Promise<Locator> => {
  await page.goto(`/#${task}`);
  const panel = panelOf(page);
  await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();
  return panel;
};

export const choose = (panel: Locator, file: MadeUpFile, place = 0): Promise<void> =>
  panel.locator("input[type=file]").nth(place).setInputFiles(file);

export const bytesOf = async (download: Download): Promise<Uint8Array> => readFile(await download.path());

/** Every test also holds that the page asks no other host and that nothing is thrown or logged as an error. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const outside: string[] = [];
      const thrown: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(blob|data):/.test(url)) outside.push(url);
      });
      page.on("pageerror", (error) => thrown.push(error.message));
      await use(undefined);
      expect(outside).toEqual([]);
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
