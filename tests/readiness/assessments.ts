import fc from "fast-check";
import { type SoaItem, statuses } from "../../shared/soa/document.ts";
import { library } from "../library.ts";

export const asOf = "2026-11-24";

export const leavesOf = (framework: string) => library.catalog.get(framework)?.leaves ?? [];

/** Every leaf implemented with current evidence, applicable and justified: nothing is left to do. */
export const perfect = (framework: string): SoaItem[] =>
  leavesOf(framework).map((control) => ({
    control: control.id,
    applicable: true,
    justification: "Treats a risk in the register.",
    status: "implemented",
    evidence: [{ reference: `DOC ${control.id}`, expires: "2027-01-01" }],
    owner: "CISO",
    due: "2026-12-31",
  }));

export const itemFor = (control: string): fc.Arbitrary<SoaItem> =>
  fc.record(
    {
      control: fc.constant(control),
      applicable: fc.constantFrom(true, false, null),
      justification: fc.constantFrom("", "  ", "Treats a risk."),
      status: fc.constantFrom(...statuses),
      evidence: fc.array(
        fc.record({ reference: fc.constant("DOC"), expires: fc.constantFrom("2020-01-01", asOf, "2030-01-01") }),
        { maxLength: 2 },
      ),
      owner: fc.constantFrom("", "CISO"),
      due: fc.constantFrom("", "2027-01-01"),
      weight: fc.constantFrom(0.5, 1, 3),
    },
    { requiredKeys: ["control"] },
  );

/** Some of the framework's rows in any state, each control at most once, in any order. */
export const assessmentOf = (framework: string): fc.Arbitrary<SoaItem[]> =>
  fc
    .shuffledSubarray(leavesOf(framework).map((control) => control.id))
    .chain((controls) => fc.tuple(...controls.map(itemFor)));
