// The writer's part of exceljs. Its own types name Node's Buffer, and cover the default entry only.
declare module "exceljs/lib/doc/workbook.js" {
  interface Colour {
    readonly theme: number;
    readonly tint?: number;
  }
  interface Font {
    readonly name?: string;
    readonly family?: number;
    readonly scheme?: "major" | "minor";
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: Colour;
  }
  interface Fill {
    readonly type: "pattern";
    readonly pattern: "solid";
    readonly fgColor?: Colour;
    readonly bgColor?: Colour;
  }
  interface Edge {
    readonly style: "hair" | "thin" | "medium";
    readonly color: Colour;
  }
  interface CellStyle {
    readonly numFmt?: string;
    readonly font?: Font;
    readonly fill?: Fill;
    readonly border?: { readonly top?: Edge; readonly bottom?: Edge; readonly left?: Edge; readonly right?: Edge };
    readonly alignment?: {
      readonly horizontal?: "left" | "center" | "right";
      readonly vertical?: "top" | "middle" | "bottom";
      readonly wrapText?: boolean;
    };
  }
  type Primitive = string | number | boolean | null;
  interface Cell {
    value: Primitive | { readonly formula: string; readonly result?: Primitive };
    style: CellStyle;
  }
  interface Row {
    height: number;
    getCell(column: number): Cell;
  }
  interface Worksheet {
    readonly dataValidations: { add(range: string, validation: Readonly<Record<string, unknown>>): void };
    columns: readonly { readonly width: number }[];
    getRow(row: number): Row;
    getCell(address: string): Cell;
    mergeCells(range: string): void;
    addTable(table: {
      readonly name: string;
      readonly ref: string;
      readonly headerRow: boolean;
      readonly style: { readonly theme: string; readonly showRowStripes: boolean };
      readonly columns: readonly { readonly name: string; readonly filterButton: boolean }[];
      readonly rows: readonly (readonly Primitive[])[];
    }): void;
    addConditionalFormatting(format: {
      readonly ref: string;
      readonly rules: readonly {
        readonly type: "expression";
        readonly priority: number;
        readonly formulae: readonly string[];
        readonly style: CellStyle;
      }[];
    }): void;
  }
  interface Zip {
    append(text: string, part: { readonly name: string }): void;
  }
  /** Writes each part of the file; replaceable one by one. */
  interface Parts {
    writeBuffer(): Promise<Uint8Array>;
    addContentTypes(zip: Zip, model: unknown): Promise<void>;
    addApp(zip: Zip): Promise<void>;
    addThemes(zip: Zip): Promise<void>;
    addWorkbook(zip: Zip, model: unknown): Promise<void>;
    addWorksheets(zip: Zip, model: unknown): Promise<void>;
  }
  export default class Workbook {
    title: string;
    subject: string;
    creator: string;
    lastModifiedBy: string;
    calcProperties: { fullCalcOnLoad: boolean };
    readonly definedNames: { add(place: string, name: string): void };
    readonly xlsx: Parts;
    addWorksheet(
      name: string,
      options: {
        readonly properties: { readonly tabColor?: Colour; readonly defaultRowHeight?: number };
        readonly views: readonly Readonly<Record<string, unknown>>[];
        readonly pageSetup: Readonly<Record<string, unknown>>;
        readonly headerFooter: { readonly oddHeader?: string; readonly oddFooter?: string };
      },
    ): Worksheet;
  }
}

declare module "exceljs/lib/xlsx/xml/theme1.js" {
  const theme: string;
  export default theme;
}
