import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { degrees } from "./degrees.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { fulfilment } from "./fulfilment.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { type LanguageWords, withTurns } from "./language.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { progress } from "./progress.ts";
import { pt } from "./pt.ts";
import { results } from "./results.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { scope } from "./scope.ts";
import { signs } from "./signs.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Every language whose headings and answers are known. Where a word means two things, the first language wins. */
export const languages: readonly LanguageWords[] = [
  ...[en, de, fr, es, it, pt, nl, pl, cs, el, ja, ar],
  ...[nb, sv, da, fi, tr, ko, zh, hu, ro, ru, sk, vi, hr, sl, uk, bg],
  scope,
  signs,
  results,
  fulfilment,
  progress,
  degrees,
].map(withTurns);
