import { api } from "./api.ts";
import { catalog } from "./catalog.ts";
import { commands } from "./commands.ts";
import { comparing } from "./comparing.ts";
import { data } from "./data.ts";
import { excel } from "./excel.ts";
import { exchange } from "./exchange.ts";
import { functions } from "./functions.ts";
import { importing } from "./importing.ts";
import { migrate } from "./migrate.ts";
import { pane } from "./pane.ts";
import { readiness } from "./readiness.ts";
import { reading } from "./reading.ts";
import { review } from "./review.ts";
import { workbook } from "./workbook.ts";

/** Every English sentence, by key. Keys start with the room they belong to: `import.not-a-spreadsheet`. */
export const en = {
  ...api,
  ...catalog,
  ...commands,
  ...comparing,
  ...data,
  ...excel,
  ...exchange,
  ...functions,
  ...importing,
  ...migrate,
  ...pane,
  ...readiness,
  ...reading,
  ...review,
  ...workbook,
} as const;
