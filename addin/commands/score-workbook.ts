import { say } from "../../shared/messages/say.ts";
import type { Gate } from "../../shared/readiness/gates.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import { importSheets } from "../../shared/soa/exchange/import-sheets.ts";
import { type Command, refusal } from "./command.ts";

const gains = 3;

const verdict = (stage: string, { checks }: Gate): string => {
  const failing = checks.filter((check) => !check.pass).length;
  return say("commands.score-gate", {
    stage,
    verdict: failing === 0 ? say("commands.score-pass") : say("commands.score-fail", { count: failing }),
  });
};

/** Reads the assessment in the open workbook and scores it here; the workbook is not sent anywhere. */
export const scoreWorkbook: Command = {
  id: "scoreWorkbook",
  run: async ({ workbook, library }) => {
    const grids = await workbook.readWorkbook();
    if (!grids.ok) return refusal(grids.issues);
    const known = await library();
    const { soa } = importSheets(known, grids.value);
    if (soa.items.length === 0) return { tone: "warning", message: say("commands.no-assessment"), details: [] };
    const today = new Date().toISOString().slice(0, 10);
    const readiness = readinessOf(known, { framework: soa.framework, asOf: today, items: soa.items });
    if (!readiness.ok) return refusal(readiness.issues);
    const { framework, score, completeness, gates, gaps } = readiness.value;
    return {
      tone: gates.stage1.pass && gates.stage2.pass ? "done" : "warning",
      message: say("commands.score", {
        framework: known.catalog.get(framework)?.name ?? framework,
        score: score.toFixed(1),
        completeness: completeness.toFixed(0),
      }),
      details: [
        verdict(say("commands.score-stage1"), gates.stage1),
        verdict(say("commands.score-stage2"), gates.stage2),
        ...gaps
          .slice(0, gains)
          .map(({ control, title, gain }) => say("commands.score-gap", { control, title, gain: gain.toFixed(2) })),
      ],
    };
  },
};
