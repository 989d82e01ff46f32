import { say } from "../../../messages/say.ts";
import type { GridRow } from "../../../workbook/grid.ts";
import type { SoaItem } from "../../document.ts";
import { isBlank } from "../answers/marks.ts";
import type { OwnWords } from "../answers/meanings.ts";
import { titledOtherwise } from "../editions/disagree.ts";
import { isClause } from "../editions/editions.ts";
import type { ResolvedRow } from "../editions/resolve.ts";
import { writtenIds } from "../ids/id-reading.ts";
import { readDateText } from "../sheets/date-texts.ts";
import { mergedRowReader } from "../sheets/merged.ts";
import { cellAt, filledColumns, textAt } from "../sheets/sheet.ts";
import type { CandidateTable } from "../tables/candidate.ts";
import { captionsOfOthers } from "../tables/other-rows.ts";
import { fold, quote } from "../texts/text.ts";
import { fieldReader } from "./fields.ts";
import type { RowNote } from "./notes.ts";
import { type Remainder, sureRemainder } from "./remainder.ts";
import { remarkFinder } from "./remarks.ts";
import { saidOfRows } from "./section-captions.ts";
import { shiftMender } from "./shift.ts";

export type RowOutcome =
  | { readonly kind: "accepted"; readonly items: readonly SoaItem[]; readonly notes: readonly RowNote[] }
  | { readonly kind: "rejected"; readonly reason: string }
  | { readonly kind: "ignored"; readonly reason: string; readonly note?: RowNote };

const answers = ["applicable", "status", "justification", "exclusion", "evidence", "owner"] as const;

/** Says what becomes of a row, by its index in the sheet. */
export type RowReader = (index: number) => RowOutcome;

/** A line drawn with signs, as below the headings of a Markdown table: `---`, `:---:`. */
const drawn = /^\s*:?[-–—_=*]{2,}:?\s*$/;

/**
 * Reads the rows of a table that are taken in.
 *
 * @param framework the document's.
 * @param remainder what a sentence on the sheet says of the rest of the controls.
 */
export const rowReader = (
  table: CandidateTable,
  own: OwnWords,
  framework: string,
  remainder?: Remainder,
): RowReader => {
  const { view, key, resolved, names, roles, edition, partner } = table;
  const colourColumns = [roles.byRole.get("status"), roles.byRole.get("applicable")];
  const naming = [key.column, roles.byRole.get("title") ?? key.column];
  const fieldsOf = fieldReader(roles, names, key.column, own);
  const said = saidOfRows(table);
  const keyName = names.get(key.column) ?? "";
  const heading = table.header?.headings.get(key.column);
  const answerColumns = answers.flatMap((role) => {
    const column = roles.byRole.get(role);
    return column === undefined || column === key.column ? [] : [column];
  });

  let captions: ReadonlyMap<number, string> | undefined;
  /** Why a row is none of ours that stands below a caption of another standard's. */
  const belowCaption = (index: number, id: string): string | undefined => {
    captions ??= captionsOfOthers(view, table.from, table.to);
    const caption = captions.get(index);
    return caption && say("import.row-other-caption", { id, edition: edition.name, caption });
  };

  const withoutId = (row: GridRow, index: number): RowOutcome => {
    const filled = filledColumns(row);
    const text = textAt(row, key.column).trim();
    if (text !== "" && heading !== undefined && fold(text) === fold(heading)) {
      return { kind: "ignored", reason: say("import.row-heading-repeated") };
    }
    if (filled.every((column) => drawn.test(textAt(row, column))))
      return { kind: "ignored", reason: say("import.row-drawn") };
    const [alone = 0, second] = filled;
    if (second === undefined) {
      const caption = quote(textAt(row, alone));
      const isOfRowAbove = answerColumns.includes(alone);
      const reason = say(isOfRowAbove ? "import.row-continues" : "import.row-caption", { text: caption });
      return said.isUnplaced(index)
        ? { kind: "ignored", reason, note: { code: "import.line-unplaced", detail: caption } }
        : { kind: "ignored", reason };
    }
    const answered = answerColumns.some((column) => !isBlank(cellAt(row, column)));
    if (answered && text !== "") {
      const id = quote(text, 40);
      if (readDateText(text) !== undefined) return { kind: "rejected", reason: say("import.row-date", { text: id }) };
      return { kind: "rejected", reason: belowCaption(index, id) ?? say("import.row-no-id", { text: id }) };
    }
    if (answered) return { kind: "rejected", reason: say("import.row-id-missing") };
    if (text !== "") return { kind: "ignored", reason: say("import.row-other-text", { text: quote(text, 40) }) };
    return { kind: "ignored", reason: say("import.row-continues") };
  };

  /** A section's own answers are named: they are not those of its controls. */
  const answeredSection = (row: GridRow, { reading }: ResolvedRow): RowOutcome => {
    const answered = answerColumns.filter((column) => !isBlank(cellAt(row, column)));
    const texts = quote(answered.map((column) => textAt(row, column)).join("; "), 200);
    const id = writtenIds(reading);
    return {
      kind: "ignored",
      reason: say("import.row-section-answered", { id, answers: texts }),
      note: { code: "import.section-answers", detail: id },
    };
  };

  const isRemark = remarkFinder(table);
  const mend = shiftMender(table);
  const seen = mergedRowReader(
    view,
    Array.from({ length: view.width }, (_, column) => column).filter((column) => column !== key.column),
  );
  const borneOut =
    remainder &&
    sureRemainder(
      remainder,
      [...resolved.values()].flatMap(({ row: index, kind }) => {
        const row = kind === "controls" ? view.rows[index] : undefined;
        return row === undefined ? [] : fieldsOf(seen(index, row), said.of(index), remainder).fields.applicable;
      }),
    );
  const decisive = [...roles.byRole.values(), ...roles.statusMarks.map(({ column }) => column)];
  const takesFromAbove = (row: GridRow, own: GridRow): boolean =>
    row !== own && decisive.some((column) => cellAt(row, column) !== cellAt(own, column));

  return (index) => {
    const written = view.rows[index];
    if (written === undefined) return { kind: "ignored", reason: say("import.row-empty") };
    const named = resolved.get(index);
    const other = partner?.resolved.get(index);
    const isInstead = partner?.decides === true && named?.kind === "unknown" && other?.kind === "controls";
    // Where the column of ids has a dash, the id of the other standard beside it is all there is.
    const found = isInstead ? other : (named ?? (isBlank(cellAt(written, key.column)) ? other : undefined));
    if (found === undefined || isRemark(found)) return withoutId(written, index);
    if (found.kind === "section") {
      const isAnswered = answerColumns.some((column) => !isBlank(cellAt(written, column)));
      if (isAnswered && !said.isFollowed(index)) return answeredSection(written, found);
      const reason = say("import.row-section", { id: writtenIds(found.reading) });
      if (!said.isUnplaced(index)) return { kind: "ignored", reason };
      const texts = filledColumns(written).map((column) => textAt(written, column));
      return { kind: "ignored", reason, note: { code: "import.line-unplaced", detail: quote(texts.join(": ")) } };
    }
    const params = { id: quote(textAt(written, key.column), 40) || writtenIds(found.reading), edition: edition.name };
    if (found.standard !== undefined)
      return {
        kind: "rejected",
        reason: say("import.row-other-standard", { ...params, standard: found.standard }),
      };
    if (found.kind === "unknown") {
      if (found.reading.isDate === true)
        return { kind: "rejected", reason: say("import.row-date", { text: params.id }) };
      return {
        kind: "rejected",
        reason:
          belowCaption(index, params.id) ??
          (found.elsewhere === undefined
            ? say("import.row-unknown-id", params)
            : say("import.row-other-edition", {
                ...params,
                id: writtenIds(found.reading),
                other: found.elsewhere,
              })),
      };
    }
    const mended = mend(written);
    if (mended === undefined) return { kind: "rejected", reason: say("import.row-shifted") };
    const row = seen(index, mended.row);
    const isOfClauses = found.ids.some(({ id }) => isClause(id));
    const { fields, extra, notes } = isOfClauses
      ? fieldsOf(row, undefined, undefined)
      : fieldsOf(row, said.of(index), borneOut);
    // What leaves out a part of a section does not say which of its controls.
    if (found.whole && notes.some(({ code }) => code === "import.unknown-applicability"))
      return answeredSection(written, found);
    if (found.whole)
      notes.push({
        code: "import.whole-section",
        detail: `${quote(textAt(row, key.column), 40)}: ${found.ids.length}`,
      });
    if (fields.applicable === false && isOfClauses)
      notes.push({ code: "import.clause-excluded", detail: found.ids.map(({ id }) => id).join(", ") });
    if (takesFromAbove(row, mended.row)) notes.push({ code: "import.merged-answer" });
    if (mended.unplaced !== "") extra[say("import.unplaced")] = mended.unplaced;
    if (mended.row !== written)
      notes.push({ code: "import.shifted-row", detail: found.ids.map(({ id }) => id).join(", ") });
    if (row.hidden === true) notes.push({ code: "import.hidden-row" });
    if (naming.some((at) => row.cells[at]?.struck === true)) notes.push({ code: "import.struck-through" });
    const rest = found.ids.length > 1 ? "" : found.reading.rest;
    const title = fields.title ?? (rest === "" ? undefined : rest);
    const idText = textAt(row, key.column).trim();
    if (found.ids.length > 1 || (rest !== "" && fields.title !== undefined)) extra[keyName] = idText;
    const kept = hasKeys(extra) ? extra : undefined;
    const source = { sheet: view.grid.sheet, row: row.number };
    const [single] = found.ids;
    if (single !== undefined && found.ids.length === 1 && single.framework === edition.id && title !== undefined) {
      const titled = titledOtherwise(edition, single.id, title, title === found.title ? found.words : undefined);
      if (titled !== undefined)
        notes.push({ code: "import.title-disagrees", detail: `${single.id} '${quote(title, 50)}' (A.${titled})` });
    }
    const colourOnly = colourColumns.some(
      (at) => at !== undefined && isBlank(cellAt(row, at)) && row.cells[at]?.fill !== undefined,
    );
    if (colourOnly) notes.push({ code: "import.colour-only" });
    const beside = isInstead ? named : named && other;
    const items = [...found.ids, ...(beside?.ids ?? [])].map(
      (id): SoaItem => ({
        control: id.id,
        ...(id.framework === framework ? undefined : { framework: id.framework }),
        ...fields,
        ...(title === undefined ? undefined : { title }),
        source,
        ...(kept === undefined ? undefined : { extra: kept }),
      }),
    );
    if (found.reading.shape === "by-title")
      notes.push({ code: "import.id-by-title", detail: found.ids.map(({ id }) => id).join(", ") });
    const ofOthers = partner?.decides !== true || beside === undefined ? [] : missedBeside(beside);
    const missed = [
      ...(found.reading.spoken === true ? [writtenIds(found.reading)] : (found.missed ?? [])),
      ...ofOthers,
    ];
    if (missed.length > 0) notes.push({ code: "import.ids-missed", detail: missed.join(", ") });
    if (found.restored) {
      notes.push({
        code: "import.id-restored",
        detail: `${quote(idText, 20)} → ${found.ids.map(({ id }) => id).join(", ")}`,
      });
    }
    return { kind: "accepted", items, notes };
  };
};

/** Ids of the other column that were not taken beside the row's own. */
const missedBeside = ({ kind, reading, missed }: ResolvedRow): readonly string[] =>
  kind === "unknown" ? [writtenIds(reading)] : (missed ?? []);

const hasKeys = (record: Readonly<Record<string, string>>): boolean => {
  for (const _ in record) return true;
  return false;
};
