import { describe, expect, it } from "vitest";
import { cell, csv, date, grid, number, read } from "./grids.ts";

describe("one id, however it is written", () => {
  const forms: [written: string, id: string][] = [
    ["A.5.10", "A.5.10"],
    ["5.10", "A.5.10"],
    ["A 5.10", "A.5.10"],
    ["A5.10", "A.5.10"],
    ["a.5.10", "A.5.10"],
    ["A-5.10", "A.5.10"],
    ["A. 5. 10", "A.5.10"],
    ["A. 5. 10 Acceptable use of information", "A.5.10"],
    ["A.5 .10", "A.5.10"],
    ["A.5 .10 Acceptable use of information", "A.5.10"],
    ["A.5 . 10", "A.5.10"],
    ["5 .10", "A.5.10"],
    ["A.5,10", "A.5.10"],
    ["A,5,10", "A.5.10"],
    ["A,5.10", "A.5.10"],
    ["A.5,10 Acceptable use of information", "A.5.10"],
    ["5,10", "A.5.10"],
    ["A.5.10,2", "A.5.10"],
    ["A.5.l", "A.5.1"],
    ["A.5.10\u00b9", "A.5.10"],
    ["\u00a0A.5.10\t", "A.5.10"],
    ["A.5.10.", "A.5.10"],
    ["A.5.10*", "A.5.10"],
    ["(A.5.10)", "A.5.10"],
    ["[5.10]", "A.5.10"],
    ["Annex A 5.10", "A.5.10"],
    ["Control A.5.10", "A.5.10"],
    ["ISO 27001 A.5.10", "A.5.10"],
    ["ISO/IEC 27001:2022 A.5.10", "A.5.10"],
    ["27001.A.5.10", "A.5.10"],
    ["ISO27001-2022.A.5.10", "A.5.10"],
    ["iso27001:2022.a5.10", "A.5.10"],
    ["Α.5.10", "A.5.10"],
    ["Ａ．５．１０", "A.5.10"],
    ["A.05.10", "A.5.10"],
    ["EK-A 5.10", "A.5.10"],
    ["Bilaga A 5.10", "A.5.10"],
    ["附录A 5.10", "A.5.10"],
    ["A.5.10 Acceptable use of information", "A.5.10"],
    ["5.10 - Acceptable use of information", "A.5.10"],
    ["Acceptable use of information (A.5.10)", "A.5.10"],
  ];
  it.each(forms)("%s", (written, id) => {
    const rows = [
      ["Control", "Applicable"],
      [written, "Yes"],
      ["A.5.11", "Yes"],
      ["A.5.12", "No"],
      ["A.5.13", "No"],
    ];
    expect(read(grid(rows)).ids[0]).toBe(id);
  });
});

it("a title keeps no empty brackets where its id stood", () => {
  const rows = ["Policies (A.5.1)", "Roles [A.5.2]", "Duties (see A.5.3)", "A.5.4 (logs)", "A.5.5 Use (of it)"].map(
    (text) => [text, "Yes"],
  );
  expect(read(grid([["Control", "Applicable"], ...rows])).soa.items.map(({ title }) => title)).toEqual([
    "Policies",
    "Roles",
    "Duties (see )",
    "logs",
    "Use (of it)",
  ]);
});

it("a nought before the last number is none of a day where it stands first in its cell", () => {
  const padded = ["5.01", "5.02", "5.08", "5.12", "6.01"];
  expect(read(grid([["Control", "Applicable"], ...padded.map((id) => [id, "Yes"])])).ids).toEqual([
    ...["A.5.1", "A.5.2", "A.5.8", "A.5.12", "A.6.1"],
  ]);
  expect(read(grid([["Control", "Status"], ...["from 5.01", "until 6.02"].map((day) => [day, "Done"])])).ids).toEqual(
    [],
  );
});

it("a number behind a slash that counts questions or hours is no id", () => {
  const written = ["A.5.1/1", "A.5.1/2", "A.5.2/01", "A.5.16/24 hours", "A.5.17/2"];
  expect(read(grid([["Control", "Status"], ...written.map((id) => [id, "Done"])])).ids).toEqual([
    ...["A.5.1", "A.5.1", "A.5.2", "A.5.16", "A.5.17"],
  ]);
});

describe("numbers and dates that were ids", () => {
  const list = (ids: (string | number | ReturnType<typeof date>)[]) =>
    grid([["Control", "Status"], ...ids.map((id) => [id, "Implemented"])]);

  it("5.1 after 5.9 was 5.10, and 5.2 after 5.19 was 5.20", () => {
    const numbers = Array.from({ length: 37 }, (_, at) => Number(`5.${at + 1}`));
    const { ids, codes } = read(list(numbers));
    expect(ids).toEqual(numbers.map((_, at) => `A.5.${at + 1}`));
    expect(codes).toContain("import.id-restored");
  });

  it("under a format of two decimals 5.10 and 5.1 are told by their order", () => {
    const rows = [5.7, 5.8, 5.9, 5.1, 5.11].map((value) => number(value, "0.00", value.toFixed(2)));
    expect(read(list(rows)).ids).toEqual(["A.5.7", "A.5.8", "A.5.9", "A.5.10", "A.5.11"]);
  });

  it("the title decides where the order does not", () => {
    const rows = [
      ["Control", "Title", "Applicable"],
      [8.1, "Information deletion", "Yes"],
      [5.7, "Threat intelligence", "Yes"],
      [8.2, "Privileged access rights", "No"],
      [6.3, "Information security awareness, education and training", "Yes"],
    ];
    expect(read(grid(rows)).ids).toEqual(["A.8.10", "A.5.7", "A.8.2", "A.6.3"]);
  });

  it("in separated text too", () => {
    const { ids } = read(
      csv([
        ["Control", "Applicable"],
        ["8.8", "Yes"],
        ["8.9", "Yes"],
        ["8.1", "Yes"],
        ["8.11", "Yes"],
      ]),
    );
    expect(ids).toEqual(["A.8.8", "A.8.9", "A.8.10", "A.8.11"]);
  });

  it("a day and a month, the day first or last", () => {
    const european = list(["A.5.5", date("2026-06-05", "d-mmm"), "A.5.7"]);
    expect(read(european).ids).toEqual(["A.5.5", "A.5.6", "A.5.7"]);
    const american = list(["A.5.5", date("2026-05-06", "m/d/yyyy"), "A.5.7"]);
    expect(read(american).ids).toEqual(["A.5.5", "A.5.6", "A.5.7"]);
  });

  it("three parts with a year: 5.1.1 of the 2013 edition, and it is told", () => {
    const { ids, soa, codes } = read(list([date("2001-01-05", "dd.mm.yyyy"), "A.5.1.2", "A.6.1.1", "A.6.1.2"]));
    expect(ids[0]).toBe("A.5.1.1");
    expect(codes).toContain("import.id-restored");
    expect(soa.framework).toBe("iso-27001-2013");
  });
});

describe("what looks like an id and is none", () => {
  const decoys: [name: string, rows: (string | number | null)[][]][] = [
    [
      "another standard's ids",
      [
        ["Control Ref.", "Control", "Status"],
        ...["M1.1.1", "M1.1.2", "T.8.2.5", "M.5.1.1"].map((id) => [id, "Policy", "Done"]),
      ],
    ],
    [
      "asset numbers",
      [
        ["Asset ID", "Name", "Owner"],
        ["A001", "Laptop", "IT"],
        ["A002", "Server", "IT"],
        ["A003", "Router", "IT"],
      ],
    ],
    [
      "CIS safeguards",
      [
        ["CIS Safeguard", "Title", "Status"],
        ["1.1", "Inventory", "Done"],
        ["5.1", "Accounts", "Done"],
        ["5.2", "Passwords", "Done"],
        ["8.1", "Audit log", "Open"],
        ["18.1", "Test", "Open"],
      ],
    ],
    [
      "section numbers of a document",
      [
        ["1.1", "Purpose"],
        ["1.2", "Scope"],
        ["2.1", "Roles"],
        ["5.1", "Review"],
        ["5.2", "Approval"],
      ],
    ],
    [
      "prices and percentages",
      [
        ["Item", "Price", "Share"],
        ["a", 5.1, "5.1 %"],
        ["b", 5.2, "5.2 %"],
        ["c", 6.3, "6.3 %"],
      ],
    ],
    [
      "versions and dates",
      [
        ["Version", "Date"],
        ["v5.1", "05.01.2026"],
        ["v5.2", "06.02.2026"],
        ["v5.3", "07.03.2026"],
      ],
    ],
    [
      "SOC 2 criteria",
      [
        ["Criteria", "Control", "Status"],
        ["CC5.1", "x", "Yes"],
        ["CC6.1", "y", "Yes"],
        ["CC7.2", "z", "No"],
      ],
    ],
  ];
  it.each(decoys)("%s", (_, rows) => {
    const { soa, report } = read(grid(rows));
    expect(soa.items).toEqual([]);
    expect(report.tables).toEqual([]);
    expect(report.skippedSheets).toHaveLength(1);
  });

  it("an id in no edition is rejected with its cells", () => {
    const { ids, report } = read(
      grid([
        ["Control", "Applicable"],
        ["A.12.1.1", "Yes"],
        ["A.12.14.1", "Yes"],
        ["A.12.2.1", "No"],
      ]),
    );
    expect(ids).toEqual(["A.12.1.1", "A.12.2.1"]);
    expect(report.rejects).toMatchObject([{ row: 3, cells: ["A.12.14.1", "Yes"] }]);
  });

  it("related ids beside the table's own stay in their column", () => {
    const rows = [
      ["Clause", "Control", "Applicable", "ISO 27001:2013"],
      ["A.5.1", "Policies for information security", "Yes", "A.5.1.1, A.5.1.2"],
      ["A.5.2", "Information security roles and responsibilities", "Yes", "A.6.1.1"],
      ["A.5.3", "Segregation of duties", "No", "A.6.1.2"],
    ];
    const { ids, item } = read(grid(rows));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(item("A.5.1")?.extra).toEqual({ "ISO 27001:2013": "A.5.1.1, A.5.1.2" });
  });
});

it("an error value or an empty text is no id", () => {
  const rows = [
    ["Control", "Applicable"],
    [cell("A.5.1"), "Yes"],
    [{ value: "#REF!", text: "#REF!", kind: "error" } as const, "Yes"],
    ["A.5.3", "Yes"],
  ];
  const { ids, report } = read(grid(rows));
  expect(ids).toEqual(["A.5.1", "A.5.3"]);
  expect(report.rejected).toBe(1);
});
