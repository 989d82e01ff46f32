import type { CatalogFramework } from "../../catalog/catalog.ts";
import { type ControlReference, qualify } from "../../catalog/reference.ts";
import type { Library } from "../../crosswalk/library.ts";
import { say } from "../../messages/say.ts";
import { type DocumentRow, readDocumentRow } from "../../workbook/document-rows.ts";
import type { GridRow } from "../../workbook/grid.ts";
import type { SoaItem } from "../document.ts";
import type { OwnWords } from "../recognise/answers/meanings.ts";
import type { RowNote } from "../recognise/rows/notes.ts";
import { fold, quote } from "../recognise/texts/text.ts";
import type { About } from "./workbook-about.ts";
import { contentOf } from "./workbook-cell.ts";
import { isCatalogRow, typedControls } from "./workbook-control.ts";
import { fieldReader, type RowSubject } from "./workbook-fields.ts";
import { headingOf, type OwnColumn, type OwnTable } from "./workbook-table.ts";

/** An assessment sheet of a workbook that Crossbook wrote. */
export interface OwnSheet {
  readonly table: OwnTable;
  readonly framework: CatalogFramework;
  readonly about: About;
}

export type OwnOutcome =
  | {
      readonly kind: "accepted";
      /** One a control that the row names. */
      readonly items: readonly SoaItem[];
      /** The row's place in the document, where the sheet says it. */
      readonly place: number | undefined;
      readonly notes: readonly RowNote[];
    }
  | { readonly kind: "rejected"; readonly reason: string }
  | { readonly kind: "ignored"; readonly reason: string };

/** Which of the framework's rows the sheet holds; a sheet without any is taken for one of controls. */
export const heldKinds = ({
  table,
  framework,
}: OwnSheet): { readonly clauses: boolean; readonly controls: boolean } => {
  const column = table.at.get("control") ?? 0;
  const kinds = new Set(table.rows.map((row) => leafOf(framework, contentOf(row.cells[column]))?.kind));
  const clauses = kinds.has("clause");
  return { clauses, controls: !clauses || [...kinds].some((kind) => kind !== undefined && kind !== "clause") };
};

const leafOf = (framework: CatalogFramework, id: string) => (framework.isLeaf(id) ? framework.get(id) : undefined);

const answers: readonly OwnColumn[] = ["applicable", "justification", "status", "evidence", "owner"];

/** A row's control, with the framework that the document names beside it. */
type Subject = RowSubject & { readonly named: string | undefined };

/** What a row without a place in the document is about, or why it is about nothing. */
type Typed =
  | {
      readonly subjects: readonly Subject[];
      /** The cell of the ids, where it says more than they do. */
      readonly words?: string;
    }
  | { readonly unknown: string };

/** A name for the cell of the ids among the texts that are kept. */
const freeName = (extra: SoaItem["extra"] = {}): string => {
  let name = headingOf("control");
  for (let number = 2; Object.hasOwn(extra, name); number++) name = `${headingOf("control")} (${number})`;
  return name;
};

/**
 * Says what became of each row of a sheet, to be asked in the sheet's order. A row with its place in the document is a
 * row of it whatever else stands there; one without is a row when something is filled in.
 *
 * @param home the document's framework, which its rows do not name.
 */
export const ownRowReader = (library: Library, sheet: OwnSheet, home: string, own: OwnWords) => {
  const { table, framework, about } = sheet;
  const fieldsOf = fieldReader(library, table, about.ownHeadings, own);
  const annexOnly = !heldKinds(sheet).clauses;
  const sameCatalog = about.catalogVersion === library.catalog.version;
  const textOf = (row: GridRow, column: OwnColumn): string => contentOf(row.cells[table.at.get(column) ?? -1]);
  const implied = framework.id === home ? undefined : framework.id;
  let next = table.headerRow + 1;

  /** The subject of a row with its place: its id as it stands, behind its framework where no sheet is about that. */
  const placed = (row: GridRow, place: DocumentRow): Subject => {
    const id = textOf(row, "control");
    const named = textOf(row, "row-framework") || undefined;
    const foreign = named !== undefined && named !== framework.id && id.startsWith(`${named}:`);
    return { framework, control: foreign ? id.slice(`${named}:`.length) : id, place, named: named ?? implied };
  };

  /** What a row without a place is about: controls, none, or a number that there is not. */
  const typed = (row: GridRow): Typed | undefined => {
    const id = textOf(row, "control");
    const subject = (found: ControlReference): Subject => {
      const named = textOf(row, "row-framework") || (found.framework === home ? undefined : found.framework);
      return { framework, control: found.id, place: undefined, named };
    };
    if (leafOf(framework, id) !== undefined) return { subjects: [subject({ framework: framework.id, id })] };
    const place = { framework: framework.id, annexOnly, titled: textOf(row, "title").trim() !== "" };
    const found = typedControls(library, place, id);
    if (found === undefined) return undefined;
    switch (found.kind) {
      case "controls":
        return { subjects: found.controls.map(subject), ...(found.more ? { words: id } : undefined) };
      case "own":
        return { subjects: [subject(found.control)] };
      case "unknown":
        return { unknown: whyUnknown(found.id) };
    }
  };

  const whyUnknown = (id: string): string => {
    const other = library.catalog.frameworks.find((one) => one.isLeaf(id));
    return other === undefined
      ? say("import.row-unknown-id", { id: quote(id, 40), edition: framework.name })
      : say("exchange.row-other-edition", {
          id,
          edition: framework.name,
          other: other.name,
          example: qualify(other.id, id),
        });
  };

  const withoutId = (row: GridRow): OwnOutcome => {
    const text = textOf(row, "control").trim();
    if (text !== "" && fold(text) === fold(headingOf("control")))
      return { kind: "ignored", reason: say("import.row-heading-repeated") };
    const filled = row.cells.map(contentOf).filter((content) => content.trim() !== "");
    if (filled.length <= 1)
      return { kind: "ignored", reason: say("import.row-caption", { text: quote(filled[0] ?? "") }) };
    if (answers.some((column) => textOf(row, column) !== "")) {
      const reason = text === "" ? say("import.row-id-missing") : say("import.row-no-id", { text: quote(text, 40) });
      return { kind: "rejected", reason };
    }
    if (text === "") return { kind: "ignored", reason: say("import.row-continues") };
    return { kind: "ignored", reason: say("import.row-other-text", { text: quote(text, 40) }) };
  };

  return (row: GridRow): OwnOutcome => {
    const adjoins = row.number === next;
    if (adjoins) next = row.number + 1;
    if (textOf(row, "control") === "") return withoutId(row);
    const place = readDocumentRow(textOf(row, "row"));
    const found: Typed | undefined = place === undefined ? typed(row) : { subjects: [placed(row, place)] };
    if (found === undefined) return withoutId(row);
    if ("unknown" in found) return { kind: "rejected", reason: found.unknown };
    const { subjects, words } = found;
    const rows = subjects.map((subject) => ({ subject, ...fieldsOf(row, subject) }));
    const isOwn = subjects.every(({ control }) => leafOf(framework, control) === undefined);
    // Below the table only a control of the catalog is one; an own code could be anything.
    if (place === undefined && !adjoins && isOwn) return withoutId(row);
    const says = rows.some(({ subject, says, fields }) => {
      const leaf = leafOf(framework, subject.control);
      return (
        says || (fields.title !== undefined && (leaf === undefined || (sameCatalog && fields.title !== leaf.title)))
      );
    });
    if (place === undefined && !says)
      return isOwn ? withoutId(row) : { kind: "ignored", reason: say("exchange.row-untouched") };
    return {
      kind: "accepted",
      items: rows.map(({ subject: { control, named }, fields }) => ({
        control,
        ...(named === undefined ? undefined : { framework: named }),
        ...fields,
        ...(words === undefined ? undefined : { extra: { ...fields.extra, [freeName(fields.extra)]: words } }),
      })),
      place: place?.place,
      notes: [
        ...(rows[0]?.notes ?? []),
        ...subjects.flatMap(({ control, named: of = framework.id }) =>
          isCatalogRow(library, { framework: of, id: control })
            ? []
            : [{ code: "exchange.own-control", detail: quote(control, 40) } as const],
        ),
        ...(row.hidden === true ? [{ code: "import.hidden-row" } as const] : []),
      ],
    };
  };
};
