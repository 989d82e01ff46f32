import { existsSync, readFileSync } from "node:fs";
import type { Figure } from "./ratio.ts";
import { columnCount, register, rowCount } from "./register.ts";
import { runInWorkerd } from "./workerd.ts";

const megabyte = 1024 * 1024;
/** What Cloudflare gives an isolate. */
const isolateBytes = 128 * megabyte;
/** Bytes of memory that a process holds, and held at most, as Linux counts them. */
const residentBytes = (process: number): { readonly now: number; readonly most: number } => {
  const status = readFileSync(`/proc/${process}/status`, "utf8");
  const of = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) * 1024;
  return { now: of("VmRSS"), most: of("VmHWM") };
};

/**
 * What importing a register takes of workerd's memory: the most that the process held (resident set, so the request's
 * and the answer's bytes and what V8 has not collected are in it) less what it held while idle. V8's heap alone is
 * limited to three quarters of an isolate's memory, so that the rest is left for bytes outside it; an import that needs
 * more ends the process. Nothing is measured where the system does not tell (other than Linux).
 */
export const memoryFigures = async (folder: string): Promise<Figure[]> => {
  if (!existsSync("/proc/self/status")) return [];
  const file = await register();
  const figureOf = async (query: string): Promise<Figure> => {
    const worker = await runInWorkerd(folder, "index.js", [`--max-heap-size=${(isolateBytes / megabyte) * 0.75}`]);
    const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${worker.port}/api/v1${path}`, init);
    try {
      await (await ask("/frameworks")).text();
      const idle = residentBytes(worker.process).now;
      const response = await ask(`/soa/import${query}`, { method: "POST", body: file });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`the import answered ${response.status}: ${text.slice(0, 300)}`);
      const { report }: { report: { accepted: number } } = JSON.parse(text);
      if (report.accepted < rowCount) throw new Error(`only ${report.accepted} rows were accepted`);
      const { most } = residentBytes(worker.process);
      const shown = (count: number) => `${(count / megabyte).toFixed(1)} MB`;
      return {
        name: `POST /soa/import${query}, memory for ${rowCount} rows x ${columnCount} columns`,
        baseline: "128 MB",
        ratio: (most - idle) / isolateBytes,
        limit: { atMost: 1 },
        detail: `${shown(most)} at most, ${shown(idle)} idle; file ${shown(file.length)}, answer ${shown(Buffer.byteLength(text))}`,
      };
    } finally {
      worker.stop();
    }
  };
  return [await figureOf(""), await figureOf("?original=true")];
};
