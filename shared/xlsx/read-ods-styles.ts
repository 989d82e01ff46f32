import { isSymbolFont } from "./read-styles.ts";
import { attribute, type XmlAttributes } from "./read-xml.ts";

/** How the cells of a style look, as far as it can say something of what they hold. */
export interface OdsLook {
  readonly fill?: string;
  readonly struck?: boolean;
  readonly symbolFont?: string;
}

/** The look of a style that says nothing. */
export const plain: OdsLook = {};

/** The properties of a style that a table or its cells show (OpenDocument 1.3, 16.2 and 20). */
const lookIn = (tag: string, attributes: XmlAttributes): OdsLook => {
  if (tag === "table-cell-properties") {
    const [, fill] = /^#([0-9a-f]{6})$/i.exec(attribute(attributes, "background-color") ?? "") ?? [];
    return fill === undefined ? plain : { fill: fill.toUpperCase() };
  }
  const line = attribute(attributes, "text-line-through-style") ?? "none";
  const font = attribute(attributes, "font-name") ?? attribute(attributes, "font-family") ?? "";
  return {
    ...(line === "none" ? {} : { struck: true }),
    ...(isSymbolFont(font) ? { symbolFont: font } : {}),
  };
};

/** Reads the styles that stand before the tables of a document. */
export const odsStyles = () => {
  const looks = new Map<string, OdsLook>();
  const hidden = new Set<string>();
  let name = "";
  return {
    open(tag: string, attributes: XmlAttributes): void {
      if (tag === "style") name = attribute(attributes, "name") ?? "";
      else if (tag === "table-properties") {
        if (attribute(attributes, "display") === "false") hidden.add(name);
      } else if (tag === "table-cell-properties" || tag === "text-properties") {
        const look = lookIn(tag, attributes);
        if (look !== plain) looks.set(name, { ...looks.get(name), ...look });
      }
    },
    lookOf: (style: string | undefined): OdsLook => (style === undefined ? undefined : looks.get(style)) ?? plain,
    isHidden: (style: string | undefined): boolean => style !== undefined && hidden.has(style),
  };
};
