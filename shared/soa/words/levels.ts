import { phrasesOf } from "./language.ts";

/** Words of headings over levels, of whatever, all languages together. */
export const levelNouns = phrasesOf(`
  level | stufe | niveau | nivel | livello | nível | poziom | úroveň | επίπεδο | レベル | nivå | taso | seviye | szint | уровень`);

/** What is short for them, or for models of maturity, right before the number of one: "L3", "ML2", "NM1". */
export const levelAbbreviations = ["l", "ml", "n", "nv", "nm", "cmm", "cmmi"];

/** Words beside the name of a level that change nothing: "Proceso definido". */
export const levelContext = [
  ...levelNouns,
  ...phrasesOf(`
  process | processes | prozess | prozesse | processus | proceso | procesos | processo | processi | processos | proces |
  procesy | διαδικασία | プロセス`),
];

/** The same and words for maturity. */
export const levelWords = [
  ...levelNouns,
  ...phrasesOf(`
  maturity | reifegrad | maturité | madurez | maturità | maturidade | volwassenheid | volwassenheidsniveau | dojrzałości |
  zralosti | vyspělosti | ωριμότητας | 成熟度`),
];

/** Grades of anything, which show nothing of what is done, all languages together. */
export const grades = phrasesOf(`
  high | medium | low | moderate | strong | weak | reasonable | substantial | limited | hoch | mittel | gering | niedrig | élevé |
  élevée | moyen | moyenne | faible | alto | alta | medio | media | médio | média | bajo | baja | basso | bassa | baixo | baixa |
  hoog | middel | gemiddeld | laag | wysoki | wysokie | średni | średnie | niski | niskie | vysoká | vysoký | střední | nízká |
  nízký | υψηλό | υψηλή | μεσαίο | μεσαία | χαμηλό | χαμηλή | 高 | 中 | 低`);

/** Words beside them that say that it is the level of now. */
export const currentWords = phrasesOf(`
  current | actual | present | as is | is | now | of | aktuell | aktuelle | aktueller | ist | derzeitig | derzeitige | actuel |
  de | la | atteint | actual | alcanzado | attuale | di | raggiunto | atual | huidig | huidige | obecny | aktualny | osiągnięty |
  současná | aktuální | stávající | τρέχον | υφιστάμενο | 現在 | 現状`);
