import { Hono } from "hono";
import { createSearch } from "../../shared/catalog/search.ts";
import { issue } from "../../shared/messages/issue.ts";
import type { Dependencies } from "../dependencies.ts";
import { problem } from "../problem.ts";

const mostResults = 50;
const longestQuery = 200;

export const searchRoutes = ({ library }: Dependencies) => {
  const search = createSearch(library.catalog);
  return new Hono().get("/search", (c) => {
    const query = c.req.query("q") ?? "";
    if (query.trim() === "") return problem(c, 400, [issue("api.search-empty", {}, "q")]);
    if (query.length > longestQuery) return problem(c, 400, [issue("api.search-long", { limit: longestQuery }, "q")]);
    return c.json({ query, results: search(query, mostResults) });
  });
};
