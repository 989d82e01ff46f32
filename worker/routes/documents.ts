import { Hono } from "hono";
import type { Dependencies } from "../dependencies.ts";

/** The API described: built beside the page from the same schemas that check the requests. */
export const documentRoutes = ({ asset }: Dependencies) =>
  new Hono().get("/openapi.json", async () => {
    const file = await asset("/openapi.json");
    return new Response(file.body, {
      status: file.status,
      headers: { "content-type": "application/json; charset=UTF-8", "cache-control": "public, max-age=300" },
    });
  });

/** The addresses a person types. Every other file of the site is an asset under its own name. */
export const pageRoutes = ({ asset }: Dependencies) =>
  new Hono().get("/", () => asset("/index.html")).get("/docs", () => asset("/docs.html"));
