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
