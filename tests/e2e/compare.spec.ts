import { assessedSoa } from "./files.ts";
import { choose, expect, openTask, test } from "./page.ts";

test("shows what changed between two files, field by field", async ({ page }) => {
  const panel = await openTask(page, "compare");
  await choose(panel, assessedSoa("early"), 0);
  await choose(panel, assessedSoa("late"), 1);
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText("Changed: 2. Added: 0. Removed: 1. The same: 90.");
  const first = panel.getByRole("listitem").filter({ hasText: "A.5.1 " });
  await expect(first).toContainText("Before: Implemented");
  await expect(first).toContainText("After: Planned");
  await expect(panel.getByRole("listitem").filter({ hasText: "A.8.34" })).toBeVisible();
});
