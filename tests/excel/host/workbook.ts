import { parseArea } from "./address.ts";
import { HostFailure, notFound } from "./failure.ts";
import { Nothing } from "./nothing.ts";
import { Range, Sheet } from "./sheet.ts";
import { type Table, Tables } from "./table.ts";

class Sheets {
  private readonly book: HostWorkbook;
  constructor(book: HostWorkbook) {
    this.book = book;
  }
  items(): Sheet[] {
    return this.book.sheets;
  }
  private find(key: string): Sheet | undefined {
    return this.book.sheets.find((sheet) => sheet.Id === key || sheet.Name.toLowerCase() === key.toLowerCase());
  }
  Add(name: string): Sheet {
    if (this.find(name)) throw new HostFailure("ItemAlreadyExists", "A resource with the same name already exists.");
    if (name.length > 31 || /[:\\/?*[\]]/.test(name))
      throw new HostFailure("InvalidArgument", `'${name}' is no sheet name.`);
    const sheet = new Sheet(this.book, name);
    this.book.sheets.push(sheet);
    return sheet;
  }
  GetItem(key: string): Sheet {
    const found = this.find(key);
    if (!found) throw notFound();
    return found;
  }
  GetItemOrNullObject(key: string): Sheet | Nothing {
    return this.find(key) ?? new Nothing();
  }
}

class Name {
  readonly Name: string;
  readonly Id: string;
  readonly refersTo: string;
  private readonly book: HostWorkbook;
  constructor(book: HostWorkbook, name: string, refersTo: string) {
    this.book = book;
    this.Name = name;
    this.Id = name;
    this.refersTo = refersTo;
  }
  Delete(): void {
    this.book.names.splice(this.book.names.indexOf(this), 1);
  }
}

class Names {
  private readonly book: HostWorkbook;
  constructor(book: HostWorkbook) {
    this.book = book;
  }
  items(): Name[] {
    return this.book.names;
  }
  Add(name: string, refersTo: string): Name {
    const added = new Name(this.book, name, refersTo);
    this.book.names.push(added);
    return added;
  }
  GetItemOrNullObject(name: string): Name | Nothing {
    return this.book.names.find((one) => one.Name === name) ?? new Nothing();
  }
}

/** A call of a custom function that waits for the add-in's answer. */
interface Invocation {
  value: string | number | boolean;
}

/** The open workbook of the simulated host. */
export class HostWorkbook {
  readonly sheets: Sheet[] = [new Sheet(this, "Sheet1")];
  tables: Table[] = [];
  readonly names: Name[] = [];
  readonly Protection = { Protected: false };
  active = this.sheets[0] ?? new Sheet(this, "Sheet1");
  selected = "A1";
  /** Sends events to the add-in. */
  emit: (entries: readonly unknown[]) => void = () => undefined;
  readonly waiting = new Map<number, Invocation>();
  /** The sentence beside a cell that shows an error, by the error it shows. */
  readonly errorTexts: string[] = [];
  private ids = 0;

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }
  get Worksheets() {
    return new Sheets(this);
  }
  get Tables() {
    return new Tables(this);
  }
  get Names() {
    return new Names(this);
  }
  get Application() {
    return { SuspendScreenUpdatingUntilNextSync: () => undefined };
  }
  GetSelectedRange(): Range {
    return new Range(this.active, parseArea(this.selected));
  }
  _RemoveReference(): void {}

  /** Custom functions are sent to the add-in; every other formula is left uncalculated. */
  calculate(sheet: Sheet, row: number, column: number, cell: Invocation): void {
    const call = /^=XWALK\.([A-Z]+)\((.*)\)$/.exec(Reflect.get(cell, "formula"));
    if (!call) return;
    const id = this.nextId();
    cell.value = "#BUSY!";
    this.waiting.set(id, cell);
    const args = (call[2] ?? "").split(",").map((part) => {
      const text = part.trim();
      if (text.startsWith('"')) return text.slice(1, -1);
      const range = sheet.GetRange(text);
      return range.RowCount === 1 && range.ColumnCount === 1
        ? sheet.at(range.RowIndex, range.ColumnIndex)?.value
        : range.Values;
    });
    this.emit([[1, 1000, "", JSON.stringify([id, call[1], args, `${sheet.Name}!R${row}C${column}`, 4]), "0"]]);
  }
  answered(results: readonly (readonly [number, boolean, unknown, unknown])[]): void {
    for (const [id, succeeded, value, code] of results) {
      const cell = this.waiting.get(id);
      if (!cell) continue;
      this.waiting.delete(id);
      const single: unknown = Array.isArray(value) ? value[0]?.[0] : value;
      if (succeeded && (typeof single === "string" || typeof single === "number")) cell.value = single;
      else {
        cell.value = { 1: "#N/A", 7: "#VALUE!" }[Number(code)] ?? JSON.stringify([value, code]);
        this.errorTexts.push(String(value));
      }
    }
  }
}
