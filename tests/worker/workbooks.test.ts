import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { failure, post } from "./api.ts";

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
