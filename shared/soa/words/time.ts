import { phrasesOf } from "./language.ts";

/** Words of headings that say which of several columns is the one in force, and which came before. */
export const latest =
  /(?<!\p{L})(?:current|latest|new|now|aktuell|neu|actuel(?:le)?|nouveau|actual|nuevo|attuale|nuovo|atual|novo|huidig|nieuw|aktualn[yae]|now[yae]|aktuální|nov[ýáé]|τρέχον|nuvarande|nåværende|現在|当前)(?!\p{L})/iu;
export const former =
  /(?<!\p{L})(?:(?:old|previous|prev|former|legacy|superseded|alt|vorher|ancien(?:ne)?|précédente?|anterior|antiguo|vecchio|precedente|antigo|oud|vorige?|star[yáéýae]|poprzedni[ae]?|předchozí|παλιό|gammal|gammel|旧|l.an dernier|année dernière|(?:del? )?año pasado|último año|anno scorso|scorso anno|ano passado|vorig jaar|w zeszłym roku|vloni|loni|πέρυσι)(?!\p{L})|(?:zeszłoroczn|loňsk|προηγούμεν)\p{L}|last year|vorjahr|letzte[sn]? jahr)|前回|前年度?|昨年度?/iu;

/** The same beside one of now, though by itself the last may be the state: "Status last audit". */
export const beforeNow =
  /(?<!\p{L})(?:last (?:audit|review|assessment)|letzte[sn]? (?:audit|prüfung)|dernier audit|última auditoría|ultimo audit|última auditoria|vorige audit|ostatni audyt|minul[ýé] audit)(?!\p{L})|前回/iu;

/** Words of headings that say what is aimed at and not what is. */
export const yetToCome =
  /(?<!\p{L})(?:(?:target(?:ed)?|plan(?:ned)?|propos(?:ed|al|é|ée)|draft|vorschlag|vorgeschlagen|entwurf|propuest[oa]|propost[oa]|voorstel|projet|goal|future|wanted|desired|recommended|ambition|should be|by (?:year.?end|end of)|pretendid[oa]|streefniveau|to[ -]be|forecast|expected|soll(?:status|zustand|stand|wert|reifegrad)?|geplant|cible|objectif|prévu|objetivo|meta|previsto|obiettivo|doel|streef|souhaitée?|deseado|desiderato|desejado|pożądan[yae]|požadovan[ýáé]|gepland|docelow[yae]|planowan[yae]|cíl(?:ov[ýáé])?|plánovan[ýáé]|στόχος|mål|tavoite|hedef|cél|țintă|цель|план|mục tiêu)(?!\p{L})|επιθυμητ\p{L}|wunsch|ziel(?!erreich)|gewenst|gewünscht)|目標|目标|목표/iu;

/** Months as headings name them. */
export const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Words between a word of status and a time: from when on it is so, by when it is to be, and those that say neither. */
export const sinceTimes = phrasesOf("since | seit | depuis | desde | dal | sinds | od | από | sedan");
/** Words before a time from which on something is so: "adopted from Q4", "ja ab 2025". */
export const fromTimes = phrasesOf(
  "from | as | of | starting | ab | von | an | dès | à | partir | a | de | da | vanaf | af | od | από | since | seit | depuis | desde | dal | sinds",
);
export const yetTimes = phrasesOf(
  "by | until | for | due | from | bis | zum | ab | für | d | ici | avant | jusqu | pour | hasta | para | entro | per | até | tot | voor | do | na | k | για | έως | ως | μέχρι",
);
export const beforeTimes = phrasesOf(
  "on | at | in | the | of | end | am | im | den | dem | ende | le | au | en | fin | el | de | il | em | op | dnia | dne | w | v | στις | το | την",
);
