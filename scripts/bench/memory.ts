import { existsSync, readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { seededRandom } from "../seeded-random.ts";
import type { Figure } from "./ratio.ts";
import { runInWorkerd } from "./workerd.ts";

const megabyte = 1024 * 1024;
/** What Cloudflare gives an isolate. */
const isolateBytes = 128 * megabyte;
const rowCount = 10_000;
const columnCount = 30;

const words =
  "access policy register supplier review owner evidence log backup encryption incident asset risk training audit change test contract scope record approved annual quarterly".split(
    " ",
  );

/**
 * A register of 10,000 rows and 30 columns: control ids, answers from lists, dates, numbers, long and short texts. Its
 * texts are shared and every cell has a style, as spreadsheet programs write them.
 */
const register = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const random = seededRandom(27_001);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  // Every third word is a number of its own, so that the file is as large as one of true sentences.
  const sentence = (length: number): string =>
    Array.from({ length }, (_, at) => (at % 3 === 2 ? Math.floor(random() * 1e5) : pick(words))).join(" ");
  const cell = (row: number, column: number): string | number | Date | null => {
    if (column === 0) return `A.5.${1 + (row % 37)}`;
    if (column === 1) return pick(["Yes", "No"]) ?? null;
    if (column === 2) return pick(["Implemented", "Partial", "Planned"]) ?? null;
    if (column === 3) return `${row} ${sentence(150)}`;
    if (column === 4) return new Date(Date.UTC(2026, row % 12, 1 + (row % 28)));
    if (column % 5 === 0) return `${sentence(16)} ${row}`;
    if (column % 5 === 1) return Math.floor(random() * 1e6) / 100;
    return column % 5 === 2 ? null : sentence(1);
  };
  const heading = Array.from(
    { length: columnCount },
    (_, column) => ["Control", "Applicable", "Status", "Justification", "Due"][column] ?? `Field ${column}`,
  );
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Register");
  sheet.addRow(heading);
  for (let row = 0; row < rowCount; row++)
    sheet.addRow(Array.from({ length: columnCount }, (_, column) => cell(row, column)));
  sheet.eachRow((row) => {
    for (let column = 1; column <= columnCount; column++) {
      const styled = row.getCell(column);
      styled.alignment = { wrapText: true, vertical: "top" };
      styled.border = { top: { style: "thin" }, bottom: { style: "thin" } };
      if (column % 3 === 0) styled.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

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
