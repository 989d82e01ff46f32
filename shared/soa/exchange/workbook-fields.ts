import type { CatalogFramework } from "../../catalog/catalog.ts";
import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import type { DocumentRow } from "../../workbook/document-rows.ts";
import { readEvidenceCell } from "../../workbook/evidence-cell.ts";
import { columnLetter, type GridCell, type GridRow } from "../../workbook/grid.ts";
import { joinTargets } from "../../workbook/joined.ts";
import { readSourceCell } from "../../workbook/source-cell.ts";
import { mark, no, statusWord, yes } from "../../workbook/words.ts";
import { type Inclusion, inclusions, isDone, type SoaItem, type Status, statuses } from "../document.ts";
import { readMark } from "../recognise/answers/marks.ts";
import type { OwnWords } from "../recognise/answers/meanings.ts";
import { noTone } from "../recognise/answers/tone.ts";
import { readApplicable, readStatus } from "../recognise/answers/values.ts";
import type { RowNote } from "../recognise/rows/notes.ts";
import { fold, quote } from "../recognise/texts/text.ts";
import { contentOf, dayOf } from "./workbook-cell.ts";
import { headingOf, type OwnColumn, type OwnTable } from "./workbook-table.ts";

/** What a row says, its id and framework aside. */
export interface WorkbookFields {
  readonly fields: Omit<SoaItem, "control" | "framework">;
  /** Whether it says anything that the catalog does not give by itself; the title aside. */
  readonly says: boolean;
  readonly notes: readonly RowNote[];
}

/** The control that a row is about. */
export interface RowSubject {
  readonly framework: CatalogFramework;
  readonly control: string;
  readonly place: DocumentRow | undefined;
}

const statusByWord = new Map(statuses.map((status) => [statusWord(status), status]));
const given = new Set<OwnColumn>(["theme", "guidance"]);
const unfielded = ["finding", "action", "text"] as const;
/** Words that need not be kept beside true and false: they are no translation. */
const plainYesNo = /^\s*(yes|no|true|false)\s*$/i;

const exactly = (word: string): boolean | undefined => (word === yes() ? true : word === no() ? false : undefined);

/** Reads what the cells of one row say. What a cell says that its field does not take stays in `extra`. */
export const fieldReader = (
  library: Library,
  { at, others }: OwnTable,
  ownHeadings: ReadonlyMap<string, string>,
  own: OwnWords,
) => {
  const live = new Map(
    library.catalog.frameworks.map((framework) => [framework.shortName.toLowerCase(), framework.id]),
  );
  const extras = others.map(({ column, heading }) => ({
    column,
    name: ownHeadings.get(heading) ?? (heading || say("import.column", { letter: columnLetter(column) })),
    target: ownHeadings.has(heading) ? undefined : live.get(heading.toLowerCase()),
  }));

  return ({ cells }: GridRow, { framework, control, place }: RowSubject): WorkbookFields => {
    const notes: RowNote[] = [];
    const extra = new Map<string, string>();
    const cell = (column: OwnColumn): GridCell | undefined => {
      const found = cells[at.get(column) ?? -1];
      return contentOf(found) === "" ? undefined : found;
    };
    const text = (column: OwnColumn): string => contentOf(cell(column));
    const keep = (name: string, content: string): void => {
      let free = name;
      for (let number = 2; extra.has(free); number++) free = `${name} (${number})`;
      extra.set(free, content);
    };
    const keepCell = (column: OwnColumn): void => keep(headingOf(column), text(column));
    const leaf = framework.isLeaf(control) ? framework.get(control) : undefined;

    for (const { column, name, target } of extras) {
      const found = cells[column];
      const content = contentOf(found);
      if (content === "") continue;
      const crosswalk = target === undefined ? undefined : library.crosswalks.between(framework.id, target);
      // A live column shows what the crosswalk says; only what a user wrote over it is theirs.
      if (crosswalk && (found?.formula || content === joinTargets(crosswalk, control))) continue;
      keep(name, content);
    }
    for (const column of unfielded) if (text(column) !== "") keepCell(column);
    for (const column of given) if (leaf === undefined && text(column) !== "") keepCell(column);

    const { applicable, status } = decision();
    const inclusion = reasons();
    const { evidence, due, weight, source } = details();
    const always = leaf?.kind === "clause" && text("applicable") === yes();
    const title = text("title");
    const isCatalogTitle = leaf !== undefined && (title === leaf.title || title === "");
    const justification = text("justification");
    const owner = text("owner");
    const remarks = text("notes");
    if (applicable === false) {
      if (justification.trim() === "") notes.push({ code: "import.exclusion-without-reason" });
      if (isDone(status)) notes.push({ code: "import.excluded-yet-implemented" });
    }
    const fields = {
      ...(title === "" || (place?.untitled && isCatalogTitle) ? undefined : { title }),
      applicable: place?.undecided && always ? null : applicable,
      ...(inclusion.length === 0 ? undefined : { inclusion }),
      ...(justification === "" ? undefined : { justification }),
      ...(status === undefined ? undefined : { status }),
      ...(evidence.length === 0 ? undefined : { evidence }),
      ...(owner === "" ? undefined : { owner }),
      ...(due === undefined ? undefined : { due }),
      ...(remarks === "" ? undefined : { notes: remarks }),
      ...(weight === undefined ? undefined : { weight }),
      ...(source === undefined ? undefined : { source }),
      ...(extra.size === 0 ? undefined : { extra: Object.fromEntries(extra) }),
    };
    const { title: _, applicable: __, ...more } = fields;
    return { fields, says: Object.keys(more).length > 0 || (cell("applicable") !== undefined && !always), notes };

    function decision(): { applicable: boolean | null; status: Status | undefined } {
      let applies: boolean | null = null;
      let reached: Status | undefined;
      const answer = cell("applicable");
      if (answer !== undefined) {
        const content = contentOf(answer);
        const read = own.applicable.has(fold(content)) ? undefined : exactly(content);
        const found = read ?? readApplicable({ ...answer, text: content }, noTone, own);
        if (typeof found === "boolean") applies = found;
        else if (found.kind === "known") applies = found.value;
        else if (found.kind === "unknown")
          notes.push({ code: "import.unknown-applicability", detail: quote(content, 40) });
        if (read === undefined && (applies === null || !plainYesNo.test(content))) keepCell("applicable");
      }
      const progress = cell("status");
      if (progress !== undefined) {
        const content = contentOf(progress);
        reached = own.status.has(fold(content)) ? undefined : statusByWord.get(content);
        if (reached === undefined) {
          const found = readStatus({ ...progress, text: content }, noTone, own, false);
          if (found.kind === "unknown") notes.push({ code: "import.unknown-status", detail: quote(content, 40) });
          const value = found.kind === "known" ? found.value : null;
          if (value === "not-applicable") applies ??= false;
          else if (value !== null) reached = value;
          if (reached === undefined || fold(content) !== fold(reached)) keepCell("status");
        }
      }
      return { applicable: applies, status: reached };
    }

    function reasons(): Inclusion[] {
      return inclusions.filter((reason) => {
        const found = cell(`reason-${reason}`);
        if (found === undefined) return false;
        const content = contentOf(found);
        if (content === mark) return true;
        const marked = readMark({ ...found, text: content });
        const answer = marked.kind === "unknown" ? readApplicable({ ...found, text: content }, noTone, own) : marked;
        if (answer.kind === "unknown") keepCell(`reason-${reason}`);
        return answer.kind === "known" && answer.value === true;
      });
    }

    function details() {
      const day = (column: "expires" | "due"): string | undefined => {
        const found = cell(column);
        const read = found === undefined ? undefined : dayOf(found);
        if (found !== undefined && read === undefined) {
          keepCell(column);
          notes.push({ code: "import.no-day", detail: quote(contentOf(found), 40) });
        }
        return read;
      };
      const expires = day("expires");
      const evidence = text("evidence") === "" ? [] : readEvidenceCell(text("evidence"), expires);
      if (evidence.length === 0 && expires !== undefined) keepCell("expires");
      const weighed = cell("weight");
      const number = typeof weighed?.value === "number" ? weighed.value : Number(text("weight").replace(",", "."));
      const weight = number > 0 && number <= 1_000_000 ? number : undefined;
      if (weighed !== undefined && weight === undefined) keepCell("weight");
      const source = readSourceCell(text("source"));
      if (cell("source") !== undefined && source === undefined) keepCell("source");
      if (cell("row") !== undefined && place === undefined) keepCell("row");
      return { evidence, due: day("due"), weight, source };
    }
  };
};
