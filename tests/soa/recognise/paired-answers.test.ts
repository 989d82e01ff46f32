import { describe, expect, it } from "vitest";
import { decided, grid, ids, read } from "./grids.ts";

const under = (heading: string, answers: readonly string[]) =>
  decided(heading, answers).map(({ applicable, status }) => [applicable, status]);

describe("two questions in a heading, and an answer to each below", () => {
  it.each([
    ["Applicable / Implemented", "Y / Y", "Y / P", "Y / N", "N / -"],
    ["Applicable / Implemented", "Yes/Yes", "Yes/Partly", "Yes/No", "No/No"],
    ["Applicable & implemented", "Yes | Yes", "Yes | In progress", "Yes | Not started", "No | N/A"],
    ["Anwendbar / Umgesetzt", "ja / ja", "ja / teilweise", "ja / nein", "nein / -"],
    ["Applicable / mis en œuvre", "oui / oui", "oui / partiellement", "oui / non", "non / -"],
    ["Aplicable / Implementado", "sí / sí", "sí / parcial", "sí / no", "no / no"],
  ])("%s: %s, %s, %s, %s", (heading, done, begun, open, out) => {
    expect(under(heading, [done, begun, open, out])).toEqual([
      [true, "implemented"],
      [true, "partial"],
      [true, "not-started"],
      [false, undefined],
    ]);
  });

  it("in the order in which they are asked", () => {
    expect(under("Implemented / Applicable", ["Y / Y", "N / Y", "P / Y", "N / N"])).toEqual([
      [true, "implemented"],
      [true, "not-started"],
      [true, "partial"],
      [false, undefined],
    ]);
  });

  it("what is left out and done is one of the two", () => {
    expect(under("Applicable / Implemented", ["Y / Y", "Y / N", "N / Y", "Y / Y"])[2]).toEqual([null, undefined]);
  });

  it.each([
    ["one answer in two languages", "Applicable / Implemented", ["Oui / Yes", "Oui / Yes", "Non / No", "Oui / Yes"]],
    ["the choice of a template beside one answer", "Applicable / Implemented", ["Y / N", "Y / N", "Y / N", "Y / N"]],
    ["a half that nobody knows", "Applicable / Implemented", ["Y / Q", "Y / N", "Y / Q", "Y / Y"]],
    ["other questions", "Approved / Reviewed", ["Y / Y", "Y / N", "N / -", "Y / Y"]],
    ["one question", "Applicable", ["Y / Y", "Y / N", "N / -", "Y / N"]],
  ])("no status is read of %s", (_, heading, answers) => {
    for (const { status } of decided(heading, answers)) expect(status).toBeUndefined();
  });
});

describe("two letters in a heading", () => {
  const rows = ["Y / Y", "Y / P", "Y / N", "N / -"].map((answer, at) => [ids[at] ?? "", "t", answer, "r"]);
  const below = (line: string, heading = "A / I") =>
    read(grid([[line], ["Control", "Title", heading, "Justification"], ...rows])).soa.items.map(
      ({ applicable, status }) => [applicable, status],
    );

  it.each([
    ["Applicable / Implemented (A/I) for each control of Annex A", "A / I"],
    ["Columns: applicable and implemented (A/I)", "A/I"],
  ])("mean what is written out before them: %s", (line, heading) => {
    expect(below(line, heading)).toEqual([
      [true, "implemented"],
      [true, "partial"],
      [true, "not-started"],
      [false, undefined],
    ]);
  });

  it.each([
    "Statement of applicability",
    "Approved / Inspected (A/I) for each control",
    "Applicable / Implemented (P/Q) for each control",
  ])("mean nothing by themselves, or for something else: %s", (line) => {
    for (const [applicable, status] of below(line)) expect([applicable, status]).toEqual([null, undefined]);
  });
});
