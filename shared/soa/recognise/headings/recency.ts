import { beforeNow, former, latest, months, yetToCome } from "../../words/time.ts";

const version =
  /(?<![\p{L}\d])(?:v|ver\.?|version|rev\.?|revision|ausgabe|edición|wersja|verze)\s?(\d{1,3})(?:\.(\d{1,3}))?/iu;
const year = /(?<!\d)(20\d\d)(?!\d)/u;
const quarter = /(?<!\p{L})[qt]\s?([1-4])(?!\d)/iu;
const month = new RegExp(`(?<!\\p{L})(${months.join("|")})[a-z]{0,6}\\.?(?!\\p{L})`, "iu");

/**
 * How late a heading places its column among others of the kind, by its version, year, quarter or month or by a word: a
 * greater number is later. What came before and what is only aimed at count less than any. undefined where it says nothing of the time.
 */
export const recencyOf = (heading: string): number | undefined => {
  if (former.test(heading) || beforeNow.test(heading) || yetToCome.test(heading)) return -1;
  if (latest.test(heading)) return Number.POSITIVE_INFINITY;
  const [, major, minor = "0"] = version.exec(heading) ?? [];
  if (major !== undefined) return Number(major) * 1000 + Number(minor);
  const inYear = year.exec(heading)?.[1];
  const inQuarter = quarter.exec(heading)?.[1];
  const inMonth = month.exec(heading)?.[1];
  if (inYear === undefined && inQuarter === undefined && inMonth === undefined) return undefined;
  const part = inQuarter === undefined ? months.indexOf(inMonth?.toLowerCase() ?? "") + 1 : Number(inQuarter) * 3;
  return Number(inYear ?? 0) * 100 + part;
};

/** What a heading explains in brackets by several answers, and where those stand behind it: "Status (done, planned)". */
const listed = /\([^()]*[,/|;:=][^()]*\)|[/|,;:=\n].*$/gsu;

const asked = (heading: string): string => heading.slice(0, longestAsked).replace(listed, " ");

/** Whether a heading asks for what is aimed at and not for what is: "Target status", "Soll-Reifegrad". */
export const isAimedAt = (heading: string): boolean => yetToCome.test(asked(heading));

/** Whether a heading asks for what was before and not for what is: "Previous status", "Former owner". */
export const isFormer = (heading: string): boolean => former.test(asked(heading));

/** What a heading asks for stands before any instructions. */
const longestAsked = 200;

/** A year, a quarter, a version: no longer text is one. */
export const longestTime = 20;

/** The years of editions of ISO/IEC 27001 that a heading names. */
export const editionYears = (text: string): readonly string[] => text.match(/(?<!\d)20(?:05|13|22)(?!\d)/g) ?? [];

/** Whether a heading names another edition than the heading of the ids: `Applicable 2013` beside ids of 2022. */
export const isOfOtherYear = (keyHeading: string, heading: string): boolean => {
  const [own, other] = [editionYears(keyHeading), editionYears(heading)];
  return own.length > 0 && other.length > 0 && !other.some((year) => own.includes(year));
};

/** Whether a heading names nothing but some editions: "Applicable 2013" beside "Control 2013" and other ids. */
export const namesOnly = (heading: string, editions: ReadonlySet<string>): boolean => {
  const named = editions.size === 0 ? [] : editionYears(heading);
  return named.length > 0 && named.every((year) => editions.has(year));
};
