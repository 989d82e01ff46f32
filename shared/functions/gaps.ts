import { fail, ok } from "../messages/issue.ts";
import { say } from "../messages/say.ts";
import { statusWord } from "../workbook/words.ts";
import { cellOf, textOf } from "./arguments.ts";
import { askReadiness } from "./assessment.ts";
import type { ReadinessFunction } from "./definition.ts";
import * as parameter from "./parameters.ts";

const usualCount = 10;

/** The largest gains first: control, title, status, points of the score that closing it adds, reason. */
export const gaps: ReadinessFunction = {
  id: "GAPS",
  describe: "functions.gaps",
  parameters: [
    ...parameter.assessment,
    { name: "n", describe: "functions.parameter.n", type: "number", dimensionality: "scalar", optional: true },
  ],
  result: { type: "any", dimensionality: "matrix" },
  answeredBy: "readiness",
  ask: askReadiness,
  answer: ({ gaps: open }, args) => {
    const typed = textOf(cellOf(args[parameter.assessment.length]));
    const count = typed === "" ? usualCount : Number(typed);
    if (!Number.isInteger(count) || count < 1) return fail("functions.bad-count", { count: typed });
    const rows = open.slice(0, count);
    return ok(
      rows.length === 0
        ? [[say("functions.no-gaps")]]
        : rows.map(({ control, title, status, gain, reason }) => [control, title, statusWord(status), gain, reason]),
    );
  },
};
