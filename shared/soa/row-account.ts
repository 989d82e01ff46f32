import { say } from "../messages/say.ts";
import { answerFields, type SoaItem, type Status } from "./document.ts";
import { noteBook, type RowNote } from "./recognise/rows/notes.ts";
import type { ImportReport, ImportWarning } from "./report.ts";

export interface RowPlace {
  readonly sheet: string;
  /** The number that Excel shows. */
  readonly row: number;
}

const isUnderWay = (status: Status | undefined): boolean =>
  status !== undefined && status !== "not-assessed" && status !== "not-started";

/** What a later row on a control says otherwise than what was taken of it: what was taken, and then that. */
const disagreement = (taken: SoaItem, { applicable, status }: SoaItem): Omit<RowNote, "code"> | undefined => {
  const parts: string[] = [];
  const yesNo = (is: boolean): string => (is ? "yes" : "no");
  const isContrary =
    typeof applicable === "boolean" && typeof taken.applicable === "boolean" && applicable !== taken.applicable;
  if (isContrary) parts.push(say("import.says-applicable", { value: `${yesNo(!applicable)} / ${yesNo(applicable)}` }));
  if (status !== undefined && taken.status !== undefined && status !== taken.status)
    parts.push(`${taken.status} / ${status}`);
  // What is left out in one row and under way in another is not left out.
  if (taken.applicable === false && typeof applicable !== "boolean" && isUnderWay(status))
    parts.push(`${say("import.says-applicable", { value: "no" })} / ${status}`);
  if (applicable === false && typeof taken.applicable !== "boolean" && isUnderWay(taken.status))
    parts.push(`${taken.status} / ${say("import.says-applicable", { value: "no" })}`);
  return parts.length === 0 ? undefined : { detail: `${taken.control}: ${parts.join(", ")}`, rank: isContrary ? 0 : 1 };
};

/** What was taken of a control, with the answers that another row on it gives to what is left open. */
const decidedBy = (taken: SoaItem, { applicable, status }: SoaItem): SoaItem => {
  const answers = typeof taken.applicable !== "boolean" && typeof applicable === "boolean";
  const reports = taken.status === undefined && status !== undefined;
  if (!answers && !reports) return taken;
  return { ...taken, ...(answers ? { applicable } : undefined), ...(reports ? { status } : undefined) };
};

/** A field in which a row can say something that is understood as no answer: it stays undecided. */
export type StatedField = "applicable" | "status";

/** What was taken of a control first. */
interface Taken {
  /** Its place among the items. */
  readonly at: number;
  /** The fields in which its row says something. */
  readonly stated: readonly StatedField[];
  /** The decisions that other tables' rows made for it, and those on which they disagree, which stay open. */
  readonly decided: Map<StatedField, "alike" | "differently">;
  /** The reasons that they gave for theirs. */
  readonly reasons: Set<string>;
}

const isOpen = (item: SoaItem, field: (typeof answerFields)[number]): boolean =>
  item[field] === undefined || item[field] === null;

/**
 * What a table's rows give to those that others gave: answers to what these leave open; no more than their word against
 * such an answer; nothing.
 */
export type Share = "answers" | "disputes" | "nothing";

/** An item without its decision on a field, and without reasons that were given for it. */
const reopened = (item: SoaItem, field: StatedField, reasons: ReadonlySet<string>): SoaItem => {
  const taken = (key: string): boolean => key === field || (field === "applicable" && reasons.has(key));
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !taken(key)));
  return { ...rest, control: item.control, ...(field === "applicable" ? { applicable: null } : {}) };
};

/**
 * Keeps account of the rows of the recognised tables: every one is accepted, rejected or ignored, once, so that
 * `rowsRead = accepted + rejected + ignored`.
 *
 * @param framework the document's; items of another carry their own.
 */
export const openAccount = (framework: string) => {
  const items: SoaItem[] = [];
  const rejects: ImportReport["rejects"][number][] = [];
  const ignoredRows: ImportReport["ignoredRows"][number][] = [];
  const notes = noteBook();
  const taken = new Map<string, SoaItem>();
  const takenFirst = new Map<string, Taken>();
  /** How many items other tables gave. */
  let ofOthers = 0;
  let accepted = 0;
  const identity = ({ framework: own = framework, control }: Pick<SoaItem, "framework" | "control">): string =>
    `${own}:${control}`;
  /**
   * A row's answers to what another table's row leaves empty stand with that one, and this is said. Where rows decide
   * differently, none of them does.
   */
  const fill = (other: SoaItem, place: RowPlace, share: Share): void => {
    const first = takenFirst.get(identity(other));
    if (first === undefined || first.at >= ofOthers || share === "nothing") return;
    const own = first.decided.has("applicable") ? undefined : items[first.at]?.applicable;
    // What another table says of a decision that it does not share is no answer for this one.
    if (typeof own === "boolean" && typeof other.applicable === "boolean" && own !== other.applicable) return;
    const filled: string[] = [];
    for (const field of answerFields) {
      const item = items[first.at];
      if (item === undefined || isOpen(other, field)) continue;
      const decision = field === "applicable" || field === "status" ? field : undefined;
      if (decision !== undefined && (first.stated.includes(decision) || first.decided.get(decision) === "differently"))
        continue;
      // A reason comes with the decision for which it was given.
      const isReason = (field === "justification" || field === "inclusion") && typeof other.applicable === "boolean";
      if (isReason && item.applicable !== other.applicable) continue;
      // What is left out is not assessed.
      if (field === "status" && item.applicable === false) continue;
      if (isOpen(item, field)) {
        if (share === "disputes") continue;
        // Nor does what another table said of it stand beside a decision that leaves it out.
        const isLeftOut = field === "applicable" && other.applicable === false;
        const kept = isLeftOut && first.decided.has("status") ? reopened(item, "status", first.reasons) : item;
        items[first.at] = { ...kept, [field]: other[field] };
        if (isReason) first.reasons.add(field);
        if (decision !== undefined) first.decided.set(decision, "alike");
        filled.push(field);
      } else if (decision !== undefined && first.decided.has(decision) && item[decision] !== other[decision]) {
        first.decided.set(decision, "differently");
        items[first.at] = reopened(item, decision, first.reasons);
        notes.add({ code: "import.fill-disputed", detail: `${item.control}: ${decision}` }, place.sheet, place.row);
      }
    }
    if (filled.length > 0) notes.add({ code: "import.filled-from", detail: filled.join(", ") }, place.sheet, place.row);
  };
  return {
    items,
    note: (note: RowNote, { sheet, row }: RowPlace): void => notes.add(note, sheet, row),
    ignore: (place: RowPlace, reason: string): void => {
      ignoredRows.push({ sheet: place.sheet, row: place.row, reason });
    },
    reject: (place: RowPlace, reason: string, cells: readonly string[]): void => {
      rejects.push({ sheet: place.sheet, row: place.row, reason, cells });
    },
    /** Begins a table: its rows don't answer for each other. */
    beginTable: (): void => {
      ofOthers = items.length;
    },
    accept: (
      place: RowPlace,
      rows: readonly SoaItem[],
      rowNotes: readonly RowNote[],
      stated: readonly StatedField[],
    ): void => {
      accepted++;
      for (const note of rowNotes) notes.add(note, place.sheet, place.row);
      for (const item of rows) {
        const key = identity(item);
        if (!takenFirst.has(key))
          takenFirst.set(key, { at: items.length, stated, decided: new Map(), reasons: new Set() });
        items.push(item);
        const before = taken.get(key);
        if (before === undefined) taken.set(key, item);
        else {
          const note = {
            code: "import.duplicate",
            detail: item.control,
            rank: 2,
            ...disagreement(before, item),
          } as const;
          notes.add(note, place.sheet, place.row);
          taken.set(key, decidedBy(before, item));
        }
      }
    },
    /** The rows taken so far, as another table's rows are held against them. */
    mentions: (share: Share) => {
      const before = new Map(taken);
      const firstOf = (item: Pick<SoaItem, "framework" | "control">): SoaItem | undefined =>
        before.size === 0 ? undefined : before.get(identity(item));
      return {
        firstOf,
        /** Why a row whose controls were all taken before, or are not taken at all, makes no item. */
        reason: (item: Pick<SoaItem, "framework" | "control"> | undefined, otherwise: string): string => {
          const first = item === undefined ? undefined : firstOf(item);
          return first === undefined || item === undefined
            ? otherwise
            : say("import.row-second-mention", {
                control: item.control,
                sheet: first.source?.sheet ?? "",
                row: first.source?.row ?? 0,
              });
        },
        compare: (other: SoaItem, place: RowPlace): void => {
          const first = firstOf(other);
          const said = first === undefined ? undefined : disagreement(first, other);
          if (first !== undefined && said !== undefined) {
            const detail = `${said.detail} (${place.sheet})`;
            const kept = first.source?.sheet ?? "";
            notes.add({ ...said, code: "import.tables-disagree", detail, kept }, place.sheet, place.row);
          }
          fill(other, place, share);
        },
      };
    },
    report: (): Pick<ImportReport, "rowsRead" | "accepted" | "rejected" | "ignored" | "rejects" | "ignoredRows"> & {
      readonly warnings: readonly ImportWarning[];
    } => ({
      rowsRead: accepted + rejects.length + ignoredRows.length,
      accepted,
      rejected: rejects.length,
      ignored: ignoredRows.length,
      rejects,
      ignoredRows,
      warnings: notes.warnings(),
    }),
  };
};
