import { describe, expect, it } from "vitest";
import { catalogFile, library } from "../library.ts";
import { haveFacts, needsFacts, readFactRows } from "./facts.ts";

/** Source id, number of pairs, facts file. */
const publications: [source: string, pairs: number, file: string][] = [
  ["iso-27002-2022-annex-b", 115, "iso27001-2013--iso27001-2022--iso27002-2022-annexB"],
  ["nist-csf-2.0-reference-tool", 412, "nist-csf-2.0--iso27001-2022--nist-csf2-reference-tool"],
  ["nist-olir-155", 642, "nist-sp-800-53-r5--iso27001-2022--nist-olir-155-via-ciso"],
  ["nist-800-53-iso-27001-2013", 576, "nist-sp-800-53-r5--iso27001-2013--nist-800-53-annex-via-abewinters"],
  ["nist-olir-186", 743, "nist-csf-2.0--nist-sp-800-53-r5--nist-olir-186"],
  ["pci-ssc-csf-2.0", 551, "pci-dss-4.0.1--nist-csf-2.0--nist-csf2-reference-tool"],
  ["nist-sp-800-66r2", 278, "hipaa-security-rule--nist-sp-800-53-r5--nist-800-66r2-via-ciso"],
  ["microsoft-ai-rmf-42001", 280, "nist-ai-rmf-1.0--iso42001-2023--airc-microsoft"],
];

const from = (source: string) => catalogFile.crosswalks.filter((crosswalk) => crosswalk.source === source);
const rows = (source: string) => from(source).flatMap((crosswalk) => crosswalk.mappings);

describe("the published crosswalks", () => {
  it.each(publications)("%s has its %i pairs, as a publication of its own", (source, pairs) => {
    expect(from(source).map(({ review }) => review)).toEqual(["published"]);
    expect(rows(source)).toHaveLength(pairs);
  });

  it("name no relationship, since none of these publishers did", () => {
    const named = publications.flatMap(([source]) =>
      rows(source).filter(([, , relationship]) => relationship !== "related"),
    );
    expect(named).toEqual([]);
  });

  it.skipIf(!haveFacts).each(publications)(
    `%s has exactly the %i pairs of the facts${needsFacts}`,
    (source, _, file) => {
      const pairs = readFactRows(`mappings/${file}.csv`).map((row) => `${row.from_id} > ${row.to_id}`);
      expect(
        rows(source)
          .map(([a, b]) => `${a} > ${b}`)
          .sort(),
      ).toEqual(pairs.sort());
    },
  );

  it.each([
    ["microsoft-ai-rmf-42001", "GOVERN 3.2", "A.3.2", "B.3.2 Management review inputs"],
    ["microsoft-ai-rmf-42001", "MAP 1.4", "A.2.2", "B.2.2 Customers"],
    ["microsoft-ai-rmf-42001", "MAP 1.5", "6.1.1", "6.1.1 Objective"],
    ["nist-olir-186", "DE.AE-06", "RA-4", "withdrawn"],
  ])("%s shows what is wrong at %s", (source, a, b, said) => {
    const corrected = rows(source).filter(([, , , , , correction]) => correction != null);
    expect(corrected.find(([from, to]) => from === a && to === b)?.[5]).toContain(said);
    expect(library.crosswalks.source(source)?.changes).toContain(a);
  });

  it("carries NIST's 37 asterisks", () => {
    const marked = rows("nist-800-53-iso-27001-2013").filter(([, , , , rationale]) => rationale?.includes("asterisk"));
    expect(marked).toHaveLength(37);
    expect(marked.map(([a, b]) => `${a} > ${b}`)).toContain("AC-24 > A.9.4.1");
  });

  it.each([
    ["A.13.2.1", ["A.5.14"]],
    ["A.13.2.2", ["A.5.14"]],
    ["A.13.2.3", ["A.5.14"]],
    ["A.5.1.2", ["A.5.1"]],
    ["A.17.2.1", ["A.8.14"]],
    ["A.18.2.3", ["A.5.36", "A.8.8"]],
  ])("sends %s of 2013 where ISO sends it", (old, now) => {
    const targets = library.crosswalks.between("iso-27001-2013", "iso-27001-2022")?.targets(old) ?? [];
    expect(targets.map(({ to }) => to)).toEqual(now);
  });

  it("reaches all 114 controls of 2013 and 82 of 2022", () => {
    const pairs = rows("iso-27002-2022-annex-b");
    expect(new Set(pairs.map(([a]) => a)).size).toBe(114);
    expect(new Set(pairs.map(([, b]) => b)).size).toBe(82);
  });
});

describe("the sources", () => {
  it("stand behind every framework and every crosswalk", () => {
    const ids = new Set(catalogFile.sources.map(({ id }) => id));
    const named = [...catalogFile.frameworks, ...catalogFile.crosswalks].map(({ source }) => source);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("say who published, what the licence is, and never call Microsoft's crosswalk official", () => {
    const unofficial = publications
      .filter(([id]) => library.crosswalks.source(id)?.official === false)
      .map(([id]) => id);
    expect(unofficial).toEqual(["microsoft-ai-rmf-42001"]);
    for (const { url } of catalogFile.sources) expect(url ?? "https://").toMatch(/^https?:\/\//);
  });
});
