import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "domain",
          environment: "node",
          // Properties look at hundreds of documents, which takes a busy machine longer than a single case.
          testTimeout: 60_000,
          include: [
            "tests/{catalog,crosswalk,soa,readiness,workbook,xlsx,functions,contract,messages,data,golden,templates}/**/*.test.ts",
            "tests/*.test.ts",
          ],
        },
      },
      "./tests/worker/vitest.config.ts",
      { test: { name: "addin", environment: "node", include: ["tests/{excel,addin}/**/*.test.{ts,tsx}"] } },
    ],
  },
});
