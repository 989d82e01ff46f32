import { describe, expect, it } from "vitest";
import type { Argument, FunctionValue } from "../../shared/functions/definition.ts";
import { cellFailure } from "../../shared/functions/failure.ts";
import { customFunctions } from "../../shared/functions/registry.ts";
import type { Result } from "../../shared/messages/issue.ts";
import { readinessOf } from "../../shared/readiness/readiness.ts";
import { library } from "../library.ts";

const functionNamed = (id: string) => {
  const found = customFunctions.find((one) => one.id === id);
  if (!found) throw new Error(`no function ${id}`);
  return found;
};

const call = (id: string, ...args: Argument[]): Result<FunctionValue> => {
  const definition = functionNamed(id);
  if (definition.answeredBy === "library") return definition.answer(library, args);
  const question = definition.ask(args);
  if (!question.ok) return question;
  const answer = readinessOf(library, { ...question.value, asOf: "2026-11-24" });
  return answer.ok ? definition.answer(answer.value, args) : answer;
};

const answerOf = (id: string, ...args: Argument[]): FunctionValue => {
  const result = call(id, ...args);
  if (!result.ok) throw new Error(cellFailure(result.issues).message);
  return result.value;
};

describe("values", () => {
  it.each([
    ["TITLE", ["A.5.7", "27001:2022"], "Threat intelligence"],
    ["TITLE", ["iso-27001-2022:A.5.7"], "Threat intelligence"],
    ["TITLE", ["a 5.7", "ISO 27001"], "Threat intelligence"],
    ["MIGRATE", ["A.13.2.1"], "A.5.14"],
    ["MIGRATE", ["A.13.2.1", "", ""], "A.5.14"],
    ["MIGRATE", ["10.1"], "10.2"],
    ["ATTRIBUTE", ["A.5.7", "Control type", "27001:2022"], "Preventive; Detective; Corrective"],
    ["ATTRIBUTE", ["A.5.7", "kind", "27001:2022"], "control"],
  ] as const)("%s(%j) is %s", (id, args, expected) => {
    expect(answerOf(id, ...args)).toBe(expected);
  });
  it("MAP, LIST, RELATION, SOURCE and COVERAGE say what the crosswalk says", () => {
    const crosswalk = library.crosswalks.between("iso-27001-2022", "nist-csf-2.0");
    const mappings = crosswalk?.targets("A.5.7") ?? [];
    const ids = [...new Set(mappings.map((mapping) => mapping.to))];
    expect(ids.length).toBeGreaterThan(1);
    expect(answerOf("MAP", "A.5.7", "CSF", "27001:2022")).toBe(ids.join("; "));
    expect(answerOf("LIST", "A.5.7", "CSF", "27001:2022")).toEqual(ids.map((id) => [id]));
    for (const id of ids) {
      const stated = mappings.filter((mapping) => mapping.to === id).map((mapping) => mapping.relationship);
      expect(answerOf("RELATION", "iso-27001-2022:A.5.7", `nist-csf-2.0:${id}`)).toBe([...new Set(stated)].join("; "));
    }
    const said = answerOf("SOURCE", "A.5.7", "CSF", "27001:2022");
    for (const { source } of mappings) expect(said).toContain(library.crosswalks.source(source)?.title);
    expect(answerOf("COVERAGE", [["A.5.7"], ["A.8.34"], [null], ["A.5.7"]], "CSF")).toBe(
      crosswalk && crosswalk.targets("A.8.34").length > 0 ? 1 : 0.5,
    );
  });
  it("a known lack of a counterpart is told, an unknown one is blank", () => {
    const pairs = library.crosswalks.pairs.flatMap((pair) => library.crosswalks.between(pair.from, pair.to) ?? []);
    const none = pairs.flatMap((pair) => pair.noCounterpart.slice(0, 1).map((row) => ({ pair, row })))[0];
    if (!none) throw new Error("no crosswalk has such a row");
    expect(answerOf("MAP", none.row.control, none.pair.to, none.pair.from)).toBe("no counterpart");
    expect(answerOf("SOURCE", none.row.control, none.pair.to, none.pair.from)).not.toBe("");
    expect(answerOf("MAP", "A.5", "CSF", "27001:2022")).toBe("");
  });
  it("CONTROL carries the title as its text and the id, framework and attributes as properties", () => {
    const card = answerOf("CONTROL", "A.5.7", "27001:2022");
    expect(card).toMatchObject({ kind: "card", text: "Threat intelligence" });
    expect(JSON.stringify(card)).toContain('{"name":"id","value":"A.5.7"}');
    expect(JSON.stringify(card)).toContain("Detective");
  });
});

describe("readiness from ranges", () => {
  const controls = [["A.5.1"], ["A.5.7"], [null], ["A.8.9"]];
  const statuses = [["Implemented"], ["partial"], [""], ["Not started"]];
  it("is the engine's score as a share", () => {
    const items = [
      { control: "A.5.1", status: "implemented" as const, evidence: [{ reference: "Policy 1" }] },
      { control: "A.5.7", status: "partial" as const },
      { control: "A.8.9", status: "not-started" as const, applicable: false },
    ];
    const direct = readinessOf(library, { framework: "iso-27001-2022", asOf: "2026-11-24", items });
    if (!direct.ok) throw new Error("no answer");
    expect(direct.value.score).toBeGreaterThan(0);
    const applicable = [[""], [""], [""], ["No"]];
    const evidence = [["Policy 1"], [""], [""], [""]];
    const share = answerOf("READINESS", "iso-27001-2022", controls, statuses, applicable, undefined, evidence);
    expect(share).toBeCloseTo(direct.value.score / 100, 12);
  });
  it("GAPS spills the largest gains, ten unless said", () => {
    expect(answerOf("GAPS", "iso-27001-2022", controls, statuses)).toHaveLength(10);
    const rows = answerOf("GAPS", "iso-27001-2022", controls, statuses, null, null, null, 3);
    expect(rows).toHaveLength(3);
    expect(Array.isArray(rows) && rows[0]).toHaveLength(5);
  });
});

describe("what can't be answered", () => {
  it.each<[string, Argument[], string, RegExp]>([
    ["TITLE", ["A.99.9"], "#N/A", /A\.99\.9/],
    ["TITLE", ["A.99.9", "27001:2022"], "#N/A", /27001:2022/],
    ["MIGRATE", ["A.99.9"], "#N/A", /2013/],
    ["TITLE", ["A.5.2"], "#VALUE!", /iso-27001-2022:A\.5\.2.*iso-42001-2023:A\.5\.2/],
    ["TITLE", [5.1, "27001:2022"], "#VALUE!", /5\.1.*A\.5\.10/],
    ["TITLE", [""], "#VALUE!", /empty/],
    ["MAP", ["A.5.7", "", "27001:2022"], "#VALUE!", /framework is empty/],
    ["MAP", ["A.5.7", "nowhere", "27001:2022"], "#VALUE!", /nowhere.*nist-csf-2\.0/],
    ["MIGRATE", ["A.5.1.1", "27001:2013", "CSF"], "#VALUE!", /iso-27001-2013 -> iso-27001-2022/],
    ["ATTRIBUTE", ["A.5.7", "colour", "27001:2022"], "#VALUE!", /colour.*control_type/],
    ["COVERAGE", [[["A.5.2"], ["A.5.3"]], "CSF"], "#VALUE!", /iso-27001-2022.*iso-42001-2023/],
    ["COVERAGE", [[["pear"]], "CSF"], "#VALUE!", /control ids/],
    ["COVERAGE", [[[null]], "CSF"], "#VALUE!", /no control ids/],
    ["READINESS", ["27001:2022", [["A.5.1"]], [["a"], ["b"]]], "#VALUE!", /differ in size/],
    ["READINESS", ["27001:2022", [["A.5.1"]], [["done?"]]], "#VALUE!", /done\?.*[Ii]mplemented/],
    ["READINESS", ["27001:2022", [["A.5.1"]], [["planned"]], [["perhaps"]]], "#VALUE!", /perhaps/],
    ["READINESS", ["", [["A.5.1"]], [["planned"]]], "#VALUE!", /framework is empty/],
    ["GAPS", ["iso-27001-2022", [["A.5.1"]], [["planned"]], null, null, null, 0], "#VALUE!", /whole number/],
  ])("%s(%j) is %s with a sentence", (id, args, error, sentence) => {
    const result = call(id, ...args);
    if (result.ok) throw new Error(`a value: ${JSON.stringify(result.value)}`);
    const failure = cellFailure(result.issues);
    expect(failure.error).toBe(error);
    expect(failure.message).toMatch(sentence);
    expect(failure.message).not.toMatch(/\{\w+\}/);
  });
  it("a number that can be one control only is that control", () => {
    expect(answerOf("TITLE", 5.7, "27001:2022")).toBe("Threat intelligence");
  });
});
