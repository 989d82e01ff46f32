import { describe, expect, it } from "vitest";
import { library } from "../../library.ts";
import { csv, date, grid, read } from "./grids.ts";

describe("a date that separated text shows as Excel wrote it", () => {
  const forms: [language: string, written: string, id: string][] = [
    ["German", "05. Mrz", "A.5.3"],
    ["German, of a long number", "Mai 32", "A.5.32"],
    ["Austrian", "05.Jän", "A.5.1"],
    ["English", "5-Mar", "A.5.3"],
    ["English, the month first", "May-03", "A.5.3"],
    ["French", "05-févr", "A.5.2"],
    ["French with a dot", "5 juil.", "A.5.7"],
    ["Spanish", "05-ene", "A.5.1"],
    ["Italian", "05-giu", "A.5.6"],
    ["Portuguese", "05/fev", "A.5.2"],
    ["Dutch", "5-mrt", "A.5.3"],
    ["Polish", "05.sty", "A.5.1"],
    ["Czech", "05. čvn", "A.5.6"],
    ["Danish", "05-okt", "A.5.10"],
    ["Norwegian", "05.des", "A.5.12"],
    ["Swedish", "05-maj", "A.5.5"],
    ["Finnish", "5.tammi", "A.5.1"],
    ["Turkish", "05.Ağu", "A.5.8"],
    ["Greek", "05-Ιαν", "A.5.1"],
    ["Russian", "05.янв", "A.5.1"],
    ["two numbers with dots", "05.03.", "A.5.3"],
    ["two numbers with a slash", "5/3", "A.5.3"],
  ];
  it.each(forms)("%s: %s", (_, written, id) => {
    const { ids, codes } = read(
      csv([
        ["Control", "Applicable"],
        [written, "Yes"],
        ["5.33", "Yes"],
        ["5.34", "No"],
        ["5.35", "Yes"],
        ["8.12", "No"],
      ]),
    );
    expect(ids).toEqual([id, "A.5.33", "A.5.34", "A.5.35", "A.8.12"]);
    expect(codes).toContain("import.id-restored");
  });

  const numbers = (library.catalog.get("iso-27001-2022")?.leaves ?? []).flatMap(({ id }) => {
    const [, section = "", number = ""] = /^A\.(\d+)\.(\d+)$/.exec(id) ?? [];
    return section === "" ? [] : [{ id, section: Number(section), number: Number(number) }];
  });
  const german = "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(" ");
  const two = (part: number): string => String(part).padStart(2, "0");

  it("is one in a whole column of them, the numbers beyond twelve as years behind a month", () => {
    const rows = numbers.map(({ section, number }) => [
      number > 12 ? `${german[section - 1]} ${number}` : `${two(section)}. ${german[number - 1]}`,
      "Ja",
      "Gesetz",
    ]);
    expect(read(csv([["Nr.", "Anwendbar", "Begründung"], ...rows])).ids).toEqual(numbers.map(({ id }) => id));
  });

  it("is a month of a year in a workbook too, which 5.13 becomes as 5.1 becomes a day", () => {
    const rows = numbers.map(({ section, number }) => [
      number > 12
        ? date(`${number < 30 ? 20 : 19}${number}-${two(section)}-01`, "mmm\\-yy")
        : date(`2026-${two(number)}-${two(section)}`, "[$-407]d/\\ mmm"),
      "Ja",
    ]);
    expect(read(grid([["Nr.", "Anwendbar"], ...rows])).ids).toEqual(numbers.map(({ id }) => id));
  });

  it("is turned back by its title where day and month could both be first", () => {
    const { ids } = read(
      csv([
        ["Control", "Title", "Applicable"],
        ["03-May", "Segregation of duties", "Yes"],
        ["05-May", "Contact with authorities", "Yes"],
        ["05-Jul", "Threat intelligence", "Yes"],
        ["06-Jul", "Working in secure areas", "Yes"],
        ["05-Aug", "Secure authentication", "No"],
      ]),
    );
    expect(ids).toEqual(["A.5.3", "A.5.5", "A.5.7", "A.7.6", "A.8.5"]);
  });

  it("has the month first where that makes sections", () => {
    const days = ["1-May", "2-May", "3-May", "4-May", "9-May", "1-Jun", "2-Jun", "3-Jun"];
    const { ids } = read(csv([["Control", "Applicable"], ...days.map((day) => [day, "Yes"])]));
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.9", "A.6.1", "A.6.2", "A.6.3"]);
  });

  it("with a year was an id of three numbers", () => {
    const { ids, soa } = read(
      csv([
        ["Control", "Title", "Applicable"],
        ["05.01.2001", "Policies for information security", "Yes"],
        ["05.01.2002", "Review of the policies for information security", "Yes"],
        ["06.01.2001", "Information security roles and responsibilities", "No"],
        ["09.04.2005", "Access control to program source code", "No"],
      ]),
    );
    expect(ids).toEqual(["A.5.1.1", "A.5.1.2", "A.6.1.1", "A.9.4.5"]);
    expect(soa.framework).toBe("iso-27001-2013");
  });

  it("says that it was a date where no id fits", () => {
    const { ids, report } = read(
      csv([
        ["Control", "Applicable"],
        ["31-Dec", "Yes"],
        ["5.13", "Yes"],
        ["5.14", "Yes"],
        ["5.15", "Yes"],
      ]),
    );
    expect(ids).toEqual(["A.5.13", "A.5.14", "A.5.15"]);
    expect(report.rejects).toMatchObject([{ row: 2, reason: expect.stringContaining("'31-Dec' looks like a date") }]);
  });

  it("in another column is a date", () => {
    const { ids, item } = read(
      csv([
        ["Due", "Control", "Applicable", "Reviewed"],
        ["05. Mrz", "A.5.1", "Yes", "5/6"],
        ["06. Mai", "A.5.2", "No", "5/7"],
        ["07. Jun", "A.5.3", "Yes", "6/1"],
      ]),
    );
    expect(ids).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(item("A.5.2")).toMatchObject({ extra: { Due: "06. Mai" } });
  });

  it("is no id where the months of a year head the columns", () => {
    const { report, ids } = read(
      csv([
        ["KPI", "Annex A control", "Apr-20", "May-20", "Jun-20"],
        ["Patches", "A.8.8", "8.2", "5.2", "7.4"],
        ["Backups", "A.8.13", "5.1", "7.4", "8.2"],
        ["Phishing", "A.6.3", "8.2", "5.1", "6.3"],
      ]),
    );
    expect(ids).toEqual(["A.8.8", "A.8.13", "A.6.3"]);
    expect(report.tables[0]?.headerRow).toBe(1);
  });

  it("is no code in capitals", () => {
    const codes = ["SUB-05", "SUB-06", "SUB-07", "PRO-05", "MAI-06", "NIS2"];
    expect(read(csv([["Control", "Applicable"], ...codes.map((code) => [code, "Yes"])])).ids).toEqual([]);
  });

  it("of a diary is no control", () => {
    const { ids } = read(
      csv([
        ["Date", "Meeting", "Done"],
        ["05. Mrz", "Budget of the year", "Yes"],
        ["06. Mai", "Summer feast", "No"],
        ["07. Jun", "Hiring", "Yes"],
        ["08. Aug", "Travel", "Yes"],
      ]),
    );
    expect(ids).toEqual([]);
  });
  it.each(["Jan-25", "May-20", "Mar-05"])("is none above numbers that it heads: %s", (month) => {
    const { report, item } = read(
      csv([
        ["Control", "Name", "Applicable", month, "Jun-25"],
        ["A.5.1", "Rules", "Yes", 2.1, 3.5],
        ["A.5.2", "Roles", "No", 5.1, 3.5],
        ["A.5.3", "Duties", "Yes", 5.2, 3.5],
      ]),
    );
    expect(report.tables[0]?.headerRow).toBe(1);
    expect(item("A.5.2")).toMatchObject({ applicable: false, extra: { [month]: "5.1" } });
  });
});
