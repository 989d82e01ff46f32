import { isDateFormat } from "./read-format.ts";
import type { XmlAttributes, XmlHandler } from "./read-xml.ts";

/** What a cell's style says as far as the import cares. */
export interface CellLook {
  readonly format?: string;
  readonly date: boolean;
  readonly symbolFont?: string;
  readonly fill?: string;
  readonly struck?: boolean;
}

/** Codes of the number formats that Excel knows by id alone. */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
};
/** Ids that stand for dates in one or another language's Excel. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Coloured empty cells are kept this far beyond the last filled one: a colour can be all that a status column shows. */
export const colouredBeyond = 4;

const symbolFonts = /^(wingdings|webdings|symbol|zapf ?dingbats|marlett)/i;
export const isSymbolFont = (name: string): boolean => symbolFonts.test(name);

/** The look of a format: its id, its code where it has one, and the name of its font. */
export const lookOf = (id: number, format: string | undefined, font: string | undefined): CellLook => ({
  date: format === undefined ? isBuiltInDate(id) : isDateFormat(format),
  ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
  ...(font === undefined || !isSymbolFont(font) ? {} : { symbolFont: font }),
});

/** The order in which styles name theme colours differs from the theme's own: light and dark change places. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export const themeReader = (): { handler: XmlHandler; colours: Map<string, string> } => {
  const colours = new Map<string, string>();
  let slot = "";
  let inScheme = false;
  return {
    colours,
    handler: {
      open(name, attributes) {
        if (name === "clrScheme") inScheme = true;
        else if (inScheme && themeOrder.includes(name)) slot = name;
        else if (inScheme && slot !== "") {
          const colour = attributes[name === "sysClr" ? "lastClr" : "val"];
          if (colour !== undefined && /^[0-9a-f]{6}$/i.test(colour)) colours.set(slot, colour.toUpperCase());
          slot = "";
        }
      },
      close(name) {
        if (name === "clrScheme") inScheme = false;
      },
      text() {},
    },
  };
};

const tinted = (colour: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16);
      const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(Math.min(255, Math.max(0, mixed)))
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase();

const indexed = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

const colourOf = (attributes: XmlAttributes, theme: ReadonlyMap<string, string>): string | undefined => {
  const rgb = attributes.rgb;
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
  const slot = attributes.theme;
  if (slot !== undefined) {
    const base = theme.get(themeOrder[Number(slot)] ?? "");
    return base === undefined ? undefined : tinted(base, Number(attributes.tint ?? 0) || 0);
  }
  const index = attributes.indexed;
  return index === undefined ? undefined : indexed[(Number(index) % 8) | 0];
};

/** Reads styles.xml into one look per cell format, in the file's order. */
export const stylesReader = (theme: ReadonlyMap<string, string>): { handler: XmlHandler; looks: CellLook[] } => {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  /** Fonts that strike their text through, by index. */
  const struck = new Set<number>();
  const fills: (string | undefined)[] = [];
  const looks: CellLook[] = [];
  let where = "";
  let solid = false;
  return {
    looks,
    handler: {
      open(name, attributes) {
        if (name === "fonts" || name === "fills" || name === "cellXfs" || name === "dxfs" || name === "cellStyleXfs")
          where = name;
        else if (name === "numFmt" && where !== "dxfs") {
          const code = attributes.formatCode;
          if (code !== undefined) formats.set(Number(attributes.numFmtId), code.slice(0, 255));
        } else if (where === "fonts") {
          if (name === "font") fonts.push(undefined);
          else if (name === "name") {
            const font = attributes.val ?? "";
            if (isSymbolFont(font)) fonts[fonts.length - 1] = font;
          } else if (name === "strike" && !/^(?:0|false)$/.test(attributes.val ?? "")) struck.add(fonts.length - 1);
        } else if (where === "fills") {
          if (name === "fill") fills.push(undefined);
          else if (name === "patternFill") solid = attributes.patternType === "solid";
          else if (name === "fgColor" && solid) fills[fills.length - 1] = colourOf(attributes, theme);
        } else if (where === "cellXfs" && name === "xf") {
          const id = Number(attributes.numFmtId ?? 0);
          const format = formats.get(id) ?? builtInFormats[id];
          const fontId = Number(attributes.fontId ?? 0);
          const font = fonts[fontId];
          const fill = fills[Number(attributes.fillId ?? 0)];
          looks.push({
            ...lookOf(id, format, font),
            ...(fill === undefined || fill === "FFFFFF" ? {} : { fill }),
            ...(struck.has(fontId) ? { struck: true } : {}),
          });
        }
      },
      close(name) {
        if (name === where) where = "";
      },
      text() {},
    },
  };
};
