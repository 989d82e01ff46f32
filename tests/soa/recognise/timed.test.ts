import { describe, expect, it } from "vitest";
import type { Status } from "../../../shared/soa/document.ts";
import { ids, read, table, type Value } from "./grids.ts";

describe("a word with a time behind it", () => {
  const status = (text: string) => read(table(["Status"], [[text], ["Planned"]])).soa.items[0];

  it.each<[string, Status | undefined]>([
    ["erledigt 12.03.2024", "implemented"],
    ["umgesetzt am 12.03.2024", "implemented"],
    ["Umgesetzt seit 2021", "implemented"],
    ["done 12/03/24", "implemented"],
    ["completed on 12 March 2024", "implemented"],
    ["implemented since Q2 2023", "implemented"],
    ["fait le 12/03/2024", "implemented"],
    ["implementado el 12/03/2024", "implemented"],
    ["attuato dal 01.02.2023", "implemented"],
    ["wdrożone 12.03.2024 r.", "implemented"],
    ["zavedeno od 1. 3. 2024", "implemented"],
    ["υλοποιήθηκε 12/03/2024", "implemented"],
    ["実施済み 2024/03/12", "implemented"],
    ["geplant bis 31.12.2025", "planned"],
    ["planned for Q3", "planned"],
    ["prévu pour T3 2026", "planned"],
    ["offen bis 31.12.25", "not-started"],
    ["in progress until 12/2026", "partial"],
    ["umgesetzt bis 31.12.2025", undefined],
    ["Implemented by 2027-01-01", undefined],
    ["Implemented Q4 2026", undefined],
    ["implemented in 2027", undefined],
    ["Implemented (by 2027)", undefined],
    ["Implemented, from 2028", undefined],
    ["Done, by end of 2027", undefined],
    ["Umgesetzt (Q3/2027)", undefined],
    ["Yes - by 2027", undefined],
    ["Implementado (para 2027)", undefined],
    ["Implemented (12.03.2024)", "implemented"],
    ["done ISO 2022", undefined],
    ["umgesetzt Version 12.03.2024", undefined],
  ])("%s", (text, expected) => {
    expect(status(text)).toMatchObject({ extra: { Status: text } });
    expect(status(text)?.status).toBe(expected);
  });

  it("makes a column of its kind, though no two are the same", () => {
    const days = ids.map((_, at) => `umgesetzt am ${at + 11}.03.2024`);
    expect(
      read(
        table(
          ["Status"],
          days.map((day) => [day]),
        ),
      ).soa.items.map((item) => item.status),
    ).toEqual(days.map(() => "implemented"));
  });
});

describe("numbers with a comma", () => {
  it.each<[string, readonly Value[], readonly (Status | undefined)[]]>([
    ["Reifegrad (0-5)", ["2,5", "3,0", "0,5", "4,2"], ["partial", "implemented", "not-started", "implemented"]],
    ["Umsetzungsgrad", ["66,7 %", "100,0 %", "0 %"], ["partial", "implemented", "not-started"]],
    ["Umsetzungsgrad (%)", ["66,7", "100", "0", "33,3"], ["partial", "implemented", "not-started", "partial"]],
  ])("%s", (heading, written, expected) => {
    expect(
      read(
        table(
          [heading],
          written.map((value) => [value]),
        ),
      ).soa.items.map((item) => item.status),
    ).toEqual(expected);
  });
});
