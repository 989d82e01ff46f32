import * as z from "zod";
import { formFields, meaningOf, type Operation, operations } from "../shared/contract/operations.ts";

const inHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? char);

const schemaText = (schema: z.ZodType, io: "input" | "output"): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return `<pre>${inHtml(JSON.stringify(rest, null, 2))}</pre>`;
};

const folded = (title: string, content: string): string => `<details><summary>${title}</summary>${content}</details>`;

const row = (name: string, place: string, description: string, more: string): string =>
  `<tr><td><code>${inHtml(name)}</code></td><td>${place}</td><td>${inHtml(description)}${more}</td></tr>`;

const section = (operation: Operation): string => {
  const { request, response } = operation;
  const rows = [
    ...operation.parameters.map(({ name, in: place, description, values }) =>
      row(
        name,
        place,
        description,
        values ? ` One of <code>${values.map(inHtml).join("</code>, <code>")}</code>.` : "",
      ),
    ),
    ...(request === "file"
      ? formFields.map(({ name, description, required, content }) =>
          row(
            name,
            required ? "form, required" : "form",
            description,
            content instanceof z.ZodType ? folded("Its form", schemaText(content, "input")) : "",
          ),
        )
      : []),
  ];
  const errors = operation.errors.map(
    (status) => `<tr><td>${status}</td><td colspan="2">${inHtml(meaningOf(operation, status))}</td></tr>`,
  );
  return `<section>
<h2><span>${operation.method.toUpperCase()}</span> <code>/api/v1${inHtml(operation.path)}</code></h2>
<p>${inHtml(operation.summary)}</p>
${rows.length === 0 ? "" : `<table><thead><tr><th>Name</th><th>In</th><th>What it is</th></tr></thead><tbody>${rows.join("")}</tbody></table>`}
${request === undefined ? "" : request === "file" ? "<p>Body: the file's bytes, or <code>multipart/form-data</code> with the form's fields.</p>" : folded("Request", schemaText(request, "input"))}
${response instanceof z.ZodType ? folded("Answer", schemaText(response, "output")) : `<p>Answer: ${response.map(inHtml).join(", ")}</p>`}
${errors.length === 0 ? "" : `<table><thead><tr><th>Error</th><th colspan="2">When</th></tr></thead><tbody>${errors.join("")}</tbody></table>`}
</section>`;
};

/** The API as a page that a browser shows without script and without any other host. */
export const docsPage = (version: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crossbook API ${inHtml(version)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; } h2 span { color: #107c41; }
@media (prefers-color-scheme: dark) { h2 span { color: #6ccb94; } a { color: #8ab4f8; } }
section { border-top: 1px solid #8886; padding: 1rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .5rem .25rem 0; vertical-align: top; }
pre { overflow: auto; max-height: 24rem; font-size: .8rem; }
</style>
</head>
<body>
<h1>Crossbook API</h1>
<p>Version ${inHtml(version)}. JSON in and out unless said. Every error is
<code>{"error":{"code","message","details"}}</code>, the message saying what to mend. Unknown fields are refused by name.
Nothing that is sent is stored. The same as a document for tools: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
${operations.map(section).join("\n")}
</body>
</html>
`;
