import { butOrExcept, none, onlyWords } from "./decisions.ts";
import { phrasesOf } from "./language.ts";

const without = "without|ohne|sans|sin|senza|sem|zonder|bez|χωρίς";

/** Words that take a part out of what is done: "except medical devices", "aber nicht dokumentiert", "not in the field". */
export const exceptions = new RegExp(
  `(?<!\\p{L})(?<!(?<!\\p{L})${none}\\s)(?:(?:${butOrExcept}|apart from|excluding|bis auf|ausnahme|hors|excepté\\p{L}*|menos|eccetto|uitgezonderd|poza|vyjma|πλην)(?!\\p{L})|excep|ausgenommen|uitzonder|wyjąt|výjim|undocum|undokum|(?:not|nicht|pas|no|non|não|niet|nie|ne|όχι) (?:yet|in|at|on|for|im|am|bei|für|en|à|dans|op|voor|w|na|dla|pro|v|n[aoe]|σ\\p{L}+)(?!\\p{L})|(?:${without})\\s+(?:do[ck]|evid|nachw|preuv|prueb|prov|bewij|dow|důk|τεκμ|test))|除[くき外]|以外`,
  "iu",
);

const places = "for|at|für|bei|pour|chez|para|per|presso|voor|bij|dla|pro|για";

/** What stands before the place or the group that something is done for: "for HQ", "bei der Tochter". */
export const placed = new RegExp(`^[\\s(,–—-]*(?:${places})\\s`, "iu");

/** "8 of 12 sites", "8/12 ships": what is counted tells it from a date. */
export const someOf = /(?<![\d/.,])(\d{1,4})\s*(?:of|von|sur|de|di|van|z|από|\/)\s*(\d{1,4})(?=\s+\p{L}{4})/iu;

/** Words behind what is done before the time since when it is, and at the end of a heading that asks for that. */
export const since = phrasesOf("since | seit | depuis | desde | dal | sinds | óta");
export const sinceInHeadings = phrasesOf(
  "on | since | am | seit | le | depuis | el | il | em | desde | op | dnia | dne | od | στις",
);

/** What is said before a percentage that nobody measured. */
export const about = /^(?:about|approx|ca|cca|circa|etwa|rund|env|environ|aprox|około|περ|~|≈|約)\.?\s*(?=\d)/iu;

/** What applies, before where or to whom it does: "Applicable at HQ", "Stosuje się tylko w centrali". */
export const limitedWhere = new RegExp(`^(.{3,40}?)\\s(?:${onlyWords}|${places})\\s(.+)$`, "isu");
