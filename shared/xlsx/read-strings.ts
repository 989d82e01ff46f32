import type { Allowance } from "./read-allowance.ts";
import { cellText } from "./read-cell-text.ts";
import { limits } from "./read-limits.ts";
import { isSymbolFont } from "./read-styles.ts";
import type { XmlAttributes, XmlHandler } from "./read-xml.ts";

export interface SharedString {
  readonly text: string;
  /** The symbol font of its only run of text. */
  readonly symbolFont?: string;
  /** The file holds more of it than a cell takes. */
  readonly cut?: true;
}

/** Excel writes control characters in texts as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** What a cell's text may take in the file, each of its characters escaped. */
export const longestEscaped = limits.cellText * 7;

/** Puts a text together from the pieces of an `si` or `is` element, phonetic guides left out. */
export const stringBuilder = () => {
  let text = "";
  let inText = false;
  let inGuide = false;
  let runs = 0;
  let font: string | undefined;
  return {
    start(): void {
      text = "";
      runs = 0;
      font = undefined;
      inGuide = false;
    },
    open(name: string, attributes: XmlAttributes): void {
      if (name === "t") inText = !inGuide;
      else if (name === "rPh") inGuide = true;
      else if (name === "r") runs++;
      else if (name === "rFont") {
        const value = attributes.val ?? "";
        font = isSymbolFont(value) && runs <= 1 ? value : undefined;
      }
    },
    close(name: string): void {
      if (name === "t") inText = false;
      else if (name === "rPh") inGuide = false;
    },
    text(piece: string): void {
      if (inText && text.length <= longestEscaped) text += piece;
    },
    result(): SharedString {
      const whole = cellText(unescapeText(text));
      return font === undefined || runs > 1 ? whole : { ...whole, symbolFont: font };
    },
  };
};

export const sharedStringsReader = (allowance: Allowance): { handler: XmlHandler; strings: SharedString[] } => {
  const strings: SharedString[] = [];
  const builder = stringBuilder();
  return {
    strings,
    handler: {
      open(name, attributes) {
        if (name === "si") builder.start();
        else builder.open(name, attributes);
      },
      close(name) {
        if (name === "si") {
          const string = builder.result();
          allowance.own(string.text.length);
          if (allowance.problem() === undefined) strings.push(string);
        } else builder.close(name);
      },
      text: builder.text,
    },
  };
};
