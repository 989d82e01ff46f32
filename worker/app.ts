import { Hono } from "hono";
import { issue } from "../shared/messages/issue.ts";
import type { Dependencies } from "./dependencies.ts";
import { problem } from "./problem.ts";
import { crosswalkRoutes } from "./routes/crosswalks.ts";
import { documentRoutes, pageRoutes } from "./routes/documents.ts";
import { frameworkRoutes } from "./routes/frameworks.ts";
import { healthRoutes } from "./routes/health.ts";
import { readinessRoutes } from "./routes/readiness.ts";
import { resolveRoutes } from "./routes/resolve.ts";
import { searchRoutes } from "./routes/search.ts";
import { soaRoutes } from "./routes/soa.ts";
import { templateRoutes } from "./routes/templates.ts";
import { workbookRoutes } from "./routes/workbooks.ts";

const methods = ["GET", "POST"] as const;

/** The HTTP API under /api/v1; every error leaves as `{"error":{code,message,details}}`. */
export const createApp = (dependencies: Dependencies): Hono => {
  const api = new Hono()
    .route("/", healthRoutes(dependencies))
    .route("/", frameworkRoutes(dependencies))
    .route("/", searchRoutes(dependencies))
    .route("/", crosswalkRoutes(dependencies))
    .route("/", resolveRoutes(dependencies))
    .route("/", readinessRoutes(dependencies))
    .route("/", soaRoutes(dependencies))
    .route("/", templateRoutes(dependencies))
    .route("/", workbookRoutes(dependencies))
    .route("/", documentRoutes(dependencies));

  const app = new Hono();
  app.route("/api/v1", api);
  app.route("/", pageRoutes(dependencies));
  app.notFound((c) => {
    const { method, path } = c.req;
    const allowed = methods.filter((one) => app.router.match(one, path)[0].length > 0).join(", ");
    if (allowed === "") return problem(c, 404, [issue("api.unknown-route", { path })]);
    c.header("allow", allowed);
    return problem(c, 405, [issue("api.wrong-method", { path, method, allowed })]);
  });
  app.onError((error, c) => {
    console.error(error);
    return problem(c, 500, [issue("api.internal")]);
  });
  return app;
};
