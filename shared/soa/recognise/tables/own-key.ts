import { namesActions } from "../../words/actions.ts";
import type { RowsOf } from "../columns/rows-of.ts";
import type { HeaderBlock } from "../headings/headers.ts";
import { namesOtherStandard, namesOurs } from "../headings/standard-names.ts";
import { type SheetView, textAt } from "../sheets/sheet.ts";
import { oneLine } from "../texts/text.ts";
import type { KeyColumn } from "./key.ts";
import { beginsWithSubject } from "./register.ts";

const ownId = /^(?:\p{L}{1,12}[-_. ]?\p{L}{0,8}[-_. ]?\d{1,5}(\(\d+\))?|\d{1,2}(?:\.\d{1,2}){0,2}-\p{L}{2,8})$/u;
const annexId = /^[aαа][. ]?\d/iu;

/** The column before the ids that names the rows itself: risk numbers, asset numbers, another standard's controls. */
export const ownKey = (view: SheetView, keyColumn: number, from: number, to: number): number | undefined => {
  const rows = to - from + 1;
  for (let column = 0; column < keyColumn; column++) {
    let filled = 0;
    let own = 0;
    const names = new Set<string>();
    for (let index = from; index <= to && (filled - own) * 5 <= rows; index++) {
      const text = oneLine(textAt(view.rows[index], column));
      if (text === "") continue;
      filled++;
      if (text.length < 24 && ownId.test(text) && !annexId.test(text)) {
        own++;
        names.add(text);
      }
    }
    // What many rows share may look like an id and name the standard that they are of: "CIS v8", "ISO 27001".
    const isOfStandards =
      names.size * 2 <= own && [...names].every((name) => namesOurs(name) || namesOtherStandard(name));
    if (filled >= 2 && filled >= rows * 0.5 && own >= filled * 0.8 && !isOfStandards) return column;
  }
  return undefined;
};

/**
 * What the rows of a table are: controls, or what refers to controls. Rows that have the titles of controls in a column are
 * controls, whatever else names them.
 *
 * @param own the column that names the rows itself.
 */
export const rowsOf = (
  header: HeaderBlock | undefined,
  key: KeyColumn,
  own: number | undefined,
  titleColumn: number | undefined,
): RowsOf => {
  if (titleColumn !== undefined && titleColumn !== key.column) return "controls";
  const named = own === undefined ? [] : [own, own + 1].filter((column) => column < key.column);
  if (named.some((column) => namesActions.test(header?.lowest.get(column) ?? ""))) return "actions";
  if (beginsWithSubject({ header, key })) return "actions";
  return own === undefined ? "controls" : "things";
};
