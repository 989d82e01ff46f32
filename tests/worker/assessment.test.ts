import { describe, expect, it } from "vitest";
import {
  compareResponse,
  importResponse,
  migrateResponse,
  readinessResponse,
  resolveResponse,
} from "../../shared/contract/responses.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { answer, failure, post, upload } from "./api.ts";

describe("resolve", () => {
  it("answers in order, an ambiguous id with its candidates, an unknown one with a remedy", async () => {
    const { results } = await answer(
      post("/resolve", {
        items: [
          { control: "A.5.1.1", framework: "27001:2013", to: "27001:2022" },
          { control: "A.5.2", to: "CSF" },
          { control: "iso-27001-2022:A.5.2", to: "NIST CSF 2.0" },
          { control: "A.99", to: "CSF" },
          { control: "GV.OC-01", to: "nowhere" },
        ],
      }),
      resolveResponse,
    );
    expect(results.map((result) => result.issue?.code)).toEqual([
      undefined,
      "catalog.ambiguous-control",
      undefined,
      "catalog.unknown-control-anywhere",
      "catalog.unknown-framework",
    ]);
    expect(results[0]).toMatchObject({
      framework: "iso-27001-2013",
      to: "iso-27001-2022",
      targets: [{ id: "A.5.1", title: "Policies for information security", relationship: "related" }],
    });
    expect(results[1]?.issue?.message).toContain("iso-42001-2023:A.5.2");
    expect(results[2]?.targets.length).toBeGreaterThan(0);
  });
  it("takes 10,000 items and no more", async () => {
    const items = (count: number) => Array.from({ length: count }, () => ({ control: "A.5.1.1", to: "27001:2022" }));
    expect((await answer(post("/resolve", { items: items(10_000) }), resolveResponse)).results).toHaveLength(10_000);
    expect(await failure(post("/resolve", { items: items(10_001) }))).toMatchObject({
      status: 400,
      code: "api.invalid",
    });
  });
});

describe("readiness", () => {
  it("scores what was sent over all leaves of the catalog", async () => {
    const result = await answer(
      post("/readiness", {
        framework: "ISO 27001",
        asOf: "2026-11-24",
        items: [{ control: "A.5.1", status: "implemented", evidence: [{ reference: "POL-1" }] }],
      }),
      readinessResponse,
    );
    expect(result).toMatchObject({ framework: "iso-27001-2022", asOf: "2026-11-24", inScope: 123, assessed: 1 });
    expect(result.score).toBeCloseTo(100 / 123, 12);
    expect(result.gaps).toHaveLength(122);
    expect(result.gates.stage1.pass).toBe(false);
  });
  it("gives another standard's head start apart from the score, by whatever name the standard is called", async () => {
    const ask = (from: string) => ({
      framework: "42001",
      items: [],
      headStartFrom: [{ framework: from, items: [{ control: "9.3.2", status: "verified" }] }],
    });
    const result = await answer(post("/readiness", ask("27001")), readinessResponse);
    expect(result.score).toBe(0);
    expect(result.headStart?.score).toBeCloseTo(100 / 70, 12);
    expect(result.headStart?.rows).toEqual([
      expect.objectContaining({
        control: "9.3.2",
        credit: 1,
        from: { framework: "iso-27001-2022", control: "9.3.2" },
        relationship: "superset-of",
        source: "crossbook-42001-27001",
      }),
    ]);
    const old = await answer(post("/readiness", ask("27001:2013")), readinessResponse);
    expect(old.headStart).toEqual({ score: 0, rows: [] });
    expect(old.issues.map(({ code }) => code)).toEqual(["readiness.no-head-start"]);
    expect(await failure(post("/readiness", ask("iso-9001")))).toMatchObject({
      status: 404,
      code: "catalog.unknown-framework",
      details: [expect.objectContaining({ at: "headStartFrom[0].framework" })],
    });
  });
});

/** A row of a framework that nobody knows: it stays as it is. */
const own = { control: "OWN-1", framework: "Our own", status: "partial" };

describe("migrate and compare", () => {
  it("brings a 2013 document to 2022", async () => {
    const soa = { framework: "iso-27001-2013", items: [{ control: "A.9.4.3", applicable: true, status: "partial" }] };
    const migrated = await answer(post("/soa/migrate", { soa, to: "iso-27001-2022" }), migrateResponse);
    expect(migrated.report).toMatchObject({ carried: 1, unmapped: [] });
    expect(migrated.report.new).toHaveLength(11);
    expect(migrated.soa.items.find((item) => item.control === "A.5.17")).toMatchObject({ status: "partial" });
  });
  it("know a framework by any name of it, in the document and in its rows", async () => {
    const older = {
      framework: "27001:2013",
      items: [{ control: "A.9.4.3", framework: "ISO 27001:2013", applicable: true }],
    };
    const { report, soa } = await answer(post("/soa/migrate", { soa: older, to: "27001:2022" }), migrateResponse);
    expect(report).toMatchObject({ from: "iso-27001-2013", to: "iso-27001-2022", carried: 1, unmapped: [] });
    expect(soa.framework).toBe("iso-27001-2022");
    const before = { framework: "27001:2022", items: [{ control: "A.5.1", status: "planned" }, own] };
    const after = {
      framework: "iso-27001-2022",
      items: [{ control: "A.5.1", framework: "ISO 27001:2022", status: "planned" }, own],
    };
    expect(await answer(post("/soa/compare", { before, after }), compareResponse)).toMatchObject({
      added: [],
      removed: [],
      unchanged: 2,
      document: [],
      issues: [],
    });
    const workbook = await post("/soa/compare?format=xlsx", { before, after });
    expect(workbook.status).toBe(200);
    expect(JSON.parse(await (await post("/soa/export?format=json", { soa: before })).text())).toEqual({
      framework: "iso-27001-2022",
      items: before.items.map((item) => ({ ...item, applicable: null })),
    });
    expect((await post("/soa/export?format=xlsx", { soa: before })).status).toBe(200);
    const asked = { templates: ["soa-27001"], soa: before };
    const { soa: back } = await answer(
      upload(new Uint8Array(await (await post("/workbooks", asked)).arrayBuffer())),
      importResponse,
    );
    expect(back).toMatchObject({ framework: "iso-27001-2022", items: before.items });
    const scored = {
      framework: "27001:2022",
      items: [{ control: "A.5.1", framework: "ISO 27001:2022", status: "implemented" }],
    };
    expect((await answer(post("/readiness", scored), readinessResponse)).unscored).toEqual([]);
  });
  it("take a control as people type it, and an own one as it is", async () => {
    const older = { framework: "27001:2013", items: [{ control: "a.9.4.3 ", applicable: true }] };
    const { report } = await answer(post("/soa/migrate", { soa: older, to: "27001:2022" }), migrateResponse);
    expect(report).toMatchObject({ carried: 1, unmapped: [] });
    const typed = {
      framework: "27001:2022",
      items: [{ control: "A 5.1" }, { control: "5.19" }, { control: "own-1 " }],
    };
    const plain = {
      framework: "27001:2022",
      items: [{ control: "A.5.1" }, { control: "iso-27001-2022:A.5.19" }, { control: "own-1 " }],
    };
    expect(await answer(post("/soa/compare", { before: typed, after: plain }), compareResponse)).toMatchObject({
      added: [],
      removed: [],
      unchanged: 3,
    });
    const scored = { framework: "42001", items: [{ control: "a.2.2", status: "implemented" }] };
    expect((await answer(post("/readiness", scored), readinessResponse)).unscored).toEqual([]);
  });
  it("tell the framework of a row that only one document has", async () => {
    const [before, after] = ["27001:2022", "42001"].map((framework) => ({ framework, items: [{ control: "A.5.2" }] }));
    expect(await answer(post("/soa/compare", { before, after }), compareResponse)).toMatchObject({
      added: [{ control: "A.5.2", framework: "iso-42001-2023" }],
      removed: [{ control: "A.5.2", framework: "iso-27001-2022" }],
    });
  });
  it.each([
    ["/soa/export?format=json", "soa"],
    ["/soa/export?format=csv", "soa"],
    ["/soa/export?format=oscal", "soa"],
    ["/soa/export?format=xlsx", "soa"],
    ["/soa/migrate", "soa"],
    ["/soa/compare", "before"],
    ["/soa/compare?format=xlsx", "after"],
    ["/workbooks", "soa"],
  ])("%s refuses a document of a framework that nobody knows, by its name", async (path, field) => {
    const known = { framework: "27001:2022", items: [] };
    const body = path.startsWith("/soa/compare") ? { before: known, after: known } : {};
    const more =
      path === "/workbooks" ? { templates: ["soa-27001"] } : path === "/soa/migrate" ? { to: "27001:2022" } : {};
    const told = await failure(post(path, { ...body, ...more, [field]: { framework: "iso-9001", items: [] } }));
    expect(told).toMatchObject({ status: 400, code: "catalog.unknown-framework" });
    expect(told.details[0]?.at).toBe(`${field}.framework`);
    expect(told.message).toContain("iso-9001");
  });
  it.each(["27001:2013", "CSF", "GDPR"])(
    "a document of %s has its sheet, and comes back from it",
    async (framework) => {
      const control = framework === "CSF" ? "GV.OC-01" : framework === "GDPR" ? "Art. 5" : "A.9.4.3";
      const soa = { framework, items: [{ control, title: "T", applicable: true, status: "planned" }] };
      const made = await post("/soa/export?format=xlsx", { soa });
      expect(made.status).toBe(200);
      const { soa: back } = await answer(upload(new Uint8Array(await made.arrayBuffer())), importResponse);
      expect(back.items).toEqual(soa.items);
    },
  );
  it("an edition that no catalog holds has no sheet, and says what to take", async () => {
    const told = await failure(post("/soa/export?format=xlsx", { soa: { framework: "27001:2005", items: [] } }));
    expect(told).toMatchObject({ status: 422, code: "api.no-soa-sheet" });
    expect(told.message).toContain("csv, json or oscal");
    expect((await post("/soa/export?format=csv", { soa: { framework: "27001:2005", items: [] } })).status).toBe(200);
  });
  it("say of the oldest edition what to do, by any name of it", async () => {
    for (const framework of ["27001:2005", "ISO/IEC 27001:2005"]) {
      const told = await failure(post("/soa/migrate", { soa: { framework, items: [] }, to: "27001:2022" }));
      expect(told).toMatchObject({ status: 422, code: "migrate.edition-2005" });
    }
  });
  it("tells what changed", async () => {
    const before = { framework: "iso-27001-2022", items: [{ control: "A.5.1", status: "planned" }] };
    const after = { framework: "iso-27001-2022", items: [{ control: "A.5.1", status: "partial" }] };
    const compared = await answer(post("/soa/compare", { before, after }), compareResponse);
    expect(compared.changed[0]?.fields).toEqual([{ field: "status", before: "planned", after: "partial" }]);
    expect(compared.summary.advanced).toBe(1);
    expect(compared.issues).toEqual([]);
    expect(await answer(post("/soa/compare?format=json", { before, after }), compareResponse)).toEqual(compared);
  });
  it("says that two documents are of different editions, and what to do", async () => {
    const before = { framework: "iso-27001-2013", items: [{ control: "A.5.1.1" }] };
    const after = { framework: "iso-27001-2022", items: [{ control: "A.5.1" }] };
    const { issues } = await answer(post("/soa/compare", { before, after }), compareResponse);
    expect(issues.map(({ code }) => code)).toEqual(["compare.older-edition"]);
    expect(issues[0]?.message).toContain("Migrate the earlier document to ISO/IEC 27001:2022 first");
  });
  it("tells what changed as a workbook that opens again, a formula in a text still a text", async () => {
    const notes = '=HYPERLINK("http://x","y")';
    const before = { framework: "iso-27001-2022", items: [{ control: "A.5.10", status: "planned" }] };
    const after = { framework: "iso-27001-2022", items: [{ control: "A.5.10", status: "partial", notes }] };
    const response = await post("/soa/compare?format=xlsx", { before, after });
    expect(response.headers.get("content-type")).toContain("spreadsheetml.sheet");
    expect(response.headers.get("content-disposition")).toContain('filename="comparison.xlsx"');
    const grids = await readSpreadsheet(new Uint8Array(await response.arrayBuffer()), {});
    if (!grids.ok) throw new Error(grids.issues[0]?.code);
    expect(grids.value.map(({ sheet }) => sheet)).toEqual([
      "About",
      "Comparison",
      "Compared changes",
      "Compared controls",
    ]);
    const changes = grids.value[2]?.rows.slice(-2).map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
    expect(changes).toEqual([
      ["A.5.10", expect.any(String), "Changed", "Status", "Planned", "Partial"],
      ["A.5.10", expect.any(String), "Changed", "Notes", "", notes],
    ]);
    expect(grids.value[2]?.rows.at(-1)?.cells.some((cell) => cell?.formula)).toBe(false);
  });
});

describe("a workbook", () => {
  const textsOf = async (made: Response) => {
    const grids = await readSpreadsheet(new Uint8Array(await made.arrayBuffer()), { name: "made.xlsx" });
    if (!grids.ok) throw new Error(grids.issues[0]?.code);
    return grids.value.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.text)));
  };
  it.each(["en-GB", "el", "zz-unknown"])("asked for in %s comes in English and says so", async (language) => {
    const made = await post("/workbooks", { templates: ["about"], language });
    expect(made.status).toBe(200);
    expect(made.headers.get("content-language")).toBe("en");
    expect(await textsOf(made)).toEqual(await textsOf(await post("/workbooks", { templates: ["about"] })));
  });
  it("of a transition shows an old document that is given alone, and counts none that is not", async () => {
    const items = [
      { control: "A.5.1.1", status: "partial" },
      { control: "A.5.1.2", status: "planned" },
      { control: "OWN-1" },
    ];
    const ask = async (framework: string) => {
      const soa = { framework, version: "3.2", approver: "Board", items: framework === "27001:2013" ? items : [] };
      const sheets = await textsOf(await post("/workbooks", { templates: ["transition-2013-2022"], soa }));
      return sheets.map((rows) => rows.flat());
    };
    const [about, transition] = await ask("27001:2013");
    expect(transition?.join()).toContain("Old rows: 3 (carried into the new edition: 2");
    expect(transition).toContain("OWN-1");
    expect(about).not.toContain("3.2");
    expect(about).not.toContain("Board");
    const [, untold] = await ask("27001:2022");
    expect(untold?.join()).toContain("The old statement was not given");
    expect(untold?.join()).not.toContain("Old rows");
  });
  it("is refused for a field that is not known, by its name", async () => {
    const told = await failure(post("/workbooks", { templates: ["about"], lang: "el" }));
    expect(told).toMatchObject({ status: 400, code: "api.unknown-field" });
    expect(told.message).toContain("lang");
  });
});

describe("bad input is told with its place", () => {
  const cases: [string, string, unknown, number, string, string][] = [
    ["no JSON", "/readiness", "{", 400, "api.not-json", ""],
    [
      "an unknown framework",
      "/readiness",
      { framework: "iso-9001", items: [] },
      404,
      "catalog.unknown-framework",
      "iso-9001",
    ],
    [
      "an unknown field",
      "/readiness",
      { framework: "42001", items: [{ control: "A.2.2", state: "done" }] },
      400,
      "api.unknown-field",
      "items[0].state",
    ],
    [
      "an unknown status",
      "/readiness",
      { framework: "42001", items: [{ control: "A.2.2", status: "done" }] },
      400,
      "api.invalid",
      "items[0].status",
    ],
    ["a wrong type", "/readiness", { framework: "42001", items: {} }, 400, "api.invalid", "items"],
    [
      "a date that is none",
      "/readiness",
      { framework: "42001", asOf: "2026-02-30", items: [] },
      400,
      "api.invalid",
      "asOf",
    ],
    [
      "a negative weight",
      "/readiness",
      { framework: "42001", items: [{ control: "A.2.2", weight: -1 }] },
      400,
      "api.invalid",
      "items[0].weight",
    ],
    [
      "a text too long",
      "/soa/export?format=csv",
      { soa: { framework: "42001", title: "x".repeat(1001), items: [] } },
      400,
      "api.invalid",
      "soa.title: the text has 1,001 characters, and at most 1,000 are taken.",
    ],
    [
      "a word that is none of those",
      "/soa/export?format=csv",
      { soa: { framework: "42001", items: [{ control: "A.2.2", status: "done" }] } },
      400,
      "api.invalid",
      "one of these is expected: not-assessed",
    ],
    [
      "a day that there is not",
      "/soa/export?format=csv",
      { soa: { framework: "42001", date: "31.1.2026", items: [] } },
      400,
      "api.invalid",
      "written like 2026-11-24",
    ],
    [
      "a way to nowhere",
      "/soa/migrate",
      { soa: { framework: "27001:2013", items: [] }, to: "iso-9001" },
      400,
      "catalog.unknown-framework",
      "iso-9001",
    ],
    ["nothing at all", "/resolve", {}, 400, "api.invalid", "items"],
    [
      "an edition without a way",
      "/soa/migrate",
      { soa: { framework: "iso-27001-2005", items: [] }, to: "27001:2022" },
      422,
      "migrate.edition-2005",
      "2005",
    ],
    [
      "a comparison in an unknown format",
      "/soa/compare?format=pdf",
      { before: { framework: "42001", items: [] }, after: { framework: "42001", items: [] } },
      400,
      "api.unknown-format",
      "json, xlsx",
    ],
    [
      "a comparison of no documents as a workbook",
      "/soa/compare?format=xlsx",
      { before: {} },
      400,
      "api.invalid",
      "before.framework",
    ],
    [
      "an export without a format",
      "/soa/export",
      { soa: { framework: "42001", items: [] } },
      400,
      "api.unknown-format",
      "xlsx",
    ],
  ];
  it.each(cases)("%s", async (_, path, body, status, code, mention) => {
    const told = await failure(post(path, body));
    expect(told).toMatchObject({ status, code });
    expect(`${told.message} ${JSON.stringify(told.details)}`).toContain(mention);
  });
  it("a body past the limit is 413 and the Worker goes on", async () => {
    const told = await failure(post("/readiness", `"${"x".repeat(10 * 1024 * 1024)}"`));
    expect(told).toMatchObject({ status: 413, code: "api.too-large" });
    expect(told.message).toContain("10 MB");
    expect((await post("/readiness", { framework: "42001", items: [] })).status).toBe(200);
  });
});
