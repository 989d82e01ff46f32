import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress } from "../../addin/taskpane/address.ts";
import { tasks } from "../../addin/taskpane/pane.ts";

describe("the page's address", () => {
  it.each([
    ["", "build", undefined],
    ["#", "build", undefined],
    ["#nonsense=1", "build", undefined],
    ["#score", "score", undefined],
    ["#lookup=iso-27001-2022%3AA.5.1", "lookup", "iso-27001-2022:A.5.1"],
    ["#lookup=iso-27001-2022:A.5.1", "lookup", "iso-27001-2022:A.5.1"],
    ["#lookup=%E0%A4%A", "lookup", undefined],
  ])("%j names %s and %s", (hash, task, subject) => {
    expect(parseAddress(hash)).toEqual({ task, subject });
  });

  it("reads back what it writes, whatever the subject holds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...tasks), fc.string({ minLength: 1, unit: "grapheme" }), (task, subject) => {
        expect(parseAddress(formatAddress(task, subject))).toEqual({ task, subject });
      }),
    );
  });
});
