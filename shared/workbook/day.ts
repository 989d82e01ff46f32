const millisecondsOfDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/**
 * Excel's number for an ISO day, from 1900-03-01 on (before that Excel counts a day that never was). A text that is no
 * such day stays as it is, so that nothing is lost; blank is null.
 */
export const dayNumber = (iso: string | undefined): string | number | null => {
  if (iso === undefined || iso.trim() === "") return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || iso < "1900-03-01") return iso;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().startsWith(iso) ? (time - epoch) / millisecondsOfDay : iso;
};
