import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { openApiDocument } from "../shared/contract/openapi.ts";
import { docsPage } from "./docs-page.ts";

const root = join(import.meta.dirname, "..");
const site = join(root, "build", "site");
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

mkdirSync(site, { recursive: true });
writeFileSync(join(site, "openapi.json"), JSON.stringify(openApiDocument(version)));
writeFileSync(join(site, "docs.html"), docsPage(version));
