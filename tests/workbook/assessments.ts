import fc from "fast-check";
import type { CatalogFramework } from "../../shared/catalog/catalog.ts";
import { inclusions, type Soa, type SoaItem, statuses } from "../../shared/soa/document.ts";

const words = fc.constantFrom(
  "",
  " ",
  "Because of the contract",
  "=1+1",
  'Zoë & sons, "quoted" <tag>',
  "line one\nline two",
);
const day = fc.constantFrom("2024-02-29", "2025-06-30", "2026-11-23", "2026-11-24", "2026-11-25", "2030-01-01");

const evidence = fc.array(
  fc.record(
    {
      reference: fc.constantFrom("POL-01", "5.10", "Ticket 4711"),
      version: words,
      date: day,
      expires: day,
      owner: words,
    },
    { requiredKeys: ["reference"] },
  ),
  { maxLength: 3 },
);

const itemOf = (control: string): fc.Arbitrary<SoaItem> =>
  fc.record(
    {
      control: fc.constant(control),
      applicable: fc.constantFrom(true, true, false, null),
      inclusion: fc.subarray([...inclusions]),
      justification: words,
      status: fc.constantFrom(...statuses),
      evidence,
      owner: words,
      due: day,
      notes: words,
      weight: fc.constantFrom(1, 2, 0.5, 3),
      source: fc.record({ sheet: fc.constant("SoA"), row: fc.integer({ min: 1, max: 999 }) }),
      extra: fc.dictionary(fc.constantFrom("Risk id", "Notes", "STATUS", "Asset\nowner"), words, { maxKeys: 3 }),
    },
    { requiredKeys: ["control"] },
  );

/** Assessments of a framework as they come: rows missing, rows twice, own controls, every field or none. */
export const assessmentOf = (framework: CatalogFramework): fc.Arbitrary<Soa> => {
  const ids = framework.leaves.map((leaf) => leaf.id);
  return fc
    .tuple(fc.subarray(ids), fc.subarray(ids, { maxLength: 3 }), fc.subarray(["X.1", "OWN-2", "A.5", "9.2"]))
    .chain(([some, twice, own]) => fc.tuple(...[...some, ...twice, ...own].map(itemOf)))
    .map((items) => ({ framework: framework.id, organisation: "Example Ltd", version: "1.2", items }));
};
