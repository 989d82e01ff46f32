import { Hono } from "hono";
import { readinessRequest as acceptsReadiness } from "../../build/validators.js";
import { readinessRequest } from "../../shared/contract/requests.ts";
import type { Library } from "../../shared/crosswalk/library.ts";
import { ok, type Result } from "../../shared/messages/issue.ts";
import type { HeadStartSource } from "../../shared/readiness/head-start.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import { namedItems } from "../aliases.ts";
import { limitJson, readJson } from "../body.ts";
import type { Dependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";

/** The assessments of other standards, whose names may be aliases; one that is not known is an issue with its place. */
const namedSources = (library: Library, sources: readonly HeadStartSource[]): Result<HeadStartSource[]> => {
  const named: HeadStartSource[] = [];
  for (const [index, source] of sources.entries()) {
    const framework = library.catalog.resolveFramework(source.framework);
    if (!framework.ok) {
      const at = `headStartFrom[${index}].framework`;
      return { ok: false, issues: framework.issues.map((one) => ({ ...one, at })) };
    }
    named.push({ framework: framework.value.id, items: namedItems(library, source.items, framework.value.id) });
  }
  return ok(named);
};

export const readinessRoutes = ({ library, today }: Dependencies) =>
  new Hono().post("/readiness", limitJson, async (c) => {
    const body = await readJson(c, readinessRequest, acceptsReadiness);
    if (!body.ok) return problem(c, 400, body.issues);
    const framework = library.catalog.resolveFramework(body.value.framework);
    if (!framework.ok) return problem(c, 404, framework.issues);
    const { headStartFrom, ...asked } = body.value;
    const sources = headStartFrom && namedSources(library, headStartFrom);
    if (sources?.ok === false) return problem(c, 404, sources.issues);
    const readiness = readinessOf(library, {
      ...asked,
      ...(sources === undefined ? {} : { headStartFrom: sources.value }),
      framework: framework.value.id,
      items: namedItems(library, asked.items, framework.value.id),
      asOf: asked.asOf ?? today(),
    });
    return readiness.ok ? c.json(readiness.value) : problem(c, 404, readiness.issues);
  });
