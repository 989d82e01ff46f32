import { describe, expect, it } from "vitest";
import { applicableUnder, read, reasoned, table } from "./grids.ts";

describe("a column of yes and no whose heading does not ask for the applicability", () => {
  it.each(["Open", "Nonconformity", "Sampled", "Documented", "Verified", "Outsourced", "Cloud", "Personal data"])(
    "%s decides nothing",
    (heading) => {
      const { soa, codes } = read(table([heading, "Justification", "Status"], reasoned));
      expect(soa.items.map((item) => item.applicable)).toEqual([null, null, null, null]);
      expect(codes).not.toContain("import.column-unasked");
    },
  );
  it.each(["Kas kohaldub", "Leeds", "Sensitive", "Antwort", "Removed", "Kept", "Getestet"])(
    "%s decides nothing either, and is named",
    (heading) => {
      const { soa, report } = read(table([heading, "Justification", "Status"], reasoned));
      expect(soa.items.map((item) => item.applicable)).toEqual([null, null, null, null]);
      expect(soa.items[0]?.extra).toMatchObject({ [heading]: "No" });
      const unasked = report.warnings.find(({ code }) => code === "import.column-unasked");
      expect(unasked?.message).toContain(heading);
      expect(unasked?.rows).toHaveLength(1);
    },
  );
  it.each(["A?", "Stosuje się (TAK/NIE)", "Dotyczy?", "Gilt (ja/nein)", "Ισχύει (ΝΑΙ/ΟΧΙ)", "Tillämpas"])(
    "%s asks for it",
    (heading) => {
      expect(applicableUnder(heading)).toEqual([false, false, true, false]);
    },
  );
});
