import type { Status } from "../../document.ts";
import { about } from "../../words/limits.ts";

/** How far a control is by a part of 1. */
export const byFraction = (part: number): Status =>
  part <= 0 ? "not-started" : part >= 0.995 ? "implemented" : "partial";

/** How far a control is by a part of a hundred, with its sign: "80 %", "ca. 80 %". */
export const byPercent = (text: string): Status | undefined => {
  const [, digits] = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/.exec(text.trim().replace(about, "")) ?? [];
  return digits === undefined ? undefined : byFraction(Number(digits.replace(",", ".")) / 100);
};
