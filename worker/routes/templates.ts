import { Hono } from "hono";
import { issue } from "../../shared/messages/issue.ts";
import { templates } from "../../templates/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { xlsxType } from "../file.ts";
import { problem } from "../problem.ts";

export const templateRoutes = ({ asset }: Dependencies) =>
  new Hono()
    .get("/templates", (c) =>
      c.json({
        templates: templates.map(({ id, title, purpose, frameworks, sheets }) => ({
          id,
          title,
          purpose,
          frameworks,
          sheets: sheets.map((sheet) => sheet.kind),
        })),
      }),
    )
    .get("/templates/:file{.+\\.xlsx}", async (c) => {
      const id = c.req.param("file").replace(/\.xlsx$/, "");
      const template = templates.find((one) => one.id === id);
      const known = templates.map((one) => one.id).join(", ");
      if (!template) return problem(c, 404, [issue("api.unknown-template", { template: id, known })]);
      const file = await asset(`/templates/${template.id}.xlsx`);
      if (!file.ok) return problem(c, 500, [issue("api.internal")]);
      return new Response(file.body, {
        headers: {
          "content-type": xlsxType,
          "content-disposition": `attachment; filename="crossbook-${template.id}.xlsx"`,
        },
      });
    });
