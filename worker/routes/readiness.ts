import { Hono } from "hono";
import { readinessRequest as acceptsReadiness } from "../../build/validators.js";
import { readinessRequest } from "../../shared/contract/requests.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import { limitJson, readJson } from "../body.ts";
import type { Dependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";

export const readinessRoutes = ({ library, today }: Dependencies) =>
  new Hono().post("/readiness", limitJson, async (c) => {
    const body = await readJson(c, readinessRequest, acceptsReadiness);
    if (!body.ok) return problem(c, 400, body.issues);
    const framework = library.catalog.resolveFramework(body.value.framework);
    if (!framework.ok) return problem(c, 404, framework.issues);
    const readiness = readinessOf(library, {
      ...body.value,
      framework: framework.value.id,
      asOf: body.value.asOf ?? today(),
    });
    return readiness.ok ? c.json(readiness.value) : problem(c, 404, readiness.issues);
  });
