import { describe, expect, it } from "vitest";
import {
  controlResponse,
  crosswalkResponse,
  crosswalksResponse,
  frameworkResponse,
  frameworksResponse,
  healthResponse,
  searchResponse,
} from "../../shared/contract/responses.ts";
import { answer, ask, failure, get } from "./api.ts";

it("says that it runs", async () => {
  expect(await answer(get("/health"), healthResponse)).toMatchObject({ status: "ok" });
});

describe("frameworks", () => {
  it("are listed with their counts", async () => {
    const { frameworks } = await answer(get("/frameworks"), frameworksResponse);
    const leaves = Object.fromEntries(frameworks.map((framework) => [framework.id, framework.leafCount]));
    expect(leaves).toMatchObject({ "iso-27001-2022": 123, "iso-42001-2023": 70, "nist-csf-2.0": 106 });
  });
  it("come whole, by id or alias, and not again to who has them", async () => {
    const first = await get("/frameworks/42001");
    const etag = first.headers.get("etag") ?? "";
    const framework = await answer(first, frameworkResponse);
    expect(framework.id).toBe("iso-42001-2023");
    expect(framework.controls.filter((control) => control.kind === "control")).toHaveLength(38);
    const again = await get("/frameworks/iso-42001-2023", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });
  it("export as an OSCAL catalog", async () => {
    const response = await get("/frameworks/iso-27001-2022?format=oscal");
    expect(Object.keys(await response.json<object>())).toEqual(["catalog"]);
  });
});

describe("a control", () => {
  it("has its place, attributes and mappings, each with a source that is there", async () => {
    const control = await answer(get("/frameworks/iso-27001-2022/controls/A.5.1"), controlResponse);
    expect(control).toMatchObject({ id: "A.5.1", title: "Policies for information security" });
    expect(control.path.map((node) => node.id)).toEqual(["A.5", "A.5.1"]);
    expect(control.attributes?.control_type).toEqual(["Preventive"]);
    const sources = new Set(control.sources.map((source) => source.id));
    expect(control.mappings.length).toBeGreaterThan(0);
    for (const mapping of control.mappings) expect(sources).toContain(mapping.source);
  });
  it("is found by the bare number of an Annex A control, and 5.10 is not 5.1", async () => {
    const control = await answer(get("/frameworks/iso-27001-2022/controls/5.10"), controlResponse);
    expect(control.id).toBe("A.5.10");
  });
});

describe("search", () => {
  it.each([
    ["A.5.23", "iso-27001-2022", "A.5.23"],
    ["threat intelligence", "iso-27001-2022", "A.5.7"],
    ["GV.OC-01", "nist-csf-2.0", "GV.OC-01"],
  ])("%s finds it first", async (query, framework, id) => {
    const { results } = await answer(get(`/search?q=${encodeURIComponent(query)}`), searchResponse);
    expect(results[0]).toMatchObject({ framework, id });
  });
  it.each([
    ["/search", 400, "api.search-empty"],
    ["/search?q=%20", 400, "api.search-empty"],
    [`/search?q=${"x".repeat(201)}`, 400, "api.search-long"],
  ])("%s is refused", async (path, status, code) => {
    expect(await failure(get(path))).toMatchObject({ status, code });
  });
});

describe("crosswalks", () => {
  it("are listed with counts, sources and coverage", async () => {
    const { crosswalks } = await answer(get("/crosswalks"), crosswalksResponse);
    const annexB = crosswalks.find((pair) => pair.from === "iso-27001-2013" && pair.to === "iso-27001-2022");
    expect(annexB).toMatchObject({ count: 115 });
    for (const pair of crosswalks) {
      expect(pair.sources.length).toBeGreaterThan(0);
      expect(pair.coverage.from).toBeGreaterThan(0);
      expect(pair.coverage.from).toBeLessThanOrEqual(1);
    }
  });
  it("read the same in either direction, with the relationship turned", async () => {
    const there = await answer(get("/crosswalks/nist-csf-2.0/iso-27001-2022"), crosswalkResponse);
    const back = await answer(get("/crosswalks/27001:2022/CSF"), crosswalkResponse);
    const key = (from: string, to: string, source: string) => `${from}>${to}>${source}`;
    expect(back.mappings.map((row) => key(row.to, row.from, row.source)).sort()).toEqual(
      there.mappings.map((row) => key(row.from, row.to, row.source)).sort(),
    );
    expect(there.mappings.filter((row) => row.review === "published")).toHaveLength(412);
  });
  it("download as CSV and OSCAL with the same rows", async () => {
    const path = "/crosswalks/iso-27001-2013/iso-27001-2022";
    const csv = await (await get(`${path}?format=csv`)).text();
    expect(csv.trim().split("\r\n")).toHaveLength(1 + 115);
    const oscal = JSON.stringify(await (await get(`${path}?format=oscal`)).json());
    expect(oscal).toContain('"mapping-collection"');
  });
  it("are derived only on request, labelled with the way", async () => {
    expect(await failure(get("/crosswalks/iso-27001-2013/nist-csf-2.0"))).toMatchObject({
      status: 404,
      code: "catalog.no-crosswalk",
    });
    const derived = await (await get("/crosswalks/iso-27001-2013/nist-csf-2.0?via=iso-27001-2022")).json<{
      via: string;
      mappings: { paths: unknown[] }[];
    }>();
    expect(derived.via).toBe("iso-27001-2022");
    for (const mapping of derived.mappings) expect(mapping.paths.length).toBeGreaterThan(0);
  });
});

describe("what is not there", () => {
  it.each([
    ["/nothing", 404, "api.unknown-route"],
    ["/frameworks/iso-9001", 404, "catalog.unknown-framework"],
    ["/frameworks/iso-27001-2022/controls/A.5.99", 404, "catalog.unknown-control"],
    ["/frameworks/iso-27001-2022?format=pdf", 400, "api.unknown-format"],
    ["/crosswalks/gdpr/iso-9001", 404, "catalog.unknown-framework"],
    ["/crosswalks/gdpr/pci-dss-4.0.1?format=xml", 400, "api.unknown-format"],
  ])("%s is told with what to mend", async (path, status, code) => {
    const told = await failure(get(path));
    expect(told).toMatchObject({ status, code });
    expect(told.message).not.toMatch(/[{}]/);
  });
  it.each([
    ["GET", "/soa/import", "POST"],
    ["DELETE", "/soa/export", "POST"],
    ["POST", "/frameworks/iso-27001-2022", "GET"],
  ])("%s %s is told which method there is", async (method, path, allowed) => {
    const answered = await ask(method, path);
    expect(answered.headers.get("allow")).toBe(allowed);
    expect(await failure(Promise.resolve(answered))).toMatchObject({ status: 405, code: "api.wrong-method" });
  });
});
