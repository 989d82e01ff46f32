import { phrasesOf } from "./language.ts";

/** Words of headings over levels of maturity, all languages together. */
export const levelWords = phrasesOf(`
  level | maturity | stufe | reifegrad | niveau | maturité | nivel | madurez | livello | maturità | nível | maturidade |
  volwassenheid | volwassenheidsniveau | poziom | dojrzałości | úroveň | zralosti | vyspělosti | επίπεδο | ωριμότητας | レベル |
  成熟度 | nivå | taso | seviye | szint | уровень`);

/** Words beside them that say that it is the level of now. */
export const currentWords = phrasesOf(`
  current | actual | present | as is | is | now | of | aktuell | aktuelle | aktueller | ist | derzeitig | derzeitige | actuel |
  de | la | atteint | actual | alcanzado | attuale | di | raggiunto | atual | huidig | huidige | obecny | aktualny | osiągnięty |
  současná | aktuální | stávající | τρέχον | υφιστάμενο | 現在 | 現状`);
