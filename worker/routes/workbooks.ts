import { Hono } from "hono";
import { workbookRequest } from "../../shared/contract/requests.ts";
import { spokenLanguage } from "../../shared/messages/say.ts";
import { withOldSide } from "../../shared/workbook/old-side.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { namedSoa } from "../aliases.ts";
import { limitJson, readJson } from "../body.ts";
import type { Dependencies } from "../dependencies.ts";
import { sendFile, xlsxType } from "../file.ts";
import { problem } from "../problem.ts";

export const workbookRoutes = ({ library }: Dependencies) =>
  new Hono().post("/workbooks", limitJson, async (c) => {
    const body = await readJson(c, workbookRequest);
    if (!body.ok) return problem(c, 400, body.issues);
    const { soa, before, ...asked } = body.value;
    const filling = soa && namedSoa(library, soa, "soa");
    if (filling?.ok === false) return problem(c, 400, filling.issues);
    const older = before && namedSoa(library, before, "before");
    if (older?.ok === false) return problem(c, 400, older.issues);
    const request = withOldSide(library, templates, {
      ...asked,
      ...(filling === undefined ? {} : { soa: filling.value }),
      ...(older === undefined ? {} : { before: older.value }),
    });
    if (!request.ok) return problem(c, 400, request.issues);
    const plan = planWorkbook(library, templates, request.value);
    if (!plan.ok) return problem(c, 400, plan.issues);
    // The writer is a large library that only this answer needs.
    const { writeWorkbook } = await import("../../shared/xlsx/write.ts");
    const content = await writeWorkbook(plan.value);
    const file = sendFile({ content, contentType: xlsxType, name: "crossbook.xlsx" });
    file.headers.set("content-language", spokenLanguage);
    return file;
  });
