import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const workerd = join(import.meta.dirname, "..", "..", "node_modules", "workerd", "bin", "workerd");

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

const configuration = (script: string, port: number, flags: readonly string[]): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "assets", worker = .assets),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
  v8Flags = ${JSON.stringify(flags)},
);
const main :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "${script}")],
  compatibilityDate = "2026-10-01",
  bindings = [(name = "VERSION", text = "bench"), (name = "ASSETS", service = "assets")],
);
const assets :Workerd.Worker = (
  modules = [(name = "assets.js", esModule = "export default { fetch: () => new Response(null, { status: 404 }) };")],
  compatibilityDate = "2026-10-01",
);
`;

export interface Running {
  readonly port: number;
  readonly process: number;
  readonly stop: () => void;
}

/**
 * Runs one bundled script in workerd itself, without any proxy before it. `script` lies in `folder`; `flags` are V8's.
 */
export const runInWorkerd = async (folder: string, script: string, flags: readonly string[] = []): Promise<Running> => {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const file = join(folder, `${script}.capnp`);
  writeFileSync(file, configuration(script, port, flags));
  const server: ChildProcess = spawn(workerd, ["serve", file], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered && server.pid !== undefined) return { port, process: server.pid, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new Error(`workerd did not answer on port ${port} within 5 seconds`);
};
