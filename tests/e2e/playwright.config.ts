import { createServer } from "node:net";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

// Every worker process reads this file again; the first reading decides, the others inherit the environment.
process.env.CROSSBOOK_PORT ??= String(await freePort());
const port = process.env.CROSSBOOK_PORT;
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, "../../test-results"),
  reporter: [["list"]],
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: address,
    browserName: "chromium",
    viewport: { width: 1200, height: 900 },
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "npm start",
    cwd: join(import.meta.dirname, "../.."),
    env: { PORT: port },
    url: `${address}/api/v1/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
