import { Hono } from "hono";
import { parseImportProfile } from "../../shared/contract/import-profile.ts";
import {
  compareFormats,
  compareRequest,
  exportFormats,
  exportRequest,
  migrateRequest,
} from "../../shared/contract/requests.ts";
import { fail, type Issue, issue, ok, type Result } from "../../shared/messages/issue.ts";
import { say } from "../../shared/messages/say.ts";
import { compareSoa } from "../../shared/soa/compare.ts";
import { comparisonIssues } from "../../shared/soa/compare-issues.ts";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { exportSoa, type WorkbookMaker } from "../../shared/soa/exchange/export.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import type { ImportProfile } from "../../shared/soa/import.ts";
import { migrateSoa } from "../../shared/soa/migrate.ts";
import { planComparison } from "../../shared/workbook/comparison.ts";
import { planWorkbook } from "../../shared/workbook/planner.ts";
import { templates } from "../../templates/index.ts";
import { namedProfile, namedSoa } from "../aliases.ts";
import { limitFile, limitJson, readJson } from "../body.ts";
import type { Dependencies } from "../dependencies.ts";
import { sendFile, xlsxType } from "../file.ts";
import { streamJson } from "../json.ts";
import { problem } from "../problem.ts";
import { readUpload } from "../upload.ts";

export const soaRoutes = ({ library }: Dependencies) => {
  const makeWorkbook: WorkbookMaker = async (soa) => {
    if (library.catalog.get(soa.framework) === undefined)
      return fail("api.no-soa-sheet", { framework: soa.framework }, "soa.framework");
    const template = templates.find((one) => one.id.startsWith("soa-") && one.frameworks.join() === soa.framework);
    const ids = ["about", ...(template === undefined ? [] : [template.id])];
    const plan = planWorkbook(library, templates, { templates: ids, soa });
    if (!plan.ok) return plan;
    const { writeWorkbook } = await import("../../shared/xlsx/write.ts");
    return ok(await writeWorkbook(plan.value));
  };
  const readProfile = (text: string): Result<ImportProfile> => {
    const profile = parseImportProfile(text);
    return profile.ok ? namedProfile(library, profile.value) : profile;
  };
  return new Hono()
    .post("/soa/import", limitFile, async (c) => {
      const asked = c.req.query("original");
      if (asked !== undefined && asked !== "true" && asked !== "false") {
        const reason = say("api.no-choice", { found: JSON.stringify(asked), known: "true, false" });
        return problem(c, 400, [issue("api.invalid", { at: "original", reason }, "original")]);
      }
      const upload = await readUpload(c);
      if (!upload.ok) return problem(c, 400, upload.issues);
      const { profile: profileText, ...file } = upload.value;
      const profile = profileText === undefined ? undefined : readProfile(profileText);
      if (profile?.ok === false) return problem(c, 400, profile.issues);
      const imported = await importFile(library, {
        ...file,
        ...(profile === undefined ? {} : { profile: profile.value }),
        withOriginal: asked === "true",
      });
      if (imported.ok) return streamJson(imported.value);
      const status = statusOf(imported.issues[0]?.code);
      return problem(c, status, imported.issues, status === 401 ? "api.password-how" : undefined);
    })
    .post("/soa/migrate", limitJson, async (c) => {
      const body = await readJson(c, migrateRequest);
      if (!body.ok) return problem(c, 400, body.issues);
      const soa = namedSoa(library, body.value.soa, "soa");
      if (!soa.ok) return problem(c, 400, soa.issues);
      const to = library.catalog.resolveFramework(body.value.to);
      if (!to.ok) return problem(c, 400, placed(to.issues, "to"));
      const migrated = migrateSoa(library, soa.value, to.value.id);
      return migrated.ok ? c.json(migrated.value) : problem(c, 422, migrated.issues);
    })
    .post("/soa/export", limitJson, async (c) => {
      const format = formatOf(exportFormats, c.req.query("format") ?? "");
      if (!format.ok) return problem(c, 400, format.issues);
      const body = await readJson(c, exportRequest);
      if (!body.ok) return problem(c, 400, body.issues);
      const soa = namedSoa(library, body.value.soa, "soa");
      if (!soa.ok) return problem(c, 400, soa.issues);
      const file = await exportSoa(library, soa.value, format.value, makeWorkbook);
      return file.ok ? sendFile(file.value) : problem(c, 422, file.issues);
    })
    .post("/soa/compare", limitJson, async (c) => {
      const format = formatOf(compareFormats, c.req.query("format") ?? "json");
      if (!format.ok) return problem(c, 400, format.issues);
      const body = await readJson(c, compareRequest);
      if (!body.ok) return problem(c, 400, body.issues);
      const earlier = namedSoa(library, body.value.before, "before");
      if (!earlier.ok) return problem(c, 400, earlier.issues);
      const later = namedSoa(library, body.value.after, "after");
      if (!later.ok) return problem(c, 400, later.issues);
      const [before, after] = [earlier.value, later.value];
      if (format.value === "json") {
        const issues = comparisonIssues(library, before, after);
        const compared = compareSoa(before, after);
        return c.json({
          ...compared,
          added: compared.added.map((item) => identified(after, item)),
          removed: compared.removed.map((item) => identified(before, item)),
          issues: issues.map(({ code, params }) => ({ code, message: say(code, params) })),
        });
      }
      const plan = planComparison(library, before, after);
      if (!plan.ok) return problem(c, 422, plan.issues);
      const { writeWorkbook } = await import("../../shared/xlsx/write.ts");
      const content = await writeWorkbook(plan.value);
      return sendFile({ content, contentType: xlsxType, name: "comparison.xlsx" });
    });
};

/** The format asked for, or the known ones. */
const formatOf = <Format extends string>(known: readonly Format[], asked: string): Result<Format> => {
  const format = known.find((one) => one === asked);
  return format === undefined
    ? fail("api.unknown-format", { format: asked, known: known.join(", ") }, "format")
    : ok(format);
};

/** A row with its framework: an id alone is no control. */
const identified = ({ framework }: Soa, item: SoaItem): SoaItem => ({
  ...item,
  framework: item.framework || framework,
});

const placed = (issues: readonly Issue[], at: string): Issue[] => issues.map((one) => ({ ...one, at }));

/**
 * A file that is past a limit is 413, one that asks for a password 401, JSON that is no document 400 as in every call, any
 * other that cannot be read 422.
 */
const statusOf = (code: string | undefined): 400 | 401 | 413 | 422 => {
  if (code?.startsWith("api.")) return 400;
  if (code === "import.password-needed" || code === "import.password-wrong") return 401;
  return code?.startsWith("import.too-") ? 413 : 422;
};
