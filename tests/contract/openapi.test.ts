import { describe, expect, it } from "vitest";
import { docsPage } from "../../scripts/docs-page.ts";
import { openApiDocument } from "../../shared/contract/openapi.ts";
import { formFields, operations } from "../../shared/contract/operations.ts";

/** The document as its readers get it. */
const document = JSON.parse(JSON.stringify(openApiDocument("1.2.3")));
const importing = document.paths["/soa/import"].post;

describe("the upload as it is described", () => {
  const form = importing.requestBody.content["multipart/form-data"];
  it("is a form of a file, a password and choices", () => {
    expect(Object.keys(form.schema.properties)).toEqual(["file", "password", "profile"]);
    expect(form.schema.required).toEqual(["file"]);
    expect(form.schema.properties.file).toMatchObject({ type: "string", format: "binary" });
    expect(form.encoding).toEqual({ profile: { contentType: "application/json" } });
    for (const { description } of Object.values<{ description: string }>(form.schema.properties))
      expect(description.length).toBeGreaterThan(20);
  });
  it("shows the shape of the choices, every role of a column among them", () => {
    const { contentSchema } = form.schema.properties.profile;
    expect(Object.keys(contentSchema.properties)).toEqual(["tables", "words"]);
    expect(JSON.stringify(contentSchema)).toContain('"exclusion"');
  });
  it("names every kind of file that is read", () => {
    const { description } = form.schema.properties.file;
    for (const kind of [
      "xlsx",
      "xlsm",
      "ods",
      "xls",
      "csv",
      "web page",
      "Excel 2003 XML",
      "protected",
      "json",
      "OSCAL",
    ])
      expect(description).toContain(kind);
    expect(Object.keys(importing.requestBody.content)).toContain("application/json");
  });
  it("says that what Crossbook wrote comes back with the layout own", () => {
    const { schema } = importing.responses[200].content["application/json"];
    const { layout } = schema.properties.report.properties.tables.items.properties;
    expect(layout.enum).toEqual(["table", "form", "own"]);
    expect(layout.description).toMatch(/own: .*JSON/);
  });
  it("names its headers", () => {
    const headers = importing.parameters.filter((one: { in: string }) => one.in === "header");
    expect(headers.map((one: { name: string }) => one.name)).toEqual(["X-File-Password", "X-File-Name"]);
  });
  it("tells what 400, 401, 413 and 422 mean for a file", () => {
    const { 400: wrong, 401: locked, 413: large, 422: unreadable } = importing.responses;
    expect(wrong.description).toContain("profile");
    expect(locked.description).toContain("import.password-needed");
    expect(large.description).toContain("10 MB");
    expect(unreadable.description).toContain("can't be read");
  });
});

it("every error answer of every call says when it comes", () => {
  for (const { method, path, errors } of operations)
    for (const status of errors) {
      const { description } = document.paths[path][method].responses[status];
      expect(description, `${method} ${path} ${status}`).toMatch(/[a-z]{3,}.*\.$/);
    }
});

it("the page shows the same", () => {
  const page = docsPage("1.2.3");
  for (const { name, description } of formFields) {
    expect(page).toContain(`<code>${name}</code>`);
    expect(page).toContain(description.slice(0, 40));
  }
  for (const text of Object.values(operations.find(({ path }) => path === "/soa/import")?.meanings ?? {}))
    expect(page).toContain(text.slice(0, 40).replaceAll('"', "&quot;"));
});
