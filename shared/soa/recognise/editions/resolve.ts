import type { FrameworkId } from "../../../catalog/framework.ts";
import { type IdReading, type IdToken, writtenId } from "../ids/id-reading.ts";
import { missedIds } from "../ids/missed-ids.ts";
import { clauseRows } from "./clause-rows.ts";
import { controlByTitle } from "./disagree.ts";
import { isPointOf } from "./edition.ts";
import { type Edition, sameStandard } from "./editions.ts";
import { below, expand, widest } from "./id-range.ts";
import { likeness, noWords, type TitleWords, titleWords } from "./titles.ts";

/** A row's id cell and title, in the table's order. */
export interface KeyedRow {
  readonly row: number;
  readonly reading: IdReading;
  readonly title: string;
  /** The title's words: it is compared more than once. */
  readonly words: TitleWords;
  /** Nothing stands beside several ids and their title. */
  readonly alone?: true;
}

export const keyedRow = (row: number, reading: IdReading, title: string, isAlone = false): KeyedRow => ({
  row,
  reading,
  title,
  words: title === "" ? noWords : titleWords(title),
  ...(isAlone ? { alone: true } : undefined),
});

export interface ResolvedId {
  readonly framework: FrameworkId;
  /** Plain id: `A.5.10`, or a clause `6.1.2`. */
  readonly id: string;
}

export interface ResolvedRow extends KeyedRow {
  readonly ids: readonly ResolvedId[];
  /** `section` names a group or objective, `unknown` an id that no edition has. */
  readonly kind: "controls" | "section" | "unknown";
  /** The number was read as another than the cell shows: 5.1 as 5.10, or a date turned back. */
  readonly restored: boolean;
  /** Of an unknown id: another edition that has it, though nothing else in the table speaks for that one. */
  readonly elsewhere: string | undefined;
  /** The id stands for all controls below it. */
  readonly whole?: true;
  /** Ids of the cell that were not taken beside those that were. */
  readonly missed?: readonly string[];
  /** Another standard that the row says it is of. */
  readonly standard?: string;
}

const titleFit = (edition: Edition, key: string, words: TitleWords): number =>
  Math.max(
    likeness(words, edition.controlTitles.get(key) ?? noWords),
    likeness(words, edition.clauseTitles.get(key) ?? noWords),
  );

/** Whether a row has the title of a control. */
const isTitledAs = (edition: Edition, key: string, { words }: KeyedRow): boolean =>
  likeness(words, edition.controlTitles.get(key) ?? noWords) >= 0.5;

const knownTo = (edition: Edition, token: IdToken): boolean =>
  edition.controls.has(token.key) ||
  edition.groups.has(token.key) ||
  edition.clauses.has(token.key) ||
  edition.clauseGroups.has(token.key);

/** How unlikely it is that `to` stands under `from`. */
const stepCost = (from: IdToken | undefined, to: IdToken): number => {
  if (from === undefined) return 0;
  for (let index = 0; index < Math.max(from.parts.length, to.parts.length); index++) {
    const a = from.parts[index] ?? 0;
    const b = to.parts[index] ?? 0;
    if (a === b) continue;
    if (b < a) return index === 0 ? 2 : 2.5;
    return b === a + 1 ? 0 : 0.4;
  }
  return 2;
};

/** The one token of a cell that holds no more than that. */
const onlyToken = ({ tokens }: IdReading): IdToken | undefined => (tokens.length === 1 ? tokens[0] : undefined);

interface Step {
  readonly cost: number;
  readonly token: IdToken;
  /** The place of the step before it in its own row. */
  readonly back: number;
}

/** Chooses one reading for every row so that the order, the edition and the titles agree best. */
const chooseReadings = (rows: readonly KeyedRow[], edition: Edition): readonly (IdToken | undefined)[] => {
  const result = rows.map(({ reading }) => onlyToken(reading));
  if (rows.every(({ reading }) => reading.choices.length < 2)) return result;
  const layers: { readonly index: number; readonly steps: readonly Step[] }[] = [];
  rows.forEach(({ reading, words }, index) => {
    const only = result[index];
    if (only === undefined) return;
    const choices = reading.choices.length > 0 ? reading.choices : [{ token: only, cost: 0 }];
    const before = layers.at(-1)?.steps;
    const steps = choices.map(({ token, cost }) => {
      const own = cost + (knownTo(edition, token) ? 0 : 4) - 3 * titleFit(edition, token.key, words);
      let best: Step = { cost: own, token, back: -1 };
      before?.forEach((step, at) => {
        const total = step.cost + own + stepCost(step.token, token);
        if (best.back < 0 || total < best.cost) best = { cost: total, token, back: at };
      });
      return best;
    });
    layers.push({ index, steps });
  });
  const last = layers.at(-1)?.steps ?? [];
  let at = last.reduce((best, step, index) => (step.cost < (last[best]?.cost ?? Infinity) ? index : best), 0);
  for (const { index, steps } of layers.reverse()) {
    const step = steps[at];
    if (step === undefined) break;
    result[index] = step.token;
    at = step.back;
  }
  return result;
};

/** What speaks in a table for another edition than its own: ids that are controls there, nothing here, and no points. */
interface Strangers {
  readonly keys: ReadonlySet<string>;
  /** Those of them whose rows have their titles. */
  readonly titled: ReadonlySet<string>;
}

const strangersOf = (
  rows: readonly KeyedRow[],
  edition: Edition,
  editions: readonly Edition[],
  isPoint: (token: IdToken) => boolean,
): ReadonlyMap<Edition, Strangers> => {
  const unknown = rows.flatMap((row) =>
    row.reading.tokens.flatMap((token) => (knownTo(edition, token) || isPoint(token) ? [] : { row, key: token.key })),
  );
  return new Map(
    editions.map((other) => {
      const own = unknown.filter(({ key }) => other.controls.has(key));
      const titled = own.filter(({ row, key }) => isTitledAs(other, key, row));
      return [other, { keys: new Set(own.map(({ key }) => key)), titled: new Set(titled.map(({ key }) => key)) }];
    }),
  );
};

/** So many ids of an edition are no slips. */
const fewestOfEdition = 3;

/** What every id cell of a table means, once its edition is known. */
export const resolveIds = (
  rows: readonly KeyedRow[],
  edition: Edition,
  editions: readonly Edition[],
  clauseVotes: number,
): ResolvedRow[] => {
  const chosen = chooseReadings(rows, edition);
  const clauses = clauseRows(rows, chosen, edition, clauseVotes);
  const objectivesWithChildren = new Set<string>();
  for (const { reading } of rows) {
    for (const token of reading.tokens)
      if (token.parts.length === 3) objectivesWithChildren.add(token.parts.slice(0, 2).join("."));
  }
  const present = new Set(rows.flatMap(({ reading }) => reading.tokens.map(({ key }) => key)));
  const isPoint = (token: IdToken): boolean => isPointOf(edition, token, present);
  const strangers = strangersOf(rows, edition, editions, isPoint);
  const isBare = ({ reading }: KeyedRow): boolean => reading.tokens.every(({ annex }) => !annex);
  const bare = rows.flatMap((row, index) => (isBare(row) ? clauses[index] === true : []));
  /** The table writes controls with their A, so that a number without it that no clause has is nobody's. */
  const bareAreClauses =
    rows.length - bare.length >= 2 && bare.length >= 3 && bare.filter(Boolean).length * 3 >= bare.length * 2;
  const named = new Set(
    rows.flatMap(({ reading }) => (reading.shape === "embedded" ? [] : (onlyToken(reading)?.key ?? []))),
  );
  /**
   * A caption or a sentence with a range of controls that have rows of their own is about them all: a section, a total. So is
   * an id for all below it with nothing beside it: "A.8.x | add rows here".
   */
  const isOfSection = ({ reading: { shape, ranges, tokens, rest }, title, alone }: KeyedRow): boolean => {
    if (alone && tokens.length === 1 && tokens[0]?.whole) return true;
    const isSaid = alone || shape === "embedded" || (rest !== "" && title === rest);
    const meant = [
      ...ranges.map(([from, to]) => {
        const [start, end] = [tokens[from], tokens[to]];
        return start === undefined || end === undefined ? [] : expand(edition, start, end);
      }),
      ...tokens.map((token) => (token.whole ? below(edition, token) : [])),
    ];
    return meant.some((keys) => (isSaid || keys.length > widest) && keys.some((key) => named.has(key)));
  };
  /** The table has several controls of another edition as well, as their titles tell. */
  const holds = (other: Edition): boolean => (strangers.get(other)?.titled.size ?? 0) >= fewestOfEdition;
  /** Another edition's control in this table: its title says so, or several ids do that only that edition has. */
  const isForeign = (other: Edition, key: string, row: KeyedRow): boolean => {
    if (row.title === "" || !other.controlTitles.has(key))
      return (strangers.get(other)?.keys.size ?? 0) >= fewestOfEdition;
    if (isTitledAs(other, key, row)) return true;
    // Short names are hardly like their titles, "DLP"; what is surely another control's tells against the id.
    return holds(other) && [edition, other].every((one) => (controlByTitle(one, row.title, row.words) ?? key) === key);
  };
  const control = (token: IdToken, asClause: boolean, row: KeyedRow): ResolvedId | "section" | Edition | undefined => {
    if ((asClause && !token.annex) || token.clause) {
      if (edition.clauses.has(token.key)) return { framework: edition.id, id: token.key };
      if (edition.clauseGroups.has(token.key)) return "section";
    }
    if (bareAreClauses && !token.annex && !edition.clauses.has(token.key) && !isTitledAs(edition, token.key, row))
      return edition.clauseGroups.has(token.key) || edition.groups.has(token.key) ? "section" : undefined;
    if (edition.controls.has(token.key)) return { framework: edition.id, id: `A.${token.key}` };
    const elsewhere = editions.find(
      (other) => other !== edition && other.controls.has(token.key) && sameStandard(edition, other),
    );
    if (edition.groups.has(token.key)) {
      if (elsewhere === undefined || objectivesWithChildren.has(token.key) || token.parts.length === 1)
        return "section";
      const { words } = row;
      const asControl = likeness(words, elsewhere.controlTitles.get(token.key) ?? noWords);
      return asControl > (holds(elsewhere) ? 0 : 0.6) &&
        asControl > likeness(words, edition.groupTitles.get(token.key) ?? noWords)
        ? { framework: elsewhere.id, id: `A.${token.key}` }
        : "section";
    }
    if (token.parts.length === 1) return "section";
    if (elsewhere !== undefined && isPoint(token)) return undefined;
    if (elsewhere !== undefined)
      return isForeign(elsewhere, token.key, row) ? { framework: elsewhere.id, id: `A.${token.key}` } : elsewhere;
    if (!token.annex && edition.clauses.has(token.key)) return { framework: edition.id, id: token.key };
    if (!token.annex && edition.clauseGroups.has(token.key)) return "section";
    return editions.some((other) => other.groups.has(token.key)) ? "section" : undefined;
  };
  return rows.map((keyed, index): ResolvedRow => {
    const { row, reading, title, words } = keyed;
    if (isOfSection(keyed))
      return { row, reading, title, words, ids: [], kind: "section", restored: false, elsewhere: undefined };
    const single = chosen[index];
    const asClause = clauses[index] === true;
    const ids: ResolvedId[] = [];
    const ranges = new Set<string>();
    const sections: IdToken[] = [];
    const unknown: IdToken[] = [];
    let foreign = 0;
    let elsewhere: string | undefined;
    const isListed = reading.tokens.length > 1 && reading.shape !== "only";
    let whole: true | undefined;
    const take = (token: IdToken): void => {
      // What a row of its own says of a control goes before what is said of all.
      const keys = token.whole === true && !isListed ? below(edition, token).filter((key) => !named.has(key)) : [];
      if (keys.length > 0) {
        whole = true;
        ids.push(...keys.map((key) => ({ framework: edition.id, id: `A.${key}` })));
        return;
      }
      const resolved = control(token, asClause, keyed);
      if (resolved === undefined) {
        unknown.push(token);
        elsewhere ??= editions.find(({ controls }) => controls.has(token.key))?.name;
      } else if (resolved === "section") sections.push(token);
      else if ("framework" in resolved) ids.push(resolved);
      else {
        foreign++;
        elsewhere ??= resolved.name;
      }
    };
    if (single !== undefined) take(single);
    else
      for (const [at, token] of reading.tokens.entries()) {
        const start = reading.tokens[reading.ranges.find(([, end]) => end === at)?.[0] ?? -1];
        const range = start === undefined ? undefined : `${start.key}-${token.key}`;
        // A cell can say the same range a hundred times.
        if (start !== undefined && range !== undefined && !ranges.has(range)) {
          ranges.add(range);
          for (const key of expand(edition, start, token)) ids.push({ framework: edition.id, id: `A.${key}` });
        }
        take(token);
      }
    const distinct = ids.length < 2 ? ids : distinctIds(ids, edition);
    const isUnknown = unknown.length + foreign > 0 && sections.length === 0;
    const kind = distinct.length > 0 ? "controls" : isUnknown ? "unknown" : "section";
    // A control behind a label that no row is about would be lost.
    const labelled = (reading.labelled ?? []).filter(({ key }) => edition.controls.has(key) && !present.has(key));
    const missed = [...missedIds(reading.shape, sections, unknown, distinct), ...labelled.map(writtenId)];
    const restored = single !== undefined && (reading.isDate === true || single.key !== reading.tokens[0]?.key);
    return { row, reading, title, words, ids: distinct, kind, restored, elsewhere, missed, ...(whole && { whole }) };
  });
};

/** Each id once; beside ids of the table's own edition, another edition's in the same cell are references. */
const distinctIds = (ids: readonly ResolvedId[], edition: Edition): readonly ResolvedId[] => {
  const own = ids.filter(({ framework }) => framework === edition.id);
  return [...new Map((own.length > 0 ? own : ids).map((one) => [`${one.framework}:${one.id}`, one])).values()];
};
