import { spawn } from "node:child_process";
import { join } from "node:path";

/** Serves the API, the page and the add-in's files on one address, with workerd and its storage on this machine. */
const root = join(import.meta.dirname, "..");
const port = process.env.PORT ?? "8787";
/** Set by `npm run excel`: Excel loads add-ins over https only. */
const { HTTPS_KEY: key, HTTPS_CERTIFICATE: certificate } = process.env;
const https = key !== undefined && certificate !== undefined;
const address = `${https ? "https" : "http"}://localhost:${port}`;
const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");

const isReady = async (): Promise<boolean> => {
  try {
    return (await fetch(`${address}/api/v1/health`)).ok;
  } catch {
    return false;
  }
};

if (await isReady()) {
  console.error(`Another Crossbook answers on ${address} already. Stop it, or set PORT to another number.`);
  process.exit(1);
}

const server = spawn(
  process.execPath,
  [
    wrangler,
    "dev",
    "--port",
    port,
    "--log-level",
    "warn",
    "--show-interactive-dev-session=false",
    ...(https ? ["--local-protocol", "https", "--https-key-path", key, "--https-cert-path", certificate] : []),
  ],
  {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    // Neither is needed, and both would ask the internet.
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false" },
  },
);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
while (!(await isReady())) await pause(200);
console.log(`Crossbook is ready on ${address}`);
