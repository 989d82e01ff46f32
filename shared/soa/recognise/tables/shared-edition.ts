import type { FrameworkId } from "../../../catalog/framework.ts";
import { chooseEdition, type EditionChoice, fitOf } from "../editions/edition.ts";
import { type Edition, sameStandard } from "../editions/editions.ts";
import { namesOnlyStandard, namesStandard } from "../editions/standards.ts";
import type { Draft } from "./draft.ts";

/** The tables of a sheet that have their ids in one column, under each other. */
interface Stack {
  readonly drafts: Draft[];
  /** How many of them have ids written with their A. */
  annexed: number;
  /** What they are of together, among the editions that a user's choice leaves. */
  readonly pooled: Map<FrameworkId | undefined, EditionChoice | undefined>;
  /** Those with one heading over their ids, and how well an edition suits them, by both. */
  readonly byHeading: Map<string, Draft[]>;
  readonly fits: Map<string, EditionChoice>;
}

const hasAnnexIds = (draft: Draft): boolean =>
  draft.keyed.some(({ reading }) => reading.tokens.some((token) => token.annex && token.parts.length > 1));

const openStack = (): Stack => ({ drafts: [], annexed: 0, pooled: new Map(), byHeading: new Map(), fits: new Map() });

const stackUp = (drafts: readonly Draft[]): ReadonlyMap<number, Stack> => {
  const stacks = new Map<number, Stack>();
  for (const draft of drafts) {
    const { column, heading } = draft.key;
    const stack = stacks.get(column) ?? openStack();
    stacks.set(column, stack);
    stack.drafts.push(draft);
    if (hasAnnexIds(draft)) stack.annexed++;
    const list = stack.byHeading.get(heading);
    if (list === undefined) stack.byHeading.set(heading, [draft]);
    else list.push(draft);
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

/** How well an edition suits the tables of a stack whose ids have this heading. */
const fitAlike = ({ byHeading, fits }: Stack, heading: string, edition: Edition): EditionChoice => {
  const key = `${edition.id} ${heading}`;
  const known = fits.get(key);
  if (known !== undefined) return known;
  const rows = byHeading.get(heading)?.flatMap(({ keyed }) => keyed) ?? [];
  const fit = fitOf(rows, edition);
  fits.set(key, fit);
  return fit;
};

/** Titles that are less like an edition's say nothing for it. */
const leastTitles = 0.3;
/** Titles so much more like another edition's are that edition's, whatever numbers stand beside them. */
const clearlyMore = 0.25;

/** Titles that none of the numbers has. */
const noTitles = 0.1;
/** Tables under each other of which one follows the others, though its numbers suit another standard better. */
const following = 3;

/**
 * Whether a table is of the edition that the tables around it share rather than of the one that suits it alone.
 *
 * @param isNamed what stands above these tables names the standard of that edition and no other of ours.
 */
const isShared = (
  draft: Draft,
  own: EditionChoice,
  shared: EditionChoice,
  tables: number,
  isNamed: boolean,
): boolean => {
  const [one, other] = [own.edition, shared.edition];
  if (namesStandard(draft.context.caption, one) && !namesStandard(draft.context.caption, other)) return false;
  // A handful of ids says less of the edition than the tables around it; so do ids that another standard has by chance.
  const few = draft.keyed.length < 4 && own.titles < 0.4;
  const isOtherStandard = !sameStandard(one, other);
  const byChance = isOtherStandard && own.validity < 0.8 && own.titles < leastTitles && countsFromOne(draft, one);
  const follows =
    isOtherStandard &&
    tables >= following &&
    own.titles < noTitles &&
    (isNamed || (own.validity < 0.9 && shared.titles > own.titles));
  const byTitles = shared.titles >= own.titles + clearlyMore;
  return few || byChance || follows || byTitles || shared.validity >= own.validity;
};

export interface SharedEdition {
  readonly choice: EditionChoice;
  /** How well that edition suits all tables of the column together whose ids have the same heading. */
  readonly alike: EditionChoice;
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
    const above = (): string => stack.drafts.map(({ context }) => context.above).join(" | ");
    const isNamed = shared !== own && namesOnlyStandard(above(), shared.edition);
    const choice = isShared(draft, own, shared, stack.drafts.length, isNamed) ? shared : own;
    return {
      choice,
      alike: stack.drafts.length < 2 ? choice : fitAlike(stack, draft.key.heading, choice.edition),
      annexBeside: stack.annexed > (hasAnnexIds(draft) ? 1 : 0),
    };
  };
};
