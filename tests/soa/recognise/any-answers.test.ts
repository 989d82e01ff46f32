import { describe, expect, it } from "vitest";
import { decided, read, table, type Value } from "./grids.ts";

const applicability = (heading: string, answers: readonly Value[], more: readonly string[] = []) =>
  decided(
    heading,
    answers.map((answer, at) => [answer, ...more.map(() => `reason ${at}`)]),
    more,
  ).map(({ applicable }) => applicable ?? null);
const open = [null, null, null, null];

describe("words that answer other questions as well", () => {
  it.each([
    ["Change 2022", ["Kept", "Removed", "Kept", "Dropped"]],
    ["Vendor offer", ["Chosen", "Rejected", "Chosen", "Chosen"]],
    ["Tooling", ["Needed", "Not needed", "Needed", "Needed"]],
    ["Betriebsrat", ["erforderlich", "nicht erforderlich", "erforderlich", "erforderlich"]],
    ["Standort Köln", ["betroffen", "nicht betroffen", "betroffen", "betroffen"]],
    ["Sous-traitants", ["concerné", "non concerné", "concerné", "concerné"]],
    ["手順書", ["あり", "なし", "あり", "あり"]],
    ["投資", ["必要", "不要", "必要", "必要"]],
    ["備考", ["あり", "なし", "あり", "なし"]],
  ])("say nothing of the applicability under a heading that is not known: %s", (heading, answers) => {
    expect(applicability(heading, answers)).toEqual(open);
    expect(applicability(heading, answers, ["Justification"])).toEqual(open);
  });
  it.each([
    ["Applicability", ["Kept", "Removed", "Needed", "Rejected"], [true, false, true, false]],
    ["Anwendbar", ["erforderlich", "nicht erforderlich", "betroffen", "übernommen"], [true, false, true, true]],
    ["適用", ["あり", "なし", "必要", "不要"], [true, false, true, false]],
    ["当社", ["適用する", "除外", "適用する", "適用する"], [true, false, true, true]],
  ])("answer a heading that asks for it: %s", (heading, answers, said) => {
    expect(applicability(heading, answers)).toEqual(said);
  });
  it("leave nothing out as a status: 'Rejected' may be said of a draft", () => {
    const items = decided("Status", ["Implemented", "Rejected", "Removed", "Declined", "Not applicable"]);
    expect(items.map(({ applicable, status }) => [applicable ?? null, status])).toEqual([
      [null, "implemented"],
      ...Array.from({ length: 3 }, () => [null, undefined]),
      [false, undefined],
    ]);
  });
  it("are no no where they are denied and leave the choice", () => {
    expect(applicability("Applicable", ["Mandatory", "Not mandatory", "Not required", "Yes"])).toEqual([
      true,
      null,
      false,
      true,
    ]);
  });
  it("state no decision before words that are no reason", () => {
    const texts = [
      "Rejected: mail with malware",
      "Needed: more budget",
      "Kept: logs of a year",
      "We rent",
      "Our policy",
    ];
    const said = applicability("Justification", [...texts, "Required because of law"]);
    expect(said).toEqual([null, null, null, null, null, true]);
  });
  it("take no control in where a risk is retained", () => {
    const { soa } = read(
      table(
        ["Risk treatment", "Owner"],
        [
          ["Retained", "A"],
          ["Retained", "B"],
          ["x", "C"],
        ],
      ),
    );
    expect(soa.items.map(({ applicable, inclusion }) => [applicable ?? null, inclusion ?? []])).toEqual([
      [null, []],
      [null, []],
      [true, ["risk"]],
    ]);
  });
});
