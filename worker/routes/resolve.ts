import { Hono } from "hono";
import { resolveRequest as acceptsResolve } from "../../build/validators.js";
import { resolveRequest } from "../../shared/contract/requests.ts";
import { resolveMapping } from "../../shared/crosswalk/resolve.ts";
import { say } from "../../shared/messages/say.ts";
import { limitJson, readJson } from "../body.ts";
import type { Dependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";

export const resolveRoutes = ({ library }: Dependencies) =>
  new Hono().post("/resolve", limitJson, async (c) => {
    const body = await readJson(c, resolveRequest, acceptsResolve);
    if (!body.ok) return problem(c, 400, body.issues);
    const results = body.value.items.map((item) => {
      const { issue, ...result } = resolveMapping(library, item);
      return issue ? { ...result, issue: { code: issue.code, message: say(issue.code, issue.params) } } : result;
    });
    return c.json({ results });
  });
