import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { type HttpRequest, once, throughput } from "./load.ts";
import { compare, type Figure } from "./ratio.ts";
import { runInWorkerd } from "./workerd.ts";

const framework = "iso-27001-2022";

interface LeafRow {
  readonly id: string;
  readonly kind: string;
}

const bundleBaseline = async (folder: string, frameworkJson: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: "error",
    define: { FRAMEWORK_JSON: JSON.stringify(frameworkJson) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, "baseline.ts"), formats: ["es"], fileName: () => "baseline.js" },
    },
  });
};

const bodyOf = (response: string): string => response.slice(response.indexOf("\r\n\r\n") + 4);

/** An assessment of all 123 rows, as a client sends one. */
const assessment = (rows: readonly LeafRow[]): string =>
  JSON.stringify({
    framework,
    asOf: "2026-11-24",
    items: rows.map(({ id }, index) => ({
      control: id,
      applicable: true,
      justification: "Treats a risk in the register.",
      status: ["implemented", "partial", "planned", "verified"][index % 4],
      evidence: [{ reference: `DOC-${index}`, expires: "2027-06-30" }],
      owner: "CISO",
      due: "2026-12-31",
    })),
  });

const leavesOf = (controls: readonly (LeafRow & { readonly parent?: string })[]): LeafRow[] => {
  const parents = new Set(controls.map((control) => control.parent));
  return controls.filter(({ id, kind }) => kind === "control" || (kind === "clause" && !parents.has(id)));
};

/** A server of the same script can answer some thrice as fast as it did when it was last started. */
const starts = 3;

/**
 * The Worker's routes against bare hono routes, both in workerd itself, each figure the middle one of several starts.
 * `folder` holds the bundled `index.js`.
 */
export const httpFigures = async (folder: string): Promise<Figure[]> => {
  const all: Figure[][] = [];
  for (let start = 0; start < starts; start += 1) all.push(await figuresOfStart(folder));
  const [first = []] = all;
  return first.flatMap((_, at) => {
    const figures = all.flatMap((one) => one[at] ?? []).sort((a, b) => a.ratio - b.ratio);
    return figures[Math.floor(figures.length / 2)] ?? [];
  });
};

const figuresOfStart = async (folder: string): Promise<Figure[]> => {
  const catalog: { frameworks: { id: string; controls: LeafRow[] }[] } = JSON.parse(
    readFileSync(join(import.meta.dirname, "..", "..", "build", "catalog.json"), "utf8"),
  );
  const rows = leavesOf(catalog.frameworks.find((one) => one.id === framework)?.controls ?? []);
  const product = await runInWorkerd(folder, "index.js");
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): HttpRequest => ({
    method: "GET",
    path,
    headers,
  });
  const frameworkPath = `/api/v1/frameworks/${framework}`;
  const whole = await once(product.port, get(frameworkPath));
  await bundleBaseline(folder, bodyOf(whole));
  const baseline = await runInWorkerd(folder, "baseline.js");
  const etag = /etag: (\S+)/i.exec(whole)?.[1] ?? "";
  const body = assessment(rows);

  const against = async (
    name: string,
    request: HttpRequest,
    baselineName: string,
    baselineRequest: HttpRequest,
    atLeast: number,
  ): Promise<Figure> => {
    const result = await compare(
      () => throughput(product.port, request),
      () => throughput(baseline.port, baselineRequest),
    );
    const detail = `${Math.round(result.measured)} against ${Math.round(result.baseline)} requests/s`;
    return { name, baseline: baselineName, ratio: result.ratio, limit: { atLeast }, detail };
  };

  const resolveSeconds = async (count: number): Promise<number> => {
    const items = Array.from({ length: count }, (_, index) => ({
      control: rows[30 + (index % 93)]?.id ?? "",
      framework,
      to: "nist-csf-2.0",
    }));
    const request: HttpRequest = { method: "POST", path: "/api/v1/resolve", body: JSON.stringify({ items }) };
    return 1 / (await throughput(product.port, request, { connections: 1, milliseconds: 1_500 }));
  };

  try {
    const perItem = await compare(
      async () => (await resolveSeconds(10_000)) / 10_000,
      async () => (await resolveSeconds(1_000)) / 1_000,
      3,
    );
    return [
      await against("GET /frameworks/{fw}", get(frameworkPath), "bare hono, same bytes", get("/framework"), 0.8),
      await against(
        "GET /frameworks/{fw}, 304",
        get(frameworkPath, { "If-None-Match": etag }),
        "bare hono hello",
        get("/hello"),
        0.6,
      ),
      await against(
        `POST /readiness, ${rows.length} items`,
        { method: "POST", path: "/api/v1/readiness", body },
        "bare hono, same body parsed and sent back",
        { method: "POST", path: "/echo", body },
        0.5,
      ),
      {
        name: "POST /resolve, time per item at 10,000 items",
        baseline: "time per item at 1,000 items",
        ratio: perItem.ratio,
        limit: { atMost: 1.5 },
        detail: `${(perItem.measured * 1e6).toFixed(2)} against ${(perItem.baseline * 1e6).toFixed(2)} µs`,
      },
    ];
  } finally {
    product.stop();
    baseline.stop();
  }
};
