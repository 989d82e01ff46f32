import { SELF } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { importResponse } from "../../shared/contract/responses.ts";
import { protect } from "../xlsx/protect.ts";
import { workbookZip } from "../xlsx/zip.ts";
import { answer, failure, post } from "./api.ts";

const csv = "Control,Title,Applicable,Remark\nA.5.1,Policies for information security,Si,Because of the law\n";

const ids2013 = `Control,Title,Applicable
A.5.1.1,Policies for information security,Yes
A.5.1.2,Review of the policies for information security,No
A.6.1.1,Information security roles and responsibilities,No
`;

const send = (fields: Readonly<Record<string, string | File>>, withFile = true): Promise<Response> => {
  const form = new FormData();
  if (withFile) form.set("file", new File([csv], "soa.csv", { type: "text/csv" }));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
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
    ["as a file", "\n"],
    ["as a file with a byte order mark", ""],
  ])("is read with the choices %s", async (mark, end) => {
    const text = JSON.stringify({ tables: [{ sheet: "#csv", columns: { D: "justification" } }] });
    const profile = new File([mark.includes("mark") ? "\ufeff" : "", text, end], "choices.json");
    const { soa } = await answer(send({ profile }), importResponse);
    expect(soa.items).toEqual([expect.objectContaining({ justification: "Because of the law" })]);
  });
  it("is opened with a password that is sent as a file", async () => {
    const locked = await protect(workbookZip('<row r="1"><c r="A1" t="str"><v>A.5.1</v></c></row>'), "open it");
    const file = new File([new Uint8Array(locked)], "soa.xlsx");
    const password = new File(["open it\n"], "password.txt");
    expect((await send({ file, password }, false)).status).toBe(200);
    expect((await send({ file, password: new File(["shut\n"], "password.txt") }, false)).status).toBe(401);
  });
  it.each(["ISO 27001:2013", "iso-27001-2013", "27001:2013"])(
    "names an edition as people do: %s",
    async (framework) => {
      const older = new File([ids2013], "soa.csv");
      const profile = JSON.stringify({ tables: [{ sheet: "#csv", framework }] });
      const { report } = await answer(send({ file: older, profile }, false), importResponse);
      expect(report.tables).toMatchObject([{ framework: "iso-27001-2013" }]);
    },
  );
  it.each(["27001:2005", "ISO/IEC 27001:2005", "iso-27001-2005"])(
    "names the oldest edition too: %s",
    async (framework) => {
      const profile = JSON.stringify({ tables: [{ sheet: "#csv", framework, use: "include" }] });
      const { report } = await answer(send({ file: new File([ids2013], "soa.csv"), profile }, false), importResponse);
      expect(report.tables).toMatchObject([{ framework: "iso-27001-2005" }]);
    },
  );
  it.each(["zzz", "NIST CSF", "mixed"])("is refused for an edition that no table can be of: %s", async (framework) => {
    const tables = [{ sheet: "a" }, { sheet: "#csv", framework }];
    const told = await failure(send({ profile: JSON.stringify({ tables }) }));
    expect(told).toMatchObject({ status: 400, code: "api.unknown-framework" });
    expect(told.details[0]?.at).toBe("profile.tables[1].framework");
    expect(told.message).toContain("iso-27001-2013");
  });
  it("is refused where it is sent twice", async () => {
    const told = await failure(send({ file: new File(["Control\nA.5.9"], "b.csv") }));
    expect(told).toMatchObject({ status: 400, code: "api.repeated-field" });
    expect(told.details[0]?.at).toBe("file");
  });
  it("is a form however its type is written", async () => {
    const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${csv}\r\n--x--\r\n`;
    const headers = { "content-type": "Multipart/Form-Data; boundary=x" };
    const response = SELF.fetch("https://crossbook.test/api/v1/soa/import", { method: "POST", headers, body });
    expect((await answer(response, importResponse)).soa.items).toHaveLength(1);
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
  it("says what is wrong with choices that are no JSON, with a form that is none, and with an empty file", async () => {
    expect((await failure(send({ profile: "{" }))).message).toContain(
      "The form's field 'profile' could not be read as JSON",
    );
    const headers = { "content-type": "multipart/form-data" };
    const url = "https://crossbook.test/api/v1/soa/import";
    const broken = await failure(SELF.fetch(url, { method: "POST", headers, body: csv }));
    expect(broken).toMatchObject({ status: 400, code: "api.not-form" });
    expect(broken.message).toContain("boundary");
    const empty = await failure(send({ file: new File([], "soa.csv") }, false));
    expect(empty).toMatchObject({ status: 400, code: "api.no-file" });
  });
  it("says where the password goes", async () => {
    const locked = await protect(workbookZip('<row r="1"><c r="A1" t="str"><v>A.5.1</v></c></row>'), "open it");
    const told = await failure(send({ file: new File([new Uint8Array(locked)], "soa.xlsx") }, false));
    expect(told).toMatchObject({ status: 401, code: "import.password-needed" });
    expect(told.message).toMatch(/'password'.*X-File-Password/);
  });
});

describe("JSON that is sent as a file", () => {
  const sendJson = (json: unknown, query = "") =>
    SELF.fetch(`https://crossbook.test/api/v1/soa/import${query}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(json),
    });
  const soa = { framework: "iso-27001-2022", items: [{ control: "A.5.1", applicable: true }] };
  it("may be what an import answered", async () => {
    const imported = await answer(sendJson(soa), importResponse);
    expect((await answer(sendJson(imported), importResponse)).soa).toEqual(soa);
    expect(await failure(sendJson({ soa, other: 1 }))).toMatchObject({ status: 400, code: "api.unknown-field" });
  });
  it.each<[string, object, string]>([
    ["an unknown field", { ...soa, other: 1 }, "api.unknown-field"],
    ["a word that is none", { ...soa, items: [{ control: "A.5.1", status: "done" }] }, "api.invalid"],
    ["more rows than are taken", { ...soa, items: Array(10_001).fill(soa.items[0]) }, "api.invalid"],
  ])("with %s is refused as in every other call", async (_, json, code) => {
    expect(await failure(sendJson(json))).toMatchObject({ status: 400, code });
    expect(await failure(post("/soa/export?format=json", { soa: json }))).toMatchObject({ status: 400, code });
  });
  it("is asked for its rows with true or false alone", async () => {
    expect((await sendJson(soa, "?original=false")).status).toBe(200);
    const told = await failure(sendJson(soa, "?original=maybe"));
    expect(told).toMatchObject({ status: 400, code: "api.invalid" });
    expect(told.details[0]?.at).toBe("original");
  });
});
