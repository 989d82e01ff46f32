import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import type { WorkbookPlan } from "../../shared/workbook/plan.ts";

const run = promisify(execFile);

/** What of a planned workbook is drawn. */
export interface View {
  readonly sheet: string;
  /** What is printed, `A1:N26`. */
  readonly area: string;
  /** Columns left out, by number, so that the others can be read: emptied, and too narrow to be seen. */
  readonly folded: readonly number[];
}

/** The row of every sheet's headings: what is above belongs to no column. */
const headerRow = 6;
/** Narrower than any character. */
const unseen = 0.2;

/** The plan with one sheet in front, of which only the view is printed. */
export const viewOf = (plan: WorkbookPlan, { sheet, area, folded }: View): WorkbookPlan => {
  const front = plan.sheets.find(({ name }) => name === sheet);
  if (!front) throw new Error(`There is no sheet ${sheet}.`);
  const { header, footer, ...print } = front.print;
  const columnWidths = front.columnWidths.map((width, index) => (folded.includes(index + 1) ? unseen : width));
  const blocks = front.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cells, down) =>
      cells.map((value, across) =>
        block.row + down >= headerRow && folded.includes(block.column + across) ? null : value,
      ),
    ),
  }));
  // A table would write its headings again; nothing else of it is printed.
  const drawn = { ...front, columnWidths, blocks, tables: [], print: { ...print, area } };
  return { ...plan, sheets: [drawn, ...plan.sheets.filter((one) => one !== front)] };
};

/** The workbook's page as LibreOffice prints it, as a PNG of more pixels than are shown. */
const printed = async (workbook: Uint8Array): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), "crossbook-pictures-"));
  try {
    writeFileSync(join(folder, "sheet.xlsx"), workbook);
    const profile = pathToFileURL(join(folder, "profile")).href;
    await run(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, "sheet.xlsx"],
      { cwd: folder, timeout: 200_000 },
    );
    await run("pdftoppm", ["-png", "-r", "300", "-singlefile", "sheet.pdf", "page"], { cwd: folder });
    return readFileSync(join(folder, "page.png"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Cuts the white around a picture off and brings it to a width, by drawing it in the browser. */
const cut = async (page: Page, picture: Buffer, width: number, path: string): Promise<void> => {
  await page.setContent(`<style>body{margin:0}canvas{display:block}</style><canvas></canvas>`);
  await page.evaluate(
    async ([data, shown]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const whole = new OffscreenCanvas(image.width, image.height).getContext("2d");
      const canvas = document.querySelector("canvas");
      const target = canvas?.getContext("2d");
      if (!whole || !canvas || !target) return;
      whole.drawImage(image, 0, 0);
      const { data: pixels } = whole.getImageData(0, 0, image.width, image.height);
      let [left, top, right, bottom] = [image.width, image.height, 0, 0];
      for (let y = 0; y < image.height; y++)
        for (let x = 0; x < image.width; x++) {
          const at = (y * image.width + x) * 4;
          if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) > 740) continue;
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      const margin = 12;
      const scale = (shown - 2 * margin) / (right - left);
      canvas.width = shown;
      canvas.height = Math.round((bottom - top) * scale) + 2 * margin;
      target.fillStyle = "white";
      target.fillRect(0, 0, canvas.width, canvas.height);
      target.imageSmoothingQuality = "high";
      target.drawImage(
        image,
        left,
        top,
        right - left,
        bottom - top,
        margin,
        margin,
        shown - 2 * margin,
        canvas.height - 2 * margin,
      );
    },
    [picture.toString("base64"), width] as const,
  );
  await page.locator("canvas").screenshot({ path });
};

/** Draws the first page of a workbook as LibreOffice prints it. */
export const drawWorkbook = async (page: Page, workbook: Uint8Array, path: string): Promise<void> =>
  cut(page, await printed(workbook), 1_600, path);
