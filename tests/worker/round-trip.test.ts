import { SELF } from "cloudflare:test";
import { expect, it } from "vitest";
import { importResponse, migrateResponse } from "../../shared/contract/responses.ts";
import type { Soa } from "../../shared/soa/document.ts";
import { answer, post } from "./api.ts";

const soa: Soa = {
  framework: "iso-27001-2022",
  title: "SoA of Example",
  organisation: "Example Ltd",
  version: "1.0",
  date: "2026-01-31",
  items: [
    { control: "A.8.1", title: "Devices", applicable: true, status: "planned", due: "2026-12-31" },
    { control: "A.5.1", applicable: false, justification: " none\r\n", extra: { Status: "old word", "": "unnamed" } },
    { control: "A.5.1", applicable: null, evidence: [{ reference: "POL, 1", version: "a, b", expires: "2027-01-31" }] },
    { control: "A.2.2", framework: "iso-42001-2023", applicable: true, inclusion: ["legal"], weight: 2.5 },
    { control: "OWN-1", applicable: null, source: { sheet: "Old, row 3", row: 7 } },
  ],
};

const imported = async (file: Response) =>
  answer(
    SELF.fetch("https://crossbook.test/api/v1/soa/import", { method: "POST", body: await file.arrayBuffer() }),
    importResponse,
  );

it.each(["xlsx", "csv", "json", "oscal"])(
  "a document exported as %s imports as it was",
  async (format) => {
    const { soa: back, report } = await imported(await post(`/soa/export?format=${format}`, { soa }));
    expect(back).toEqual(soa);
    expect(report).toMatchObject({ accepted: 5, rejected: 0 });
  },
  60_000,
);

it.each(["xlsx", "csv", "json", "oscal"])(
  "a migrated document is taken as %s and imports as it was, however long its joined texts",
  async (format) => {
    const long = { applicable: true, owner: "o".repeat(600), evidence: [{ reference: "POL-1" }] };
    const old = {
      framework: "iso-27001-2013",
      items: [
        { ...long, control: "A.5.1.1", justification: "a".repeat(20_000) },
        { ...long, control: "A.5.1.2", justification: "b".repeat(20_000), owner: "p".repeat(600), evidence: [] },
      ],
    };
    const { soa: migrated } = await answer(post("/soa/migrate", { soa: old, to: "iso-27001-2022" }), migrateResponse);
    const { soa: back } = await imported(await post(`/soa/export?format=${format}`, { soa: migrated }));
    expect(back).toEqual(migrated);
  },
  60_000,
);

it("a workbook of several templates, filled with a document, imports as it was", async () => {
  const templates = ["gap-27001", "soa-42001", "readiness", "transition-2013-2022"];
  const { soa: back } = await imported(await post("/workbooks", { templates, soa }));
  expect(back).toEqual(soa);
}, 60_000);
