import type { Template } from "../shared/workbook/template.ts";
import { about } from "./about.ts";
import { crosswalk } from "./crosswalk.ts";
import { gap27001 } from "./gap-27001.ts";
import { gap42001 } from "./gap-42001.ts";
import { readiness } from "./readiness.ts";
import { soa27001 } from "./soa-27001.ts";
import { soa42001 } from "./soa-42001.ts";
import { transition20132022 } from "./transition-2013-2022.ts";

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [
  about,
  soa27001,
  soa42001,
  gap27001,
  gap42001,
  readiness,
  crosswalk,
  transition20132022,
];
