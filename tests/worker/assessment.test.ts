import { describe, expect, it } from "vitest";
import { readinessResponse, resolveResponse } from "../../shared/contract/responses.ts";
import { answer, failure, post } from "./api.ts";

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
