import { describe, expect, it } from "vitest";
import {
  compareResponse,
  importResponse,
  migrateResponse,
  readinessResponse,
} from "../../shared/contract/responses.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { answer, failure, post, upload } from "./api.ts";

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
