import { ar } from "./ar.ts";
import { cs } from "./cs.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { LanguageWords } from "./language.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

/** Every language whose headings and answers are known. Where a word means two things, the first language wins. */
export const languages: readonly LanguageWords[] = [en, de, fr, es, it, pt, nl, pl, cs, el, ja, ar];
