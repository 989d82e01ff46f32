import { Hono } from "hono";
import type { Dependencies } from "../dependencies.ts";

export const healthRoutes = ({ library, version }: Dependencies) =>
  new Hono().get("/health", (c) => c.json({ status: "ok", version, catalogVersion: library.catalog.version }));
