import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionsFile } from "../shared/functions/metadata.ts";

/** Beside the page, where the manifest says that Excel finds the functions' descriptions. */
const site = join(import.meta.dirname, "..", "build", "site");
writeFileSync(join(site, "functions.json"), JSON.stringify(functionsFile()));
