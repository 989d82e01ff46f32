import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "sheets",
    environment: "node",
    include: ["tests/sheets/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
