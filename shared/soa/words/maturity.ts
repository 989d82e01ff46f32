import type { Status } from "../document.ts";
import { phrasesOf } from "./language.ts";

/**
 * Names of levels of maturity, all languages together. Of those that stand under `later` the model says how far they are:
 * beside "repeatable" they are the third and fourth of six.
 */
const levels: Readonly<Record<"not-started" | "partial" | "later" | "implemented", string>> = {
  "not-started": `
    incomplete | non existent | nonexistent | nicht existent | inexistant | inesistente | niet bestaand | nieistniejące |
    neexistující | ανύπαρκτο`,
  partial: `
    initial | ad hoc | initial ad hoc | performed | repeatable | repeatable but intuitive | developing | emerging | limited |
    wiederholbar | initiale | reproductible | inicial | repetible | reproducible | iniziale | ripetibile | repetível | initieel | herhaalbaar |
    początkowy | początkowe | powtarzalny | powtarzalne | počáteční | opakovatelný | opakovatelné | αρχικό | επαναλαμβανόμενο |
    初期 | 反復可能`,
  later: `
    managed | managed process | gemanagt | gesteuert | géré | gérée | gestionado | gestionada | gestito | gestita | gerenciado |
    gerenciada | gerido | gerida | beheerst | zarządzany | zarządzane | řízený | řízené | διαχειριζόμενο | 管理された | definiert |
    défini | définie | definido | definida | definito | definita | gedefinieerd | zdefiniowany | zdefiniowane | definovaný |
    definované | καθορισμένο | 定義された`,
  implemented: `
    defined | defined process | established | managed and measurable | quantitatively managed | predictable | measured |
    optimized | optimised | optimizing | optimising | innovating | gemessen | mesuré | mesurée | medido | medida | misurato | misurata | gemeten | mierzone | mierzony | měřené |
    měřený | optimiert | optimierend | optimisé | optimisée | optimizado |
    optimizada | ottimizzato | ottimizzata | otimizado | otimizada | geoptimaliseerd | zoptymalizowany | zoptymalizowane |
    optymalizowany | optymalizowane | optimalizovaný | optimalizované | βελτιστοποιημένο | 最適化`,
};

/** What the names of levels say of how far something is, by themselves. */
export const maturityWords: readonly (readonly [word: string, status: Status])[] = (
  [
    ["not-started", levels["not-started"]],
    ["partial", levels.partial],
    ["partial", levels.later],
    ["implemented", levels.implemented],
  ] as const
).flatMap(([status, words]) => phrasesOf(words).map((word) => [word, status] as const));

/** Names of levels that are further beside `besideRepeatable`. */
export const laterLevels = phrasesOf(levels.later);

/** The level that tells the one model from the other. */
export const besideRepeatable =
  /repeatable|non.?existent|wiederholbar|reproductible|reproducible|repetible|ripetibile|repet[íi]vel|herhaalbaar|powtarzaln|opakovateln|επαναλαμβαν|反復可能/iu;
