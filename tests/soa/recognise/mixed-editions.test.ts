import { describe, expect, it } from "vitest";
import { grid, read, type Value } from "./grids.ts";

const headings = ["Control", "Name", "Applicable?", "Justification"];
const of2013 = [
  ["A.6.2.1", "Mobile device policy", "Yes", "r"],
  ["A.7.2.2", "Awareness training", "Yes", "r"],
  ["A.9.2.3", "Privileged access", "Yes", "r"],
  ["A.9.4.3", "Password management system", "Yes", "r"],
  ["A.12.3.1", "Information backup", "Yes", "r"],
  ["A.12.4.1", "Event logging", "Yes", "r"],
  ["A.16.1.5", "Incident response", "Yes", "r"],
];
const of2022 = [
  ["A.5.7", "Threat intelligence", "Yes", "r"],
  ["A.8.11", "Data masking", "No", "r"],
  ["A.8.23", "Web filtering", "Yes", "r"],
];

const frameworkOf = (row: readonly Value[], others: readonly (readonly Value[])[]) => {
  const { soa, item } = read(grid([headings, ...of2013, ...others, row]));
  const found = item(String(row[0]));
  return found && (found.framework ?? soa.framework);
};

describe("controls of two editions in one table", () => {
  it.each([
    ["A.5.23", "Cloud security"],
    ["A.8.9", "Configuration mgmt"],
    ["A.8.12", "DLP"],
    ["A.5.1", "Infosec policy"],
  ])("%s %s is of the edition that titles of others show to be there", (id, name) => {
    expect(frameworkOf([id, name, "Yes", "r"], of2022)).toBe("iso-27001-2022");
  });

  it.each([
    ["A.8.12", "DLP", of2022.slice(0, 2)],
    ["A.8.9", "Event logging", of2022],
    ["A.5.1", "Management direction for information security", of2022],
  ])("%s %s is not, where too few show it or the title is another's", (id, name, others) => {
    expect(frameworkOf([id, name, "Yes", "r"], others)).toBeUndefined();
  });
});
