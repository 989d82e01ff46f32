import { describe, expect, it } from "vitest";
import { crosswalk, editorialRow, own, published, publishedFile, sentences, withFile } from "./sound.ts";

describe("the validator of crosswalks", () => {
  const faults: [string, Record<string, unknown>, string, RegExp][] = [
    [
      "a crosswalk under another name",
      withFile("crosswalks/x.json", publishedFile({})),
      "crosswalks/x.json",
      /Name the file one--two--book.json/,
    ],
    [
      "a crosswalk without source",
      withFile(crosswalk, publishedFile({ source: "none" })),
      crosswalk,
      /no source 'none'. Add/,
    ],
    [
      "a crosswalk to no framework",
      withFile(crosswalk, publishedFile({ to: "three" })),
      crosswalk,
      /no framework 'three'. Add catalogs\/three/,
    ],
    [
      "a crosswalk with itself",
      withFile(crosswalk, publishedFile({ to: "one" })),
      crosswalk,
      /both one. A crosswalk is between two/,
    ],
    [
      "a pair the other way round",
      withFile("crosswalks/two--one--book.json", publishedFile({ from: "two", to: "one" })),
      "crosswalks/two--one--book.json",
      /already stored the other way round, in crosswalks\/one--two--own.json. Turn/,
    ],
    [
      "an unknown review",
      withFile(crosswalk, publishedFile({ review: "checked" })),
      crosswalk,
      /'checked' is no review. Use one of: published, editorial/,
    ],
    [
      "a dangling id",
      withFile(crosswalk, publishedFile({ mappings: [published, { ...published, to: "A.9" }] })),
      `${crosswalk} mappings row 2`,
      /two has no control 'A.9'. Correct/,
    ],
    [
      "a withdrawn id",
      withFile(crosswalk, publishedFile({ mappings: [{ ...published, to: "A.3" }] })),
      `${crosswalk} mappings row 1`,
      /two has withdrawn 'A.3'. Map to what replaced it/,
    ],
    [
      "an unknown relationship",
      withFile(crosswalk, publishedFile({ mappings: [{ ...published, relationship: "maps-to" }] })),
      `${crosswalk} mappings row 1`,
      /'maps-to' is no relationship. Use one of: equal/,
    ],
    [
      "a repeated pair",
      withFile(crosswalk, publishedFile({ mappings: [published, published] })),
      `${crosswalk} mappings row 2`,
      /A.1 to A.1 was given before, in row 1. Keep one/,
    ],
    [
      "an invented strength",
      withFile(crosswalk, publishedFile({ mappings: [{ ...published, strength: 5 }] })),
      `${crosswalk} mappings row 1`,
      /strength that its publisher did not give. Remove/,
    ],
    [
      "an editorial row that decides nothing",
      editorialRow({ relationship: "related" }),
      `${own} mappings row 2`,
      /says 'related'. Decide/,
    ],
    [
      "an editorial row without strength",
      editorialRow({ strength: 11 }),
      `${own} mappings row 2`,
      /needs a 'strength'. Give a whole number/,
    ],
    [
      "an editorial row without rationale",
      editorialRow({ rationale: undefined }),
      `${own} mappings row 2`,
      /needs a 'rationale'. Say in one line/,
    ],
    [
      "an essay for a rationale",
      editorialRow({ rationale: "x".repeat(201) }),
      `${own} mappings row 2`,
      /has 201 characters. Cut it to one line of at most 200/,
    ],
    [
      "no counterpart for no control",
      withFile(crosswalk, publishedFile({ noCounterpart: [{ side: "to", control: "A.9", reason: "x" }] })),
      `${crosswalk} noCounterpart row 1`,
      /two has no control 'A.9'/,
    ],
    [
      "no counterpart without reason",
      withFile(crosswalk, publishedFile({ noCounterpart: [{ side: "to", control: "A.2", reason: "" }] })),
      `${crosswalk} noCounterpart row 1`,
      /'reason' is missing/,
    ],
    [
      "no counterpart and yet mapped",
      withFile(crosswalk, publishedFile({ noCounterpart: [{ side: "to", control: "A.1", reason: "x" }] })),
      `${crosswalk} noCounterpart row 1`,
      /no counterpart, and row 1 maps it. Remove one/,
    ],
    [
      "no list of mappings",
      withFile(crosswalk, publishedFile({ mappings: undefined })),
      crosswalk,
      /a list is expected in 'mappings'. Write it as/,
    ],
  ];

  it.each(faults)("names file, row and remedy of %s", (_, files, place, remedy) => {
    const said = sentences(files);
    expect(said.filter((sentence) => sentence.startsWith(`${place}:`) && remedy.test(sentence))).toHaveLength(1);
  });

  it("lets a withdrawn id stand where the row says why", () => {
    const mappings = [{ ...published, to: "A.3", correction: "Published with A.3, which is now in A.2." }];
    expect(sentences(withFile(crosswalk, publishedFile({ mappings })))).toEqual([]);
  });
});
