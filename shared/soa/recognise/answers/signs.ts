import { isDone, type Status, statuses } from "../../document.ts";
import { statusByWord } from "./meanings.ts";

/** A square or a circle that says what the file's own legend says. */
type OpenSign = string;

/** What the signs of a text say of how far a control is. Those that mean nothing here adorn it: "🔴 🚨". */
const saidBySigns = (text: string): readonly (Status | OpenSign)[] =>
  Array.from(text.matchAll(/[\p{Extended_Pictographic}✓✗✘√]/gu), ([sign]) => {
    if (/[✓✔√☑✅]/u.test(sign)) return "implemented";
    if (/[❌✗✘✖]/u.test(sign)) return "not-started";
    return statusByWord.get(sign) ?? (/[⬜⬛⚪⚫]/u.test(sign) ? sign : undefined);
  }).filter((said) => said !== undefined);

/** Whether the signs of a text say several things, "🔴+✅", "🔴+⬜". */
export const areAtOdds = (text: string): boolean => new Set(saidBySigns(text)).size > 1;

/** Whether a sign in a text says that something is not done: "🔴 Implemented". */
export const hasSignOfLess = (text: string): boolean =>
  saidBySigns(text).some((said) => statuses.some((status) => status === said && !isDone(status)));
