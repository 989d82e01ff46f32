import { describe, expect, it } from "vitest";
import { shadeOf, themeOf } from "../../addin/taskpane/theme.ts";

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

describe("the shade for a background of Office's theme", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#666666", "dark"],
    ["#262626", "dark"],
    ["#000000", "dark"],
    ["not a colour", "light"],
  ])("%s is %s", (background, shade) => {
    expect(shadeOf(background)).toBe(shade);
  });
});

describe.each(["light", "dark"] as const)("texts in the %s theme", (shade) => {
  const theme = themeOf(shade);
  const background = { light: "#ffffff", dark: "#292929" }[shade];
  it("stand on the background that this test assumes", () => {
    expect(theme.colorNeutralBackground1).toBe(background);
  });
  it.each([
    "colorBrandForeground1",
    "colorBrandForegroundLink",
    "colorCompoundBrandForeground1",
    "colorStatusDangerForeground1",
    "colorStatusSuccessForeground1",
    "colorStatusWarningForeground1",
    "colorNeutralForeground3",
  ] as const)("%s can be read", (token) => {
    expect(contrast(theme[token], background)).toBeGreaterThanOrEqual(4.5);
  });
});
