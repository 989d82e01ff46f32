import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { catalogJson } from "../build/catalog.js";
import type { CatalogFile } from "../shared/catalog/file.ts";
import { openLibrary } from "../shared/crosswalk/library.ts";
import type { Soa, SoaItem, Status } from "../shared/soa/document.ts";

/** Makes docs/pictures/page.png from a server that it starts itself, with a made-up organisation's data. */
const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "pictures");
const catalog: CatalogFile = JSON.parse(catalogJson);
const framework = openLibrary(catalog).catalog.get("iso-27001-2022");
if (!framework) throw new Error("The catalog holds no iso-27001-2022.");

/** Most work in progress, the documents of the clauses mostly there: what a real project looks like half-way. */
const progress: readonly Status[] = [
  "verified",
  "implemented",
  "implemented",
  "partial",
  "implemented",
  "planned",
  "verified",
  "partial",
];

const item = (control: string, title: string, index: number): SoaItem => {
  const status =
    control === "9.3.2" || control === "10.1" ? "planned" : (progress[(index * 5) % progress.length] ?? "partial");
  const excluded = control === "A.8.30";
  return {
    control,
    title,
    applicable: !excluded,
    justification: excluded ? "No development is outsourced" : "Risk treatment plan 2026",
    inclusion: excluded ? [] : ["risk"],
    status: index % 23 === 22 ? "not-assessed" : status,
    owner: "M. Lind",
    due: "2027-03-31",
    evidence:
      status === "verified" || status === "implemented" ? [{ reference: `REC-${index}`, expires: "2099-12-31" }] : [],
  };
};

const soa: Soa = {
  framework: framework.id,
  organisation: "Birch Lane Clinics",
  items: framework.leaves.map(({ id, title }, index) => item(id, title, index)),
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const serve = async (): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const port = String(await freePort());
  const server = spawn(process.execPath, [join(root, "scripts", "start.ts")], {
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => text.toString().includes("ready on") && resolve());
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  return { address: `http://localhost:${port}`, stop: () => server.kill("SIGTERM") };
};

const drawPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/#score`);
  await page.locator("main input[type=file]").setInputFiles({
    name: "Birch Lane SoA.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(soa)),
  });
  await page.getByRole("heading", { name: /^Readiness/ }).waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.screenshot({ path: join(folder, "page.png") });
};

const given = process.argv[2];
const server = given === undefined ? await serve() : { address: given, stop: () => {} };
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
try {
  mkdirSync(folder, { recursive: true });
  await drawPage(await browser.newPage({ viewport: { width: 1200, height: 900 } }), server.address);
  console.log("docs/pictures/page.png");
} finally {
  await browser.close();
  server.stop();
}
