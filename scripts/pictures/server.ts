import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts everything on a free port. */
export const serve = async (root: string): Promise<Served> => {
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
