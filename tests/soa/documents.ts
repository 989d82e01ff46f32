import fc from "fast-check";
import { type Evidence, inclusions, type Soa, type SoaItem, statuses } from "../../shared/soa/document.ts";

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
