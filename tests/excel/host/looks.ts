/** Properties that are set and read back, and nothing else: a member that is not listed is unknown to the host. */
export class Bag {
  constructor(members: readonly string[], initial: Readonly<Record<string, unknown>> = {}) {
    for (const member of members) Reflect.set(this, member, initial[member] ?? null);
  }
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

class Borders {
  readonly byEdge = new Map(edges.map((edge) => [edge, new Bag(["Style", "Color"])]));
  GetItem(edge: string): Bag | undefined {
    return this.byEdge.get(edge);
  }
}

const accents: Readonly<Record<string, string>> = {
  Accent1: "#4472C4",
  Accent2: "#ED7D31",
  Accent4: "#FFC000",
  Accent6: "#70AD47",
};

/** The format of a range; a cell style brings its fill and font colour, as Excel's built-in ones do. */
export class Format {
  readonly Font: Bag;
  readonly Fill: Bag;
  readonly Borders = new Borders();
  HorizontalAlignment: unknown = "General";
  VerticalAlignment: unknown = "Bottom";
  WrapText: unknown = false;
  ColumnWidth: unknown = 48;
  RowHeight: unknown = 15;

  constructor(style: string) {
    const accent = accents[style];
    const font = accent ? "#FFFFFF" : style === "Heading1" ? "#44546A" : style === "Hlink" ? "#0563C1" : "#000000";
    this.Font = new Bag(["Bold", "Italic", "Color", "Size", "Name", "Underline"], { Color: font, Name: "Calibri" });
    this.Fill = new Bag(["Color"], { Color: accent ?? "#FFFFFF" });
  }
}

export class DataValidation extends Bag {
  constructor() {
    super(["Rule", "IgnoreBlanks", "Prompt", "ErrorAlert"]);
  }
}

class CustomFormat {
  readonly Rule = new Bag(["Formula"]);
  readonly Format = {
    Font: new Bag(["Bold", "Italic", "Color", "Strikethrough", "Underline"]),
    Fill: new Bag(["Color"]),
    NumberFormat: null,
  };
}

export class ConditionalFormat {
  readonly Type: string;
  readonly Custom = new CustomFormat();
  constructor(type: string) {
    this.Type = type;
  }
}

export class ConditionalFormats {
  readonly added: ConditionalFormat[];
  constructor(added: ConditionalFormat[]) {
    this.added = added;
  }
  Add(type: string): ConditionalFormat {
    const format = new ConditionalFormat(type);
    this.added.unshift(format);
    return format;
  }
}

export class PageLayout extends Bag {
  readonly HeadersFooters = {
    DefaultForAllPages: new Bag([
      "LeftHeader",
      "CenterHeader",
      "RightHeader",
      "LeftFooter",
      "CenterFooter",
      "RightFooter",
    ]),
  };
  titleRows: string | undefined;
  printArea: string | undefined;
  constructor() {
    super([
      "Orientation",
      "PaperSize",
      "Zoom",
      "LeftMargin",
      "RightMargin",
      "TopMargin",
      "BottomMargin",
      "HeaderMargin",
      "FooterMargin",
    ]);
  }
  SetPrintTitleRows(rows: string): void {
    this.titleRows = rows;
  }
  SetPrintArea(area: string): void {
    this.printArea = area;
  }
}
