import { Hono } from "hono";
import { parseImportProfile } from "../../shared/contract/import-profile.ts";
import { compareRequest, exportFormats, exportRequest, migrateRequest } from "../../shared/contract/requests.ts";
import { fail, issue, ok } from "../../shared/messages/issue.ts";
import { compareSoa } from "../../shared/soa/compare.ts";
import { exportSoa, type WorkbookMaker } from "../../shared/soa/exchange/export.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { limitFile, limitJson, readJson } from "../body.ts";
import type { Dependencies } from "../dependencies.ts";
import { sendFile } from "../file.ts";
import { streamJson } from "../json.ts";
import { problem } from "../problem.ts";
import { readUpload } from "../upload.ts";

export const soaRoutes = ({ library }: Dependencies) => {
  const makeWorkbook: WorkbookMaker = async (soa) => {
    const template = templates.find((one) => one.id.startsWith("soa-") && one.frameworks.join() === soa.framework);
    if (!template) return fail("api.no-soa-template", { framework: soa.framework }, "soa.framework");
    const plan = planWorkbook(library, templates, { templates: ["about", template.id], soa });
    if (!plan.ok) return plan;
    const { writeWorkbook } = await import("../../shared/xlsx/write.ts");
    return ok(await writeWorkbook(plan.value));
  };
  return new Hono()
    .post("/soa/import", limitFile, async (c) => {
      const upload = await readUpload(c);
      if (!upload.ok) return problem(c, 400, upload.issues);
      const { profile: profileText, ...file } = upload.value;
      const profile = profileText === undefined ? undefined : parseImportProfile(profileText);
      if (profile?.ok === false) return problem(c, 400, profile.issues);
      const imported = await importFile(library, {
        ...file,
        ...(profile === undefined ? {} : { profile: profile.value }),
        withOriginal: c.req.query("original") === "true",
      });
      return imported.ok ? streamJson(imported.value) : problem(c, statusOf(imported.issues[0]?.code), imported.issues);
    })
    .post("/soa/migrate", limitJson, async (c) => {
      const body = await readJson(c, migrateRequest);
      if (!body.ok) return problem(c, 400, body.issues);
      const migrated = migrateSoa(library, body.value.soa, body.value.to);
      return migrated.ok ? c.json(migrated.value) : problem(c, 422, migrated.issues);
    })
    .post("/soa/export", limitJson, async (c) => {
      const format = exportFormats.find((one) => one === c.req.query("format"));
      if (!format) {
        const asked = c.req.query("format") ?? "";
        return problem(c, 400, [
          issue("api.unknown-format", { format: asked, known: exportFormats.join(", ") }, "format"),
        ]);
      }
      const body = await readJson(c, exportRequest);
      if (!body.ok) return problem(c, 400, body.issues);
      const file = await exportSoa(library, body.value.soa, format, makeWorkbook);
      return file.ok ? sendFile(file.value) : problem(c, 422, file.issues);
    })
    .post("/soa/compare", limitJson, async (c) => {
      const body = await readJson(c, compareRequest);
      if (!body.ok) return problem(c, 400, body.issues);
      return c.json(compareSoa(body.value.before, body.value.after));
    });
};

/** A file that is past a limit is 413, one that asks for a password 401, any other that cannot be read 422. */
const statusOf = (code: string | undefined): 401 | 413 | 422 => {
  if (code === "import.password-needed" || code === "import.password-wrong") return 401;
  return code?.startsWith("import.too-") ? 413 : 422;
};
