const plain = (value: number): string => String(Number(value.toPrecision(15)));

/** The section of a number format that applies, without colours, conditions, literals and fillers. */
const section = (format: string, value: number): string => {
  const sections = format.split(";");
  const chosen = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
  return chosen
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "");
};

/**
 * What a reader of the sheet sees for a number, as far as decimals and percent tell: `10.10` for 10.1 under `0.00`,
 * `45%` for 0.45 under `0%`. Thousands, currencies and fractions are left out: no id and no answer is written so.
 */
export const numberText = (value: number, format: string | undefined): string => {
  if (!Number.isFinite(value)) return "";
  if (format === undefined || /^general$/i.test(format)) return plain(value);
  const pattern = section(format, value).replace(/"[^"]*"/g, "");
  const match = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(pattern);
  if (match === null) return plain(value);
  const percent = pattern.includes("%");
  const scaled = percent ? value * 100 : value;
  const decimals = match[1] ?? "";
  const required = decimals.replace(/[^0]/g, "").length;
  if (decimals.length > 20) return plain(value);
  let text = scaled.toFixed(decimals.length);
  for (let spare = decimals.length - required; spare > 0 && text.endsWith("0"); spare--) text = text.slice(0, -1);
  if (text.endsWith(".")) text = text.slice(0, -1);
  return percent ? `${text}%` : text;
};

/** Whether a number format shows a date: it has a day, month or year outside literals. */
export const isDateFormat = (format: string): boolean => {
  const pattern = format
    .split(";")[0]
    ?.replace(/\[[^\]]*\]/g, "")
    .replace(/\\./g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/[_*]./g, "");
  if (pattern === undefined || /^general$/i.test(pattern) || /[0#?]/.test(pattern)) return false;
  // Beside hours or seconds, m is minutes.
  const isTime = /[hs]/i.test(pattern) || /\[[hms]+\]/i.test(format);
  return /[dy]/i.test(pattern) || (/m/i.test(pattern) && !isTime);
};

const two = (part: number): string => String(part).padStart(2, "0");

/** The ISO date of an Excel serial number. Times of day are left out. */
export const serialDate = (serial: number, from1904: boolean): string | undefined => {
  const days = Math.floor(from1904 ? serial + 1462 : serial);
  if (days < 1 || days > 2_958_465) return undefined;
  // Excel believes in a 29 February 1900 (day 60); from 1 March its count is one ahead.
  const date = new Date(Date.UTC(1899, 11, days > 59 ? 30 : 31) + days * 86_400_000);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
};
