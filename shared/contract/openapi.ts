import * as z from "zod";
import { type FormField, formFields, meaningOf, type Operation, operations } from "./operations.ts";
import { errorResponse } from "./responses.ts";

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

const fieldOf = ({ description, content }: FormField): Json => ({
  type: "string",
  description,
  ...(content === "file" ? { format: "binary" } : {}),
  ...(content instanceof z.ZodType
    ? { contentMediaType: "application/json", contentSchema: schemaOf(content, "input") }
    : {}),
});

const exportedJson =
  "A document that Crossbook exported, as JSON or as OSCAL, or what an import or a migration answered. A list of rows is refused.";

const bodyOf = (request: z.ZodType | "file"): Json => {
  const bytes = { schema: { type: "string", format: "binary" } };
  if (request !== "file")
    return { required: true, content: { "application/json": { schema: schemaOf(request, "input") } } };
  const json = formFields.filter(({ content }) => content instanceof z.ZodType).map(({ name }) => name);
  const multipart = {
    schema: {
      type: "object",
      required: formFields.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(formFields.map((field) => [field.name, fieldOf(field)])),
      additionalProperties: false,
    },
    encoding: Object.fromEntries(json.map((name) => [name, { contentType: "application/json" }])),
  };
  return {
    required: true,
    content: {
      "application/octet-stream": bytes,
      "text/csv": bytes,
      "application/json": { schema: { type: "object", description: exportedJson } },
      "multipart/form-data": multipart,
    },
  };
};

const filesOf = (types: readonly string[]): Json =>
  Object.fromEntries(
    types.map((type) => [type, type === "application/json" ? {} : { schema: { type: "string", format: "binary" } }]),
  );

const answerOf = ({ response, files = [] }: Operation): Json =>
  response instanceof z.ZodType
    ? { "application/json": { schema: schemaOf(response, "output") }, ...filesOf(files) }
    : filesOf(response);

const describe = (operation: Operation): Json => ({
  operationId: `${operation.method}${operation.path.replace(/[^A-Za-z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
  summary: operation.summary,
  parameters: operation.parameters.map(({ values, ...parameter }) => ({
    ...parameter,
    required: parameter.in === "path",
    schema: { type: "string", ...(values ? { enum: values } : {}) },
  })),
  ...(operation.request ? { requestBody: bodyOf(operation.request) } : {}),
  responses: {
    "200": { description: "The answer.", content: answerOf(operation) },
    ...Object.fromEntries(
      operation.errors.map((status) => [
        String(status),
        {
          description: meaningOf(operation, status),
          content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
        },
      ]),
    ),
  },
});

/** The API as an OpenAPI 3.1 document, made from the schemas that check the requests. */
export const openApiDocument = (version: string): Json => {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Crossbook",
      version,
      description:
        "Control templates, crosswalks, Statement of Applicability migration and readiness for ISO/IEC 42001 and ISO/IEC 27001. Nothing that is sent is stored.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: { schemas: { Error: schemaOf(errorResponse, "output") } },
  };
};
