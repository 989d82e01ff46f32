import fc from "fast-check";
import { type Evidence, inclusions, type Soa, type SoaItem, statuses } from "../../shared/soa/document.ts";
import { library } from "../library.ts";

const text = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "a|b \\ c",
    "two\nlines",
    "semi;colon, comma",
    " blank at both ends ",
    "5.10",
    "\tTab",
    "Ναι, ≥ 90 %",
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
);

/** Headings that objects have names for themselves. */
const reserved = fc.constantFrom("__proto__", "__proto___", "constructor", "toString", "hasOwnProperty");

const isoDate = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const evidence: fc.Arbitrary<Evidence> = fc.record(
  { reference: text, version: text, date: isoDate, expires: isoDate, owner: text },
  { requiredKeys: ["reference"] },
);

const item: fc.Arbitrary<SoaItem> = fc.record(
  {
    control: fc.constantFrom("A.5.1", "A.5.10", "A.8.34", "6.1.2", "OWN-1"),
    framework: fc.constantFrom("iso-42001-2023", "iso-27001-2013"),
    title: text,
    applicable: fc.constantFrom(true, false, null),
    inclusion: fc.subarray([...inclusions], { minLength: 1 }),
    justification: text,
    status: fc.constantFrom(...statuses),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    owner: text,
    due: isoDate,
    notes: text,
    weight: fc.constantFrom(0.5, 1, 2.25),
    source: fc.record({ sheet: text, row: fc.nat({ max: 1_048_576 }) }),
    extra: fc.dictionary(fc.oneof({ weight: 9, arbitrary: text }, reserved), text, { minKeys: 1, maxKeys: 3 }),
  },
  { requiredKeys: ["control", "applicable"] },
);

/** Any document that says something in every field it has; what says nothing is left out. */
export const anySoa: fc.Arbitrary<Soa> = fc.record(
  {
    framework: fc.constantFrom("iso-27001-2022", "iso-42001-2023"),
    title: text,
    organisation: text,
    version: text,
    date: isoDate,
    approver: text,
    classification: text,
    items: fc.array(item, { maxLength: 12 }),
  },
  { requiredKeys: ["framework", "items"] },
);

export const titleOf = (control: string): string => library.catalog.get("iso-27001-2022")?.get(control)?.title ?? "";
/** A row on a control of ISO/IEC 27001 with its title. */
export const row = (control: string, rest: Omit<SoaItem, "control">): SoaItem => ({
  control,
  title: titleOf(control),
  ...rest,
});

/** Rows in the standard's order, each with its title: the sheet tells them without a column for their place. */
export const plain: Soa = {
  framework: "iso-27001-2022",
  title: "SoA of Example",
  organisation: "Example Ltd",
  version: "1.0",
  date: "2026-01-31",
  items: [
    row("A.5.1", { applicable: true, inclusion: ["risk"], justification: "Risk 4", status: "partial", owner: "Ann" }),
    row("A.5.2", { applicable: false, justification: "No such thing" }),
    row("A.8.1", {
      applicable: true,
      status: "implemented",
      evidence: [{ reference: "POL-1", expires: "2027-01-31" }],
      extra: { "Risk id": "R-9" },
    }),
    row("OWN-1", { title: "Our own", applicable: true, status: "planned" }),
  ],
};
/** Out of order, a control twice, without titles, of two frameworks: the sheets say each row's place. */
export const placed: Soa = {
  framework: "iso-27001-2022",
  items: [
    { control: "A.8.1", applicable: true, status: "planned" },
    { control: "A.5.1", applicable: null, notes: "first" },
    { control: "A.5.1", applicable: true, notes: "second" },
    { control: "A.2.2", framework: "iso-42001-2023", applicable: true, status: "partial" },
    { control: "A.5.2", applicable: null },
  ],
};

/** The sheet that the rows of these stand on. */
export const sheet = "SoA 27001";
