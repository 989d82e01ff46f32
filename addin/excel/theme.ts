import type { ThemeColour } from "../../shared/workbook/looks.ts";

/** The colours of the open workbook's theme as #RRGGBB. */
export type Theme = Readonly<Record<ThemeColour["slot"], string>>;

const channels = (hex: string): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** A colour made lighter (towards 1) or darker (towards -1), as Excel tints a theme colour: by lightness in HSL. */
export const tinted = (hex: string, tint: number): string => {
  const [red, green, blue] = channels(hex).map((part) => part / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    spread === 0
      ? 0
      : high === red
        ? ((green - blue) / spread + 6) % 6
        : high === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const part = (offset: number): string => {
    const k = (offset + sector * 2) % 12;
    const value = target - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`.toUpperCase();
};

export const colourOf = (theme: Theme, { slot, tint }: ThemeColour): string =>
  tint === undefined ? theme[slot] : tinted(theme[slot], tint);

/**
 * Reads the theme through Excel's own cell styles, since its API names no theme colour: a cell that wears the style
 * Accent 1 has the client's accent as its fill. The cells are on a sheet that we have just added and are cleared again.
 */
export const sampleTheme = (sheet: Excel.Worksheet): { readonly read: () => Theme } => {
  const wearing = (column: number, style: string): Excel.Range => {
    const cell = sheet.getCell(0, column);
    cell.style = style;
    cell.load(["format/fill/color", "format/font/color"]);
    return cell;
  };
  const accents = (["Accent1", "Accent2", "Accent4", "Accent6"] as const).map((style, index) => wearing(index, style));
  const [accent1, accent2, accent4, accent6] = accents;
  const heading = wearing(4, "Heading1");
  const link = wearing(5, "Hlink");
  const normal = sheet.getCell(0, 6);
  normal.load("format/font/color");
  sheet.getRange("A1:F1").clear();
  const fill = (cell: Excel.Range | undefined, fallback: string): string => cell?.format.fill.color || fallback;
  const font = (cell: Excel.Range | undefined, fallback: string): string => cell?.format.font.color || fallback;
  return {
    // The fallbacks are the Office theme's own colours.
    read: () => ({
      text: font(normal, "#000000"),
      background: font(accent1, "#FFFFFF"),
      dark: font(heading, "#44546A"),
      light: tinted(font(heading, "#44546A"), 0.8),
      accent1: fill(accent1, "#4472C4"),
      accent2: fill(accent2, "#ED7D31"),
      accent4: fill(accent4, "#FFC000"),
      accent6: fill(accent6, "#70AD47"),
      link: font(link, "#0563C1"),
    }),
  };
};
