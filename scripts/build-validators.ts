import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import * as z from "zod";
import { readinessRequest, resolveRequest } from "../shared/contract/requests.ts";

/**
 * Compiles the schemas of the busiest requests to plain functions that only say yes or no. workerd forbids code made
 * at run time, which is how the schema library is fast elsewhere; what these refuse it looks at again, for the reasons.
 */
const schemas = { readinessRequest, resolveRequest };

// Text lengths count UTF-16 units, as the schema library does; dates are checked by the pattern beside their format.
const ajv = new Ajv2020({
  code: { source: true, esm: true, lines: false },
  unicode: false,
  validateFormats: false,
  strict: false,
  logger: false,
});
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(z.toJSONSchema(schema, { io: "input" }), name);

const build = join(import.meta.dirname, "..", "build");
mkdirSync(build, { recursive: true });
const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
writeFileSync(join(build, "validators.js"), standaloneCode(ajv, names));
writeFileSync(
  join(build, "validators.d.ts"),
  [
    'import type * as z from "zod";',
    'import type * as requests from "../shared/contract/requests.ts";',
    ...Object.keys(schemas).map(
      (name) => `export declare const ${name}: (value: unknown) => value is z.output<typeof requests.${name}>;`,
    ),
    "",
  ].join("\n"),
);
