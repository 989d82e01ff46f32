import fc from "fast-check";
import { soaSchema } from "../../shared/contract/soa.ts";
import { inclusions, type Soa, type SoaItem, statuses } from "../../shared/soa/document.ts";
import { library } from "../library.ts";

const leaves = (framework: string): string[] => library.catalog.get(framework)?.leaves.map(({ id }) => id) ?? [];

const awkward = [
  "",
  " ",
  " blank at both ends ",
  "=1+1",
  "'quoted",
  "two\nlines",
  "three\r\nlines\r",
  "\tTab\u0000\u0007\u001f\u007f",
  "_x000D_ _x005F_x0041_",
  "\ud800 alone \udfff",
  "\u00a0\u2028\u0085\ufeff",
  "5.10",
  "2026-01-31",
  "TRUE",
  "1e5",
  "Yes",
  "Implemented",
  "no title",
  "Policy (version 2, of 2026-01-31)",
  "| a | b |",
  "a, b; c | d \\ e",
  "__proto__",
  "constructor",
  "toString",
  "<b>&amp;</b>",
  "Ναι ≥ 90 % 👩‍👩‍👧",
];
const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ maxLength: 20, unit: "grapheme" }),
  fc.string({ maxLength: 8, unit: "binary" }),
);
const heading = fc.oneof(
  text,
  fc.constantFrom("Status", "status", "Finding", "Action", "Control", "Document row", "CSF 2.0", "Column", "Theme"),
  fc.constantFrom("Reason: risk", "Risk id", "RISK ID", "Comments", "Verantwortlich", "x".repeat(300)),
  fc.constant("Text of the standard (for licence holders)"),
);
const day = fc.constantFrom("", "0001-01-01", "1900-02-28", "1900-03-01", "2024-02-29", "2026-11-24", "9999-12-31");

const evidence = fc.record(
  { reference: text, version: text, date: day, expires: day, owner: text },
  { requiredKeys: ["reference"] },
);

const control = (framework: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...leaves(framework)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("OWN-1", "A.5", "9.2", "a.5.1", "5.1", "iso-42001-2023:A.2.2", "Total", " A.5.1 "),
    },
    { weight: 1, arbitrary: text.filter((id) => id !== "") },
  );

const item = (framework: string): fc.Arbitrary<SoaItem> =>
  fc.record(
    {
      control: control(framework),
      framework: fc.oneof(
        fc.constantFrom("", "iso-27001-2022", "iso-42001-2023", "iso-27001-2013", "Our own", "__proto__"),
        text,
      ),
      title: fc.oneof(text, fc.constant("Policies for information security")),
      applicable: fc.constantFrom(true, false, null),
      inclusion: fc.array(fc.constantFrom(...inclusions), { maxLength: 4 }),
      justification: text,
      status: fc.constantFrom(...statuses),
      evidence: fc.array(evidence, { maxLength: 3 }),
      owner: text,
      due: day,
      notes: text,
      weight: fc.oneof(fc.constantFrom(1, 0.1 + 0.2, 1_000_000), fc.double({ min: 1e-9, max: 1e6, noNaN: true })),
      source: fc.record({ sheet: text, row: fc.nat() }),
      extra: fc.dictionary(heading, text, { maxKeys: 3 }),
    },
    { requiredKeys: ["control"] },
  );

/** Rows as a filled template has them: in the standard's order, each with its title and something more. */
const tidy = (framework: string): fc.Arbitrary<SoaItem[]> =>
  fc.subarray([...(library.catalog.get(framework)?.leaves ?? [])]).map((chosen) =>
    chosen
      .sort((a, b) => Number(a.kind !== "clause") - Number(b.kind !== "clause"))
      .map(({ id, title }, index) => ({
        control: id,
        title,
        applicable: true,
        status: statuses[index % statuses.length] ?? "planned",
      })),
  );

/** Any document that the API accepts for a framework, awkward or as a template gives it. */
export const acceptedSoa = (framework: string): fc.Arbitrary<Soa> =>
  fc
    .record(
      {
        framework: fc.constant(framework),
        title: text,
        organisation: text,
        version: text,
        date: day,
        approver: text,
        classification: text,
        items: fc.oneof(
          { weight: 3, arbitrary: fc.array(item(framework), { maxLength: 12 }) },
          { weight: 1, arbitrary: tidy(framework) },
        ),
      },
      { requiredKeys: ["framework", "items"] },
    )
    .map((soa) => soaSchema.parse(soa));

const filled = (value: unknown): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
const withoutBlanks = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => filled(one))) as Partial<T>;

/**
 * What cells can tell of a document, as in a CSV: an empty text or list is none, an applicability that is not stated is
 * an open one. The reasons for inclusion are a set of marks, so their order and repetition say nothing.
 */
export const asCellsTell = (soa: Soa) => ({
  ...withoutBlanks(soa),
  items: soa.items.map((one) => {
    const { inclusion, evidence, extra, ...rest } = one;
    const stated = withoutBlanks(extra ?? {});
    return {
      ...withoutBlanks({
        ...rest,
        inclusion: inclusions.filter((reason) => inclusion?.includes(reason)),
        evidence: evidence?.map((entry) => ({ ...withoutBlanks(entry), reference: entry.reference })),
      }),
      applicable: one.applicable ?? null,
      ...(Object.keys(stated).length === 0 ? {} : { extra: stated }),
    };
  }),
});
