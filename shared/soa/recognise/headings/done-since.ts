import { doneSince } from "../../words/done-since.ts";
import { phrasesOf } from "../../words/language.ts";
import { fold } from "../texts/text.ts";

const headings: ReadonlySet<string> = new Set(phrasesOf(doneSince).map(fold));

/** Whether a heading asks since when a control is in place, so that a date answers that it is: "Zavedeno dne". */
export const asksSince = (heading: string): boolean => headings.has(fold(heading));
