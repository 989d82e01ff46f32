import { say } from "../../../messages/say.ts";
import { columnLetter } from "../../../workbook/grid.ts";
import { otherSubjects, statementNames } from "../../words/standards.ts";
import type { Roles } from "../columns/roles.ts";
import type { EditionChoice } from "../editions/edition.ts";
import type { KeyedRow, ResolvedRow } from "../editions/resolve.ts";
import { beyondClauses, tally } from "../editions/tally.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { isNameOfOther, isOfOtherStandard, namesOurs } from "../headings/standard-names.ts";
import type { Surroundings } from "../segments/segments.ts";
import { type SheetView, textAt } from "../sheets/sheet.ts";
import { fold, quote } from "../texts/text.ts";
import type { KeyColumn } from "./key.ts";
import { anyNumbers, beginsWithSubject, isRegister, namesSubject, titlesAgree, titlesDiffer } from "./register.ts";

/** Whether a candidate is a control table, how sure that is, and why. */
export interface Verdict {
  readonly accepted: boolean;
  /** Distinct controls and clauses that it names. */
  readonly controls: number;
  readonly clauses: number;
  /** The rows are about something else that refers to controls: risks, documents, another standard's controls. */
  readonly reference: boolean;
  /** Most rows name several controls: they refer to controls where another table decides them. */
  readonly lists: boolean;
  readonly mixed: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

interface Subject {
  readonly header: HeaderBlock | undefined;
  readonly from: number;
  readonly to: number;
  readonly key: KeyColumn;
  readonly keyed: readonly KeyedRow[];
  readonly roles: Roles;
  readonly context: Surroundings;
  /** The column before the ids that names the rows itself. */
  readonly own: number | undefined;
}

const decisions = ["applicable", "status", "justification", "exclusion"] as const;

/** Whether nothing stands before the ids. */
const isFirst = (view: SheetView, { key, from, to }: Subject): boolean => {
  for (let index = from; index <= to; index++)
    for (let column = 0; column < key.column; column++) if (textAt(view.rows[index], column) !== "") return false;
  return true;
};

/** Fewer ids that an edition has are ours by chance. */
const fewestOurs = 0.7;

/** Whether the line right above a table is the name of another standard, whatever stands further off: `PCI DSS v4.0.1`. */
export const isCaptionOfOther = ({ caption }: Surroundings): boolean => isNameOfOther(caption);

/** Whether the table is of another standard by the words around it, the heading of its ids or what its titles are about. */
const isOther = ({ context, key, keyed }: Subject, { validity, titles }: EditionChoice): boolean =>
  (titles < titlesAgree && isCaptionOfOther(context)) ||
  isOfOtherStandard(`${validity < fewestOurs ? context.all : context.near} | ${key.heading}`, context.all) ||
  keyed.filter(({ title }) => otherSubjects.test(title)).length >= 2;

/** Titles of which some are likely English, and none is that of its number. */
const noneAgrees = ({ titles, titled, likely }: EditionChoice): boolean =>
  titled >= 4 && likely * 4 >= titled && titles < 0.05;

/** So many ids with their A tell what the numbers beside them are. */
const fewestAnnexed = 3;

/** Ids with their A, and beside them nothing but clauses. */
const areBesideClauses = (resolved: readonly ResolvedRow[]): boolean => {
  const bare = resolved.filter(({ reading }) => !reading.tokens.some(({ annex }) => annex));
  return (
    resolved.length - bare.length >= fewestAnnexed &&
    bare.every(({ kind, ids }) => kind !== "unknown" && ids.every(({ id }) => !id.startsWith("A.")))
  );
};

/** Behind the ids stand names in their cells, and none is that of its number: `Annex A.8.1 (SOP)`. */
const areNamedOtherwise = ({ keyed }: Subject, { titles }: EditionChoice): boolean => {
  const named = keyed.filter(({ reading }) => reading.rest !== "").length;
  return named > 1 && named * 2 >= keyed.length && titles < 0.05;
};

/** A plan or a book counts its chapters from 1, and no edition has requirements in the first three and later ones too. */
const isOutline = (keyed: readonly KeyedRow[]): boolean =>
  [1, 2, 3].every(
    (chapter) =>
      keyed.filter(({ reading }) =>
        reading.tokens.some(({ annex, parts }) => !annex && parts.length > 1 && parts[0] === chapter),
      ).length >= 2,
  );

const pageHeadings: ReadonlySet<string> = new Set(
  ["page", "pages", "page no", "seite", "pagina", "página", "strona", "strana", "sida", "side", "sivu", "σελίδα"].map(
    fold,
  ),
);

/** A table of contents says on which page each chapter begins. */
const isContents = ({ header }: Subject): boolean =>
  [...(header?.lowest.values() ?? [])].some((heading) => pageHeadings.has(fold(heading)));

const explains = ({ roles }: Subject): boolean =>
  (["applicable", "justification", "exclusion"] as const).some((role) => roles.byRole.has(role));

/** Fewer rows say less of what they are than the tables under the same heading together. */
const fewestTelling = 4;

/** No other standard has so many ids of Annex A. */
const mostOfNone = 30;

/** Numbers put together from two columns are everywhere; of controls something else has to speak too. */
const speaksOfControls = ({ context, roles }: Subject, { titles }: EditionChoice): boolean =>
  roles.byRole.has("applicable") || titles >= 0.35 || namesOurs(context.all) || statementNames.test(context.all);

/** Whether a row is the heading of a section and names no control: `A.5 Organizational controls`. */
const namesSection = ({ reading }: KeyedRow): boolean =>
  reading.tokens.every(({ annex, parts }) => annex && parts.length === 1);

/** Filled cells of the id column between the table's first row and its last: what stands below is another matter. */
const filledCells = (view: SheetView, { key, from, to }: Subject): number => {
  let filled = 0;
  for (let index = from; index <= to; index++) if (textAt(view.rows[index], key.column) !== "") filled++;
  return Math.max(1, filled);
};

/**
 * Weighs what speaks for a candidate. Ids with their A need little else; bare numbers need a heading, titles or a long run.
 *
 * @param alike how well the edition suits all tables of the sheet with their ids in this column, under this heading.
 */
export const judge = (
  view: SheetView,
  subject: Subject,
  choice: EditionChoice,
  alike: EditionChoice,
  resolved: readonly ResolvedRow[],
): Verdict => {
  const { header, key, keyed, context, own: other } = subject;
  const { edition, validity, titles } = choice;
  const { controls, clauses, rows, several, mentions, editions } = tally(resolved);
  const byTitle = keyed.some(({ reading }) => reading.shape === "by-title");
  const annexed = keyed.filter(({ reading }) => reading.tokens.some((one) => one.annex && one.parts.length > 1)).length;
  const mostlyAnnexed = annexed * 2 >= keyed.filter((row) => !namesSection(row)).length;
  const embedded = keyed.filter(({ reading }) => reading.shape === "embedded").length;
  const density = key.hits.length / filledCells(view, subject);
  const mixed = [...editions].some(([id, count]) => id !== edition.id && count >= 2);

  const repeats = rows > 3 && (controls + clauses) / mentions < 0.6 && titles < 0.3;
  // Rows of several controls that are titled as the catalog does are still rows of controls.
  const titled = titles >= 0.6 && choice.titled >= 3;
  // So are rows of a table that begins with the controls.
  const leads = key.named && mostlyAnnexed && isFirst(view, subject) && !namesSubject(subject);
  const isList = several > rows * 0.3 && !titled;
  // A statement that says whether controls apply may have its risks first.
  const isOfSubjects = beginsWithSubject(subject) && !titled && !subject.roles.byRole.has("applicable");
  const reference = key.related || (isList && !leads) || repeats || isOfSubjects || other !== undefined;

  const accepted = (): boolean => {
    if (isOther(subject, choice))
      return (titles >= 0.5 || controls >= mostOfNone) && controls > clauses && mostlyAnnexed && validity >= 0.9;
    if (isRegister(subject, choice, mostlyAnnexed)) return false;
    const headed = decisions.filter((role) => subject.roles.byRole.has(role)).length;
    if (!mostlyAnnexed) {
      if (view.sections !== undefined && !speaksOfControls(subject, choice)) return false;
      if (isOutline(keyed) && validity < 0.9 && titles < 0.35 && !explains(subject)) return false;
      if ((namesSubject(subject) || (isContents(subject) && !explains(subject))) && titles < 0.35) return false;
      if (validity < 0.9 && noneAgrees(choice)) return false;
      if (titlesDiffer(choice) && (validity < 0.95 || (controls < 20 && headed === 0))) return false;
    }
    if (controls === 0) {
      // Chapters of anything are numbered so; only titles, or answers under a heading for clauses, tell.
      const told = titles >= 0.4 || (key.named && clauses >= 5 && headed > 0 && !titlesDiffer(choice));
      return told && !reference && clauses >= 3 && validity >= 0.8 && clauses * 2 >= rows;
    }
    if (embedded > keyed.length / 2) return annexed >= 3 && density >= 0.5 && (key.named || controls >= 5);
    // Rows with ids of their own, and a few numbers that nothing calls ours: those of another document's Annex A.
    if (
      other !== undefined &&
      controls < fewestTelling &&
      !namesOurs(context.all) &&
      areNamedOtherwise(subject, choice)
    )
      return false;
    // Another standard has an Annex A too: half of its ids are ours by chance, and a handful may all be.
    const telling = keyed.length < fewestTelling ? alike : choice;
    if (telling.validity < 0.7 && titlesDiffer(telling)) return false;
    const areOurs = mostlyAnnexed || (validity === 1 && areBesideClauses(resolved));
    if (areOurs && (validity >= 0.5 || titles >= 0.5)) return key.named || header !== undefined || controls >= 2;
    if (view.form !== undefined) return key.named && validity >= 0.7;
    if (controls + clauses < 3) return key.named && titles >= 0.4;
    if (headed >= 2 && validity >= 0.9 && density >= 0.5 && beyondClauses(resolved, edition) * 2 >= controls)
      return true;
    const named = key.named && !(headed === 0 && anyNumbers.has(fold(key.heading)) && !namesOurs(context.all));
    return validity >= 0.7 && density >= 0.5 && (named || titles >= 0.35 || controls >= 12);
  };

  const column = columnLetter(view.form?.columns[key.column] ?? key.column);
  const reasons = [
    byTitle
      ? say("import.reason-by-title", { count: controls, column, edition: edition.name })
      : controls > 0
        ? say("import.reason-ids", { count: controls, column, edition: edition.name })
        : say("import.reason-clauses", { count: clauses, column, edition: edition.name }),
  ];
  if (key.named) reasons.push(say("import.reason-heading", { heading: quote(key.heading) }));
  if (view.form !== undefined) reasons.push(say("import.reason-form"));
  if (view.sections !== undefined)
    reasons.push(say("import.reason-two-columns", { section: columnLetter(view.sections), number: column }));
  if (titles >= 0.35 && !byTitle)
    reasons.push(say("import.reason-titles", { percent: Math.round(titles * 100), edition: edition.name }));
  if (annexed > 0 && !byTitle) reasons.push(say("import.reason-annex"));
  if (mixed) {
    const names = [...editions].map(([id, count]) => `${id} ${count}`).join(", ");
    reasons.push(say("import.reason-mixed", { editions: names }));
  }
  if (validity < 1 && !mixed)
    reasons.push(say("import.reason-unknown-ids", { percent: Math.round((1 - validity) * 100) }));
  if (header === undefined) reasons.push(say("import.reason-no-heading"));
  if (reference) {
    reasons.push(
      other === undefined
        ? say("import.reason-reference")
        : say("import.reason-own-key", { heading: quote(header?.headings.get(other) ?? columnLetter(other)) }),
    );
  }
  const sure =
    0.25 +
    (annexed > 0 && !byTitle ? 0.2 : 0) +
    (key.named ? 0.2 : 0) +
    0.2 * Math.min(1, (controls + clauses) / 10) +
    0.25 * Math.min(1, titles / 0.6) -
    0.3 * (1 - validity) -
    (embedded > keyed.length / 2 ? 0.2 : 0);
  return {
    accepted: accepted(),
    lists: isList && !reference,
    controls,
    clauses,
    reference,
    mixed,
    confidence: Math.max(0.05, Math.min(0.99, sure)),
    reasons,
  };
};
