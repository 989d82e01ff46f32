import { fold } from "./text.ts";

/** The languages whose names of months Excel writes into separated text. */
const locales = "en de de-AT fr es it pt nl pl cs el nb sv da fi tr hu ro ru sk hr sl".split(" ");

/** What Excel writes for months and no name of theirs begins with: in German, Dutch and Czech. */
const ownNames = { mrz: 3, mrt: 3, cvn: 6, cvc: 7 };

/** The months by their names and by what those begin with, from three letters on; of a whole name it is that one. */
const readMonths = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const begun = new Map<string, Set<number>>();
  const whole = new Map<string, Set<number>>();
  const add = (to: Map<string, Set<number>>, name: string, month: number): void => {
    to.set(name, (to.get(name) ?? new Set()).add(month));
  };
  for (const [name, month] of Object.entries(ownNames)) add(whole, name, month);
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const name = fold(format.format(Date.UTC(2001, month - 1, 5)));
      add(whole, name, month);
      // Nobody shortens Finnish ones to three, and "mar" is March elsewhere.
      for (let end = locale === "fi" ? 4 : 3; end < name.length; end++) add(begun, name.slice(0, end), month);
    }
  }
  return new Map([...begun, ...whole]);
};

let months: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** The months whose names a text is, or begins with three letters or more of them. */
export const monthsOf = (name: string): readonly number[] => {
  months ??= readMonths();
  return [...(months.get(fold(name)) ?? [])];
};
