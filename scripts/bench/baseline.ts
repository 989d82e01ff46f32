import { Hono } from "hono";

/** The bare hono routes that the Worker is measured against: the same bytes, a hello, and a body parsed and sent back. */
declare const FRAMEWORK_JSON: string;

const app = new Hono()
  .get("/hello", (c) => c.text("hello"))
  .get("/framework", () => new Response(FRAMEWORK_JSON, { headers: { "content-type": "application/json" } }))
  .post("/echo", async (c) => c.json(await c.req.json()));

export default app;
