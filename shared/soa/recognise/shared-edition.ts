import type { FrameworkId } from "../../catalog/framework.ts";
import type { Draft } from "./draft.ts";
import { chooseEdition, type EditionChoice, fitOf } from "./edition.ts";
import type { Edition } from "./editions.ts";
import { namesStandard } from "./standards.ts";

/** The tables of a sheet that have their ids in one column, under each other. */
interface Stack {
  readonly drafts: Draft[];
  /** How many of them have ids written with their A. */
  annexed: number;
  /** What they are of together, among the editions that a user's choice leaves. */
  readonly pooled: Map<FrameworkId | undefined, EditionChoice | undefined>;
}

const hasAnnexIds = (draft: Draft): boolean =>
  draft.keyed.some(({ reading }) => reading.tokens.some((token) => token.annex && token.parts.length > 1));

const stackUp = (drafts: readonly Draft[]): ReadonlyMap<number, Stack> => {
  const stacks = new Map<number, Stack>();
  for (const draft of drafts) {
    const stack: Stack = stacks.get(draft.key.column) ?? { drafts: [], annexed: 0, pooled: new Map() };
    stacks.set(draft.key.column, stack);
    stack.drafts.push(draft);
    if (hasAnnexIds(draft)) stack.annexed++;
  }
  return stacks;
};

/** Whether controls are numbered from 1 where the edition has its objectives: in ISO/IEC 42001 none is `A.9.1`. */
const countsFromOne = ({ keyed }: Draft, edition: Edition): boolean =>
  keyed.some(({ reading }) =>
    reading.tokens.some(
      ({ key, annex, parts }) => annex && parts.length === 2 && parts[1] === 1 && !edition.controls.has(key),
    ),
  );

/** Titles that are less like an edition's say nothing for it. */
const leastTitles = 0.3;

/** Whether a table is of the edition that the tables around it share rather than of the one that suits it alone. */
const isShared = (draft: Draft, own: EditionChoice, shared: EditionChoice): boolean => {
  const [one, other] = [own.edition, shared.edition];
  if (namesStandard(draft.context.caption, one) && !namesStandard(draft.context.caption, other)) return false;
  // A handful of ids says less of the edition than the tables around it; so do ids that another standard has by chance.
  const few = draft.keyed.length < 4 && own.titles < 0.4;
  const isOtherStandard = one.id.slice(0, 9) !== other.id.slice(0, 9);
  const byChance = isOtherStandard && own.validity < 0.8 && own.titles < leastTitles && countsFromOne(draft, one);
  return few || byChance || shared.validity >= own.validity;
};

export interface SharedEdition {
  readonly choice: EditionChoice;
  /** Another table of the column has ids written with their A. */
  readonly annexBeside: boolean;
}

/**
 * Tells the edition of each of a sheet's tables: those under each other with their ids in the same column share it.
 * undefined for a table whose ids are none of any edition's.
 */
export const editionSharer = (
  drafts: readonly Draft[],
  editions: readonly Edition[],
): ((draft: Draft) => SharedEdition | undefined) => {
  const stacks = stackUp(drafts);
  const pool = (stack: Stack, wanted: FrameworkId | undefined, possible: readonly Edition[]) => {
    if (!stack.pooled.has(wanted)) {
      const rows = stack.drafts.flatMap((draft) => draft.keyed);
      const context = stack.drafts.map((draft) => draft.context.all).join(" ");
      stack.pooled.set(wanted, chooseEdition(rows, possible, context));
    }
    return stack.pooled.get(wanted);
  };
  return (draft) => {
    const wanted = draft.segment.choice?.framework;
    const possible = wanted === undefined ? editions : editions.filter((edition) => edition.id === wanted);
    const own = chooseEdition(draft.keyed, possible, draft.context.all);
    const stack = stacks.get(draft.key.column);
    if (own === undefined || stack === undefined) return undefined;
    const pooled = stack.drafts.length < 2 ? own : pool(stack, wanted, possible);
    const shared = pooled === undefined || pooled.edition === own.edition ? own : fitOf(draft.keyed, pooled.edition);
    return {
      choice: isShared(draft, own, shared) ? shared : own,
      annexBeside: stack.annexed > (hasAnnexIds(draft) ? 1 : 0),
    };
  };
};
