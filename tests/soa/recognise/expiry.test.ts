import { describe, expect, it } from "vitest";
import { readinessOf } from "../../../shared/readiness/readiness.ts";
import { library } from "../../library.ts";
import { read, table } from "./grids.ts";

const ofYear = (year: number): string => `${year}-06-30`;

const sheet = (heading: string, day = ofYear(2020)) =>
  table(
    ["Applicable", "Status", "Evidence", heading],
    [
      ["Yes", "Implemented", "POL-1 v2", day],
      ["Yes", "Implemented", "POL-2", ofYear(2027)],
      ["Yes", "Planned", "", ofYear(2027)],
      ["Yes", "Implemented", "POL-4", ""],
    ],
  );

describe("evidence counts up to the day on which the file says that it expires", () => {
  it.each([
    "Evidence expires",
    "Expiry date",
    "Valid until",
    "Gültig bis",
    "Ablaufdatum",
    "Valable jusqu'au",
    "Fecha de caducidad",
    "Válido até",
    "Valido fino al",
    "Geldig tot",
    "Ważne do",
    "Platnost do",
    "Ημερομηνία λήξης",
    "有効期限",
  ])("under '%s'", (heading) => {
    const { soa, report } = read(sheet(heading));
    expect(report.tables[0]?.columns).toMatchObject({ evidence: "E", expires: "F" });
    expect(soa.items.map(({ evidence }) => evidence)).toEqual([
      [{ reference: "POL-1 v2", expires: ofYear(2020) }],
      [{ reference: "POL-2", expires: ofYear(2027) }],
      undefined,
      [{ reference: "POL-4" }],
    ]);
  });
  it("and expired evidence adds nothing to the score", () => {
    const scored = (day: string) => {
      const { items } = read(sheet("Valid until", day)).soa;
      const result = readinessOf(library, { framework: "iso-27001-2022", asOf: "2026-11-26", items });
      return result.ok ? result.value.score : Number.NaN;
    };
    expect(scored(ofYear(2020))).toBeLessThan(scored(ofYear(2027)));
  });
  it("a day beside no evidence is kept", () => {
    const { soa } = read(sheet("Valid until"));
    expect(soa.items[2]?.extra).toEqual({ "Valid until": ofYear(2027) });
  });
  it.each(["03/04/2026", "end of 2026", "Q4"])("what is no day for certain is said: %s", (day) => {
    const { soa, codes } = read(sheet("Valid until", day));
    expect(soa.items[0]?.evidence).toEqual([{ reference: "POL-1 v2" }]);
    expect(soa.items[0]?.extra).toEqual({ "Valid until": day });
    expect(codes).toContain("import.no-day");
  });
  it.each(["Due date", "Next review", "Contract expires", "Exception valid until", "Review date"])(
    "and under '%s' no day says so",
    (heading) => {
      expect(read(sheet(heading)).report.tables[0]?.columns).not.toHaveProperty("expires");
    },
  );
});
