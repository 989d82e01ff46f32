import { type Area, parseArea } from "./address.ts";
import { HostFailure, notFound } from "./failure.ts";
import { Nothing } from "./nothing.ts";
import { Range, type Sheet } from "./sheet.ts";
import type { HostWorkbook } from "./workbook.ts";

export class Table {
  readonly sheet: Sheet;
  readonly Id: string;
  area: Area;
  Name: string;
  Style: unknown = "TableStyleMedium2";
  ShowBandedRows: unknown = true;

  constructor(sheet: Sheet, area: Area, number: number) {
    this.sheet = sheet;
    this.area = area;
    this.Id = String(number);
    this.Name = `Table${number}`;
  }
  GetRange(): Range {
    return new Range(this.sheet, this.area);
  }
  get Columns() {
    return {
      Add: () => {
        this.area = { ...this.area, columns: this.area.columns + 1 };
        return new Nothing();
      },
    };
  }
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The tables of a workbook, of a sheet, or of a part of one. */
export class Tables {
  private readonly book: HostWorkbook;
  private readonly sheet: Sheet | undefined;
  private readonly area: Area | undefined;

  constructor(book: HostWorkbook, sheet?: Sheet, area?: Area) {
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }
  items(): Table[] {
    const { sheet, area } = this;
    return this.book.tables.filter(
      (table) => (!sheet || table.sheet === sheet) && (!area || overlap(table.area, area)),
    );
  }
  Add(address: string): Table {
    const { sheet } = this;
    if (!sheet) throw notFound();
    const table = new Table(sheet, parseArea(address), this.book.nextId());
    if (this.book.tables.some((other) => other.sheet === sheet && overlap(other.area, table.area))) {
      throw new HostFailure("InvalidArgument", "A table can't overlap another table.");
    }
    this.book.tables.push(table);
    return table;
  }
  GetItem(name: string): Table {
    const found = this.items().find((table) => table.Name === name || table.Id === name);
    if (!found) throw notFound();
    return found;
  }
  GetItemOrNullObject(name: string): Table | Nothing {
    return this.items().find((table) => table.Name === name) ?? new Nothing();
  }
}
