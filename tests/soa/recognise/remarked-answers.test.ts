import { describe, expect, it } from "vitest";
import { applicability, decided } from "./grids.ts";

describe("a yes with a remark that begins alike", () => {
  it.each([
    ["Applicable", "Y - yearly", "Y", "N"],
    ["Applicable", "Y - yearly review", "Y", "N"],
    ["Anwendbar", "J - jährlich", "J", "N"],
    ["Van toepassing", "J - jaarlijks", "J", "N"],
  ])("%s: %s stays one beside %s and %s", (heading, remarked, yes, no) => {
    expect(applicability(heading, [remarked, yes, no, yes])).toEqual([true, true, false, true]);
  });

  it.each([
    ["Applicable", "N - Not implemented", "Y", "N"],
    ["Applicable", "Y - to be decided", "Y", "N"],
    ["Applicable", "Y - yet to be confirmed", "Y", "N"],
  ])("%s: %s is none", (heading, remarked, yes, no) => {
    expect(applicability(heading, [remarked, yes, no, yes])[0]).toBeNull();
  });
});

describe("what is adopted in part", () => {
  const said = (heading: string, answers: readonly string[], more: readonly string[] = []) =>
    decided(heading, more.length === 0 ? answers : answers.map((one) => [one, "Planned"]), more).map(
      ({ applicable, status }) => [applicable, status],
    );

  it.each([
    ["Adopted", ["Yes", "Partly", "No", "Yes"]],
    ["Adottato", ["Sì", "In parte", "No", "Sì"]],
    ["Adopté", ["Oui", "Partiellement", "Non", "Oui"]],
  ])("%s: applies, and is done in part; a plain yes says nothing of that", (heading, answers) => {
    expect(said(heading, answers)).toEqual([
      [true, undefined],
      [true, "partial"],
      [false, undefined],
      [true, undefined],
    ]);
  });

  it("says so only where that is asked, and no other column is for it", () => {
    expect(said("Applicable", ["Yes", "Partly", "No", "Yes"])[1]).toEqual([true, undefined]);
    expect(said("Adopted", ["Yes", "Partly", "No", "Yes"], ["Status"])[1]).toEqual([true, "planned"]);
  });
});
