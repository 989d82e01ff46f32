import { attribute } from "./attribute.ts";
import { control } from "./control.ts";
import { coverage } from "./coverage.ts";
import type { CustomFunction } from "./definition.ts";
import { gaps } from "./gaps.ts";
import { list } from "./list.ts";
import { map } from "./map.ts";
import { migrate } from "./migrate.ts";
import { readiness } from "./readiness.ts";
import { relation } from "./relation.ts";
import { source } from "./source.ts";
import { title } from "./title.ts";

/** The name before the dot of every function: `XWALK.MAP`. The manifest says the same. */
export const namespace = "XWALK";

/** Every function that Excel gets. */
export const customFunctions: readonly CustomFunction[] = [
  map,
  list,
  title,
  attribute,
  relation,
  source,
  migrate,
  coverage,
  readiness,
  gaps,
  control,
];
