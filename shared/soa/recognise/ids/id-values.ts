import { type IdChoice, type IdReading, type IdToken, token } from "./id-reading.ts";

/** A bare 5.1 may have been 5.10 before a spreadsheet took it for a number. */
export const collapsed = (one: IdToken, cost: number): IdChoice[] => {
  const [major = 0, minor = 0, third] = one.parts;
  if (third !== undefined || minor < 1 || minor > 3) return [];
  return [
    { token: one, cost: 0 },
    { token: token(one.annex, one.clause, [major, minor * 10]), cost },
  ];
};

const numbers = new Map<number, IdReading>();

/** The id that a number was: 5.1, or 10.1 of 10.10; undefined for one that is none. */
export const readNumber = (value: number, format: string | undefined): IdReading | undefined => {
  if (!(value >= 1 && value < 100) || format?.includes("%")) return undefined;
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const hundredths = Math.round(value * 100);
  if (Math.abs(value * 100 - hundredths) > 1e-6) return undefined;
  const major = Math.floor(hundredths / 100);
  const fraction = hundredths % 100;
  const parts = fraction === 0 ? [major] : [major, fraction % 10 === 0 ? fraction / 10 : fraction];
  const one = token(false, false, parts);
  const choices = fraction !== 0 && fraction % 10 === 0 ? collapsed(one, 0.6) : [];
  const reading: IdReading = { shape: "only", tokens: [one], ranges: [], choices, rest: "" };
  numbers.set(value, reading);
  return reading;
};

/**
 * What was typed before Excel took it for a date: 5.1 as 5 January or 1 May, 5.1.1 as 5 January 2001.
 *
 * @param short the last two digits of the year, 0 where the cell has none.
 * @param typedWhole the year is that of what was typed, not of the day when.
 */
export const readDayAndMonth = (
  day: number,
  months: readonly number[],
  short: number,
  dayFirst: boolean,
  typedWhole = short < 5,
): IdReading | undefined => {
  const all = months.flatMap((month, at) => {
    const options: { parts: number[]; cost: number }[] = [
      { parts: [day, month], cost: dayFirst ? 0 : 0.5 },
      { parts: [month, day], cost: dayFirst ? 0.5 : 0 },
    ];
    if (short > 0 && short < 15) {
      // The year of the keyboard's 5.1.1 is 2001; of a bare 5.1 it is the year of typing.
      const three = [
        { parts: [day, month, short], cost: dayFirst ? 0 : 0.3 },
        { parts: [month, day, short], cost: dayFirst ? 0.3 : 0 },
        { parts: [short, month, day], cost: 0.8 },
      ];
      if (typedWhole) {
        for (const option of options) option.cost += 0.6;
        options.unshift(...three.sort((a, b) => a.cost - b.cost));
      } else options.push(...three.map(({ parts, cost }) => ({ parts, cost: cost + 0.3 })));
    }
    return options.map(({ parts, cost }) => ({ parts, cost: cost + at * 0.2 }));
  });
  const choices = all
    .filter(({ parts }) => parts.every((part) => part > 0))
    .map(({ parts, cost }) => ({ token: token(false, false, parts), cost }))
    .sort((a, b) => a.cost - b.cost);
  const [first] = choices;
  return first === undefined
    ? undefined
    : { shape: "only", tokens: [first.token], ranges: [], choices, isDate: true, rest: "" };
};

/** What an Excel format has that is none of its signs. */
const asWritten = /"[^"]*"|\[[^\]]*\]|\\./g;
/** Excel lets no format be longer. */
const longestFormat = 255;

/** Whether a format shows the month and the year alone, as Excel's own does for what can be no day: 5.13 is May 2013. */
const isMonthly = (format: string | undefined): boolean => {
  if (format === undefined || format.length > longestFormat) return false;
  const signs = format.replace(asWritten, "");
  return /m/i.test(signs) && /y/i.test(signs) && !/d/i.test(signs);
};

const readDateOnce = (iso: string, format: string | undefined): IdReading | undefined => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  if (day === 1 && isMonthly(format)) return readDayAndMonth(year % 100, [month], 0, false);
  const dayFirst = format === undefined ? true : /d/i.test(format) && format.search(/d/i) < format.search(/m/i);
  return readDayAndMonth(day, [month], year % 100, dayFirst);
};

const dates = new Map<string, IdReading | null>();
const largestMemory = 20_000;
/** Formats of dates are shorter. */
const longestKey = 60;

/** The id that a date was, by the order in which its format shows it. */
export const readDate = (iso: string, format: string | undefined): IdReading | undefined => {
  const key = format === undefined ? iso : `${iso} ${format}`;
  const known = dates.get(key);
  if (known !== undefined) return known ?? undefined;
  const reading = readDateOnce(iso, format);
  if (dates.size > largestMemory) dates.clear();
  if (key.length <= longestKey) dates.set(key, reading ?? null);
  return reading;
};
