import { Hono } from "hono";
import type { CatalogFramework } from "../../shared/catalog/catalog.ts";
import { controlPage } from "../../shared/crosswalk/control-page.ts";
import type { Result } from "../../shared/messages/issue.ts";
import { createPreparedAnswers, sendPrepared } from "../cached.ts";
import type { Dependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";

const summary = ({ controls, leaves, groupCount, get, path, childrenOf, isLeaf, ...framework }: CatalogFramework) => ({
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
