import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Excel's green, from dark to light. 80 is the accent; white on it has a contrast of 5.3. */
const green: BrandVariants = {
  10: "#04150b",
  20: "#082515",
  30: "#0b3a20",
  40: "#0c4726",
  50: "#0d542d",
  60: "#0e6234",
  70: "#0f6f3b",
  80: "#107c41",
  90: "#2b8a55",
  100: "#45986a",
  110: "#5ea67e",
  120: "#78b492",
  130: "#92c3a7",
  140: "#add2bc",
  150: "#c9e1d3",
  160: "#e6f1ea",
};

const light: Theme = createLightTheme(green);

// The generated dark theme writes brand and danger texts in shades that are under 4.5 to 1 on its own background.
const dark: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorCompoundBrandForeground1: green[120],
  colorCompoundBrandStroke: green[110],
  colorCompoundBrandBackground: green[110],
  colorStatusDangerForeground1: "#eeacb2",
};

export type Shade = "light" | "dark";

/** High contrast needs no theme of its own: Fluent's components follow the system's forced colours under either. */
export const themeOf = (shade: Shade): Theme => (shade === "dark" ? dark : light);

/** Whether a background of Office's theme (`#262626`) is a dark one, by its relative luminance. */
export const shadeOf = (background: string): Shade => {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!hex) return "light";
  const [red = 255, greens = 255, blue = 255] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * greens + 0.0722 * blue < 128 ? "dark" : "light";
};
