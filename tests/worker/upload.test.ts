import { SELF } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { importResponse } from "../../shared/contract/responses.ts";
import { answer, failure } from "./api.ts";

const csv = "Control,Title,Applicable,Remark\nA.5.1,Policies for information security,Si,Because of the law\n";

const send = (fields: Readonly<Record<string, string>>, withFile = true): Promise<Response> => {
  const form = new FormData();
  if (withFile) form.set("file", new File([csv], "soa.csv", { type: "text/csv" }));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return SELF.fetch("https://crossbook.test/api/v1/soa/import", { method: "POST", body: form });
};

describe("a file in a form", () => {
  it("is read with the choices beside it", async () => {
    const profile = JSON.stringify({ tables: [{ sheet: "#csv", columns: { D: "justification" } }] });
    const { soa, report } = await answer(send({ profile }), importResponse);
    expect(soa.items).toEqual([expect.objectContaining({ control: "A.5.1", justification: "Because of the law" })]);
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
  });
  it.each([
    ["a field that is not known", { pasword: "x" }, true, "api.unknown-field", "pasword"],
    ["no file", { password: "x" }, false, "api.no-file", "file"],
    ["choices that are no JSON", { profile: "{" }, true, "api.not-json", "profile"],
    ["a choice that is not known", { profile: '{"sheets":[]}' }, true, "api.unknown-field", "sheets"],
  ] as const)("%s is refused with its place", async (_, fields, withFile, code, at) => {
    const told = await failure(send(fields, withFile));
    expect(told).toMatchObject({ status: 400, code });
    expect(told.details[0]?.at).toBe(at);
  });
});
