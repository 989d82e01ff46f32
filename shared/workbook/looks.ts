import type { ConditionalFormatPlan, StyleName } from "./plan.ts";

/** A slot of the workbook's theme, so that a client's own theme applies. `tint` -1 (dark) to 1 (light). */
export interface ThemeColour {
  readonly slot: "text" | "background" | "dark" | "light" | "accent1" | "accent2" | "accent4" | "accent6" | "link";
  readonly tint?: number;
}

/** What a named style looks like. Fonts are the theme's: `heading` the one for headings, `body` the other. */
export interface Look {
  readonly font?: "heading" | "body";
  /** Points; 10 when absent. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: ThemeColour;
  readonly fill?: ThemeColour;
  readonly border?: "row" | "under" | "box";
  readonly align?: "left" | "centre" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

const accent: ThemeColour = { slot: "accent1", tint: -0.25 };
const quiet: ThemeColour = { slot: "text", tint: 0.4 };
const cell = { border: "row", vertical: "top", wrap: true } as const;
const typed = { ...cell, colour: accent } as const;

/** One look for each style: inputs in the accent, what is computed or given in the text colour. */
export const looks: Readonly<Record<StyleName, Look>> = {
  title: { font: "heading", size: 18, colour: accent, vertical: "middle" },
  subtitle: { size: 11, colour: quiet, vertical: "middle" },
  section: { font: "heading", size: 13, colour: accent, vertical: "bottom" },
  heading: {
    bold: true,
    colour: { slot: "background" },
    fill: accent,
    vertical: "middle",
    wrap: true,
    border: "row",
  },
  label: { colour: quiet, vertical: "top" },
  text: cell,
  id: { ...cell, bold: true, numberFormat: "@" },
  input: { ...typed, numberFormat: "@" },
  inputDate: { ...typed, align: "left", numberFormat: "yyyy-mm-dd" },
  inputCentre: { ...typed, align: "centre" },
  inputNumber: { ...typed, align: "right", numberFormat: "General" },
  computed: cell,
  centre: { ...cell, align: "centre" },
  number: { ...cell, align: "right", numberFormat: "0" },
  percent: { ...cell, align: "right", numberFormat: "0%" },
  points: { ...cell, align: "right", numberFormat: "0.0" },
  date: { ...cell, align: "left", numberFormat: "yyyy-mm-dd" },
  figure: { font: "heading", size: 24, colour: accent, align: "left", vertical: "middle", numberFormat: "0.0" },
  figureWhole: { font: "heading", size: 24, colour: accent, align: "left", vertical: "middle", numberFormat: "0" },
  verdict: { size: 14, bold: true, align: "centre", vertical: "middle" },
  legend: { ...cell, wrap: false },
  bar: { ...cell, colour: accent, wrap: false },
  check: { size: 9, bold: true, colour: quiet, vertical: "middle" },
  plain: { vertical: "top", align: "left" },
  field: { colour: accent, vertical: "top", align: "left", numberFormat: "@" },
  fieldDate: { colour: accent, vertical: "top", align: "left", numberFormat: "yyyy-mm-dd" },
  note: { italic: true, colour: quiet, vertical: "top", wrap: true },
  link: { ...cell, underline: true, colour: { slot: "link" } },
};

/** What a conditional format changes. Told by the word and the symbol as well. */
export const conditionalLooks: Readonly<Record<ConditionalFormatPlan["look"], Pick<Look, "colour" | "fill">>> = {
  good: { fill: { slot: "accent6", tint: 0.7 }, colour: { slot: "accent6", tint: -0.5 } },
  progress: { fill: { slot: "accent1", tint: 0.8 }, colour: { slot: "accent1", tint: -0.5 } },
  warning: { fill: { slot: "accent4", tint: 0.7 }, colour: { slot: "accent4", tint: -0.5 } },
  bad: { fill: { slot: "accent2", tint: 0.7 }, colour: { slot: "accent2", tint: -0.5 } },
  muted: { colour: { slot: "text", tint: 0.5 } },
};
