import { Hono } from "hono";
import type { CatalogFramework } from "../../shared/catalog/catalog.ts";
import { oscalCatalog } from "../../shared/catalog/oscal.ts";
import { controlPage } from "../../shared/crosswalk/control-page.ts";
import { issue, type Result } from "../../shared/messages/issue.ts";
import { createPreparedAnswers, sendPrepared } from "../cached.ts";
import type { Dependencies } from "../dependencies.ts";
import { sendFile } from "../file.ts";
import { problem } from "../problem.ts";

const summary = ({
  controls,
  leaves,
  groupCount,
  get,
  path,
  childrenOf,
  leavesUnder,
  isLeaf,
  ...framework
}: CatalogFramework) => ({
  ...framework,
  leafCount: leaves.length,
  groupCount,
});

export const frameworkRoutes = ({ library, catalogJson }: Dependencies) => {
  const { catalog } = library;
  const prepare = createPreparedAnswers(catalog.digest);
  const named = (text: string): Result<CatalogFramework> => catalog.resolveFramework(text);
  return new Hono()
    .get("/catalog", (c) =>
      sendPrepared(
        c,
        prepare("catalog", () => catalogJson),
      ),
    )
    .get("/frameworks", (c) =>
      sendPrepared(
        c,
        prepare("frameworks", () => ({ frameworks: catalog.frameworks.map(summary) })),
      ),
    )
    .get("/frameworks/:framework", (c) => {
      const framework = named(c.req.param("framework"));
      if (!framework.ok) return problem(c, 404, framework.issues);
      const { value } = framework;
      const format = c.req.query("format") ?? "json";
      if (format === "oscal") {
        const content = JSON.stringify(oscalCatalog(value, catalog.version));
        return sendFile({ content, contentType: "application/json; charset=UTF-8", name: `${value.id}.oscal.json` });
      }
      if (format !== "json") {
        return problem(c, 400, [issue("api.unknown-format", { format, known: "json, oscal" }, "format")]);
      }
      return sendPrepared(
        c,
        prepare(value.id, () => ({ ...summary(value), controls: value.controls })),
      );
    })
    .get("/frameworks/:framework/controls/:control", (c) => {
      const framework = named(c.req.param("framework"));
      if (!framework.ok) return problem(c, 404, framework.issues);
      const reference = catalog.resolveControl(c.req.param("control"), framework.value.id);
      if (!reference.ok) return problem(c, 404, reference.issues);
      const page = controlPage(library, reference.value);
      if (!page.ok) return problem(c, 404, page.issues);
      return sendPrepared(
        c,
        prepare(`${reference.value.framework}-${reference.value.id}`, () => page.value),
      );
    });
};
