import { describe, expect, it } from "vitest";
import { type MessageParams, say } from "../../shared/messages/say.ts";

describe("a sentence with a number of things", () => {
  it.each<[MessageParams, string]>([
    [{ count: 1 }, "(1 row)"],
    [{ count: 2 }, "(2 rows)"],
    [{ count: 0 }, "(0 rows)"],
    [{ count: 21 }, "(21 rows)"],
    [{}, "({count} rows)"],
  ])("has the noun that suits it: %o", (params, expected) => {
    expect(say("import.hidden-row", params)).toContain(expected);
  });

  it("is filled as before where no noun stands by", () => {
    expect(say("pane.gains.more", { count: 1 })).toContain(": 1.");
  });
});
