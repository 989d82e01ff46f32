import { describe, expect, it } from "vitest";
import { fields, read, table, type Value } from "./grids.ts";

const answers: readonly (readonly Value[])[] = [
  ["No", "Required by law", "Implemented"],
  ["No", "Required by law", "Planned"],
  ["Yes", "No development here", null],
  ["No", "Risk R-4", "Implemented"],
];
const applicable = (heading: string, rows = answers) =>
  fields("applicable", [heading, "Justification", "Status"], rows);

describe("a column of yes and no whose heading does not ask for the applicability", () => {
  it.each([
    "Open",
    "Nonconformity",
    "Sampled",
    "Documented",
    "Verified",
    "Outsourced",
    "Cloud",
    "Personal data",
    "Getestet",
  ])("%s decides nothing", (heading) => {
    const { soa, codes } = read(table([heading, "Justification", "Status"], answers));
    expect(soa.items.map((item) => item.applicable)).toEqual([null, null, null, null]);
    expect(codes).not.toContain("import.column-unasked");
  });
  it.each(["Kas kohaldub", "Leeds", "Sensitive", "Antwort"])("%s decides nothing either, and is named", (heading) => {
    const { soa, report } = read(table([heading, "Justification", "Status"], answers));
    expect(soa.items.map((item) => item.applicable)).toEqual([null, null, null, null]);
    expect(soa.items[0]?.extra).toMatchObject({ [heading]: "No" });
    const unasked = report.warnings.find(({ code }) => code === "import.column-unasked");
    expect(unasked?.message).toContain(heading);
    expect(unasked?.rows).toHaveLength(1);
  });
  it.each(["A?", "Stosuje się (TAK/NIE)", "Dotyczy?", "Gilt (ja/nein)", "Platí", "Ισχύει (ΝΑΙ/ΟΧΙ)", "Tillämpas"])(
    "%s asks for it",
    (heading) => {
      expect(applicable(heading)).toEqual([false, false, true, false]);
    },
  );
});
