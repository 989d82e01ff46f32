import { expect, it } from "vitest";
import { compareResponse, migrateResponse, readinessResponse } from "../../shared/contract/responses.ts";
import { answer, post } from "./api.ts";

it("an id that names its framework is understood in a document as in any other call", async () => {
  const items = [{ control: "27001:2022:A.5.1", status: "implemented", evidence: [{ reference: "POL-1" }] }];
  const scored = await answer(post("/readiness", { framework: "27001", items }), readinessResponse);
  expect(scored).toMatchObject({ assessed: 1, issues: [] });

  const soa = { framework: "27001:2013", items: [{ control: "iso-27001-2013:A.5.1.2", applicable: true }] };
  const migrated = await answer(post("/soa/migrate", { to: "27001:2022", soa }), migrateResponse);
  expect(migrated.report).toMatchObject({ carried: 1, unmapped: [] });

  const document = (control: string) => ({ framework: "iso-27001-2022", items: [{ control, applicable: true }] });
  const compared = await answer(
    post("/soa/compare", { before: document("A.5.1"), after: document("iso-27001-2022:A.5.1") }),
    compareResponse,
  );
  expect(compared).toMatchObject({ added: [], removed: [], changed: [], unchanged: 1 });
});
