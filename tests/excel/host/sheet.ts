import { type Area, areaAddress, maximumColumns, maximumRows, parseArea } from "./address.ts";
import { denied, invalidArgument } from "./failure.ts";
import { type ConditionalFormat, ConditionalFormats, DataValidation, Format, PageLayout } from "./looks.ts";
import { Nothing } from "./nothing.ts";
import { Tables } from "./table.ts";
import type { HostWorkbook } from "./workbook.ts";

interface Cell {
  value: string | number | boolean;
  formula?: string;
  look?: { readonly fill?: string; readonly font?: string; readonly struck?: boolean };
}

/** One worksheet: its cells, and what was done to it. */
export class Sheet {
  readonly book: HostWorkbook;
  readonly Id: string;
  Name: string;
  Visibility = "Visible";
  TabColor: unknown = "";
  Gridlines: unknown = true;
  readonly cells = new Map<string, Cell>();
  readonly numberFormats: { readonly area: Area; readonly format: string }[] = [];
  readonly validations: { readonly area: Area; readonly validation: DataValidation }[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly merged: Area[] = [];
  readonly PageLayout = new PageLayout();
  readonly Protection = { Protected: false };
  frozen = { rows: 0, columns: 0 };

  constructor(book: HostWorkbook, name: string) {
    this.book = book;
    this.Name = name;
    this.Id = `{${name}}`;
  }
  get Tables(): Tables {
    return new Tables(this.book, this);
  }
  get FreezePanes() {
    return {
      FreezeRows: (rows: number) => {
        this.frozen = { rows, columns: 0 };
      },
      FreezeColumns: (columns: number) => {
        this.frozen = { rows: 0, columns };
      },
      FreezeAt: (range: Range) => {
        this.frozen = { rows: range.area.rows, columns: range.area.columns };
      },
    };
  }
  GetRange(address?: string): Range {
    return new Range(
      this,
      address ? parseArea(address) : { row: 0, column: 0, rows: maximumRows, columns: maximumColumns },
    );
  }
  GetCell(row: number, column: number): Range {
    return new Range(this, { row, column, rows: 1, columns: 1 });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  GetUsedRangeOrNullObject(): Range | Nothing {
    return this.GetRange().GetUsedRangeOrNullObject();
  }
  Activate(): void {
    this.book.active = this;
  }
  Delete(): void {
    this.book.sheets.splice(this.book.sheets.indexOf(this), 1);
    this.book.tables = this.book.tables.filter((table) => table.sheet !== this);
  }
  at(row: number, column: number): Cell | undefined {
    return this.cells.get(`${row},${column}`);
  }
  formatAt(row: number, column: number): string {
    return (
      this.numberFormats.findLast(
        ({ area }) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      )?.format ?? "General"
    );
  }
}

/** A rectangle of a sheet, as the API hands it out. */
export class Range {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly Format: Format;
  private style = "Normal";

  constructor(sheet: Sheet, area: Area) {
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw invalidArgument();
    this.sheet = sheet;
    this.area = area;
    this.Format = new Format(this.style);
  }
  get Style(): string {
    return this.style;
  }
  set Style(style: string) {
    this.style = style;
    Object.assign(this, { Format: new Format(style) });
  }
  get Address(): string {
    return `'${this.sheet.Name}'!${areaAddress(this.area)}`;
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rows;
  }
  get ColumnCount() {
    return this.area.columns;
  }
  get Worksheet() {
    return this.sheet;
  }
  private matrix<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => read(row + down, column + across)),
    );
  }
  get Values() {
    return this.matrix((row, column) => this.sheet.at(row, column)?.value ?? "");
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas() {
    return this.matrix((row, column) => {
      const cell = this.sheet.at(row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get Text() {
    return this.matrix((row, column) => String(this.sheet.at(row, column)?.value ?? ""));
  }
  get ValueTypes() {
    return this.matrix((row, column) => {
      const value = this.sheet.at(row, column)?.value;
      if (value === undefined) return "Empty";
      return { string: "String", number: "Double", boolean: "Boolean" }[
        typeof value as "string" | "number" | "boolean"
      ];
    });
  }
  get NumberFormat(): unknown {
    return this.matrix((row, column) => this.sheet.formatAt(row, column));
  }
  set NumberFormat(format: unknown) {
    this.guard();
    if (typeof format !== "string") throw invalidArgument();
    this.sheet.numberFormats.push({ area: this.area, format });
  }
  private guard(): void {
    if (this.sheet.Protection.Protected) throw denied();
  }
  private write(values: unknown): void {
    this.guard();
    if (!Array.isArray(values) || values.length !== this.area.rows) throw invalidArgument();
    values.forEach((line: unknown, down) => {
      if (!Array.isArray(line) || line.length !== this.area.columns) throw invalidArgument();
      for (const [across, value] of line.entries()) this.put(this.area.row + down, this.area.column + across, value);
    });
  }
  /** As Excel takes what is typed: null leaves the cell, an apostrophe makes text, an id in a General cell a number. */
  private put(row: number, column: number, value: unknown): void {
    const key = `${row},${column}`;
    if (value === null) return;
    if (value === "") {
      this.sheet.cells.delete(key);
    } else if (typeof value === "string" && value.startsWith("'")) {
      this.sheet.cells.set(key, { value: value.slice(1) });
    } else if (typeof value === "string" && value.startsWith("=")) {
      const cell: Cell = { value: 0, formula: value };
      this.sheet.cells.set(key, cell);
      this.sheet.book.calculate(this.sheet, row, column, cell);
    } else if (typeof value === "string" && this.sheet.formatAt(row, column) !== "@" && /^\d+(\.\d+)?$/.test(value)) {
      this.sheet.cells.set(key, { value: Number(value) });
    } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      this.sheet.cells.set(key, { value });
    } else throw invalidArgument();
  }
  get DataValidation(): DataValidation {
    const validation = new DataValidation();
    this.sheet.validations.push({ area: this.area, validation });
    return validation;
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet.conditionalFormats);
  }
  Merge(): void {
    this.sheet.merged.push(this.area);
  }
  Clear(): void {
    this.guard();
    this.matrix((row, column) => this.sheet.cells.delete(`${row},${column}`));
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.sheet, { row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return new Range(this.sheet, { ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetBoundingRect(other: Range): Range {
    const row = Math.min(this.area.row, other.area.row);
    const column = Math.min(this.area.column, other.area.column);
    return new Range(this.sheet, {
      row,
      column,
      rows: Math.max(this.area.row + this.area.rows, other.area.row + other.area.rows) - row,
      columns: Math.max(this.area.column + this.area.columns, other.area.column + other.area.columns) - column,
    });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return new Range(this.sheet, { ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetLastColumn(): Range {
    return new Range(this.sheet, { ...this.area, column: this.area.column + this.area.columns - 1, columns: 1 });
  }
  CopyFrom(): void {
    this.guard();
  }
  /** What blank rows and columns enclose around the first cell. */
  GetSurroundingRegion(): Range {
    let { row, column } = this.area;
    let [bottom, right] = [row, column];
    const filled = (r0: number, r1: number, c0: number, c1: number): boolean => {
      for (let r = Math.max(0, r0); r <= r1; r += 1) {
        for (let c = Math.max(0, c0); c <= c1; c += 1) if (this.sheet.at(r, c)) return true;
      }
      return false;
    };
    for (let grown = true; grown; ) {
      grown = false;
      if (row > 0 && filled(row - 1, row - 1, column - 1, right + 1)) [row, grown] = [row - 1, true];
      if (filled(bottom + 1, bottom + 1, column - 1, right + 1)) [bottom, grown] = [bottom + 1, true];
      if (column > 0 && filled(row - 1, bottom + 1, column - 1, column - 1)) [column, grown] = [column - 1, true];
      if (filled(row - 1, bottom + 1, right + 1, right + 1)) [right, grown] = [right + 1, true];
    }
    return new Range(this.sheet, { row, column, rows: bottom - row + 1, columns: right - column + 1 });
  }
  GetTables(): Tables {
    return new Tables(this.sheet.book, this.sheet, this.area);
  }
  GetUsedRangeOrNullObject(): Range | Nothing {
    const { area } = this;
    const inside = [...this.sheet.cells.keys()]
      .map((key) => key.split(",").map(Number))
      .filter(
        ([row = 0, column = 0]) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
    if (inside.length === 0) return new Nothing();
    const rows = inside.map(([row = 0]) => row);
    const columns = inside.map(([, column = 0]) => column);
    const row = rows.reduce((a, b) => Math.min(a, b));
    const column = columns.reduce((a, b) => Math.min(a, b));
    return new Range(this.sheet, {
      row,
      column,
      rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
      columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
    });
  }
  // The answers of these three are handed on as the host gives them, under the names that the documentation has.
  GetCellProperties() {
    return this.matrix((row, column) => {
      const { fill = "#FFFFFF", font = "Calibri", struck = false } = this.sheet.at(row, column)?.look ?? {};
      return { format: { fill: { color: fill }, font: { name: font, strikethrough: struck } } };
    });
  }
  GetRowProperties() {
    return Array.from({ length: this.area.rows }, () => ({ rowHidden: false }));
  }
  GetColumnProperties() {
    return Array.from({ length: this.area.columns }, () => ({ columnHidden: false }));
  }
  GetMergedAreasOrNullObject(): Nothing {
    return new Nothing();
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
  }
  _KeepReference(): void {}
}
