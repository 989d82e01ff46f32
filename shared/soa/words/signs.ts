import type { LanguageWords } from "./language.ts";

/** A cell that only holds one of these is a mark: something is so. */
export const marks = new Set([
  "x",
  "χ",
  "х",
  "✓",
  "✔",
  "√",
  "☑",
  "☒",
  "■",
  "▪",
  "●",
  "•",
  "◼",
  "⬛",
  "✅",
  "🗹",
  "v",
  "*",
  "+",
  "◾",
  "∎",
  "▮",
  "✗",
  "✘",
  "✖",
  "1",
  "\uf0fc",
  "\uf0fe",
  "\uf0a7",
  "\uf0b7",
  "\uf06e",
  "\uf0d8",
  "👍",
]);

/** Marks that say no where they are told apart from the others. */
export const crosses = new Set(["✗", "✘", "❌", "✖", "🚫", "☐", "□", "-", "–", "—", "0", "🗷"]);

/** What a dropdown shows before anything was chosen: the verb, with an object of a word or two at the most. */
const choosing =
  "(?:please |bitte |veuillez |prosím )?(?:select|choose|(?:aus)?wählen|choisir|sélectionner|seleccion(?:e|ar)|elija|selezion(?:a|are)|scegli(?:ere)?|selecion(?:e|ar)|kies|wybierz|vyberte|επιλέξτε|velg|välj|vælg|valitse|seçin(?:iz)?)(?: (?:sie|an?|one|une?|un[ao]|uma?|een|ett?|en))?(?: \\p{L}+)?(?: from (?:the )?list)?(?:\\.{3}|…|:)?";

/** Words by which a template asks to be written over, inside its brackets. */
const asking =
  "why|link|owner|reason|justification|evidence|insert|enter|select|choose|name|date|text|your|please|fill|to be|tbd|example|e\\.g\\.|einf[üu]gen|eintragen|bitte|datum|à compléter|insérer|nom|completar|inserir|inserire|nome|nombre|fecha|invullen|naam|wpisz|data|doplňte|jméno|εισάγετε|x{2,}|\\.{2,}|…";

/** Both answers at once, a pattern for a date, dots and dashes to write on. */
const answersLeftOpen =
  "tbd|t\\.b\\.d\\.?|tba|to be (determined|defined|decided)|(?!(?<one>\\p{L}+) ?\\/ ?\\k<one>$)(?!(?:no?|nein|non|não|nie|nee?|nej|nei|ei|hayır|nem|nu|нет|όχι|لا) ?\\/)\\p{L}{1,5} ?\\/ ?(no|n|nein|non|não|nie|ne|nee|nej|nei|ei|hayır|nem|nu|нет|όχι|لا|いいえ|아니[오요]|否)|e ?\\/ ?h|dd[/.-]mm.*|mm[/.-]dd.*|xx+|\\?+|\\.\\.+|…|_+|-+|–|—|－|―|n\\/?d|click or tap (?:here )?to enter .*|enter \\p{L}+ here";

/** Texts that stand for an answer that nobody gave. */
export const placeholders = new RegExp(
  `^(?:[[<](?:${asking})(?!\\p{L})[^\\]>]*[\\]>]|[[<]\\p{L}+ ?\\/[^\\]>]*[\\]>]|\\{\\{?[^}]*\\}\\}?|${choosing}|${answersLeftOpen})$`,
  "iu",
);
/**
 * Signs that say the same about a control's status in every language. Ticks and crosses are marks, above; white and black
 * squares and circles say what the sheet's own legend says and are not here.
 */
export const signs: LanguageWords = {
  headings: {},
  applicable: { yes: "", no: "" },
  status: {
    "not-started": `
      🔴 | 🟥 | ⛔ | rot | rouge | rojo | rosso | vermelho | rood | czerwony | červená | κόκκινο | 赤 | röd | rød | kırmızı |
      punainen | 빨강 | 红 | 紅 | piros | roșu | красный | červená`,
    planned: "🗓️ | 🗓 | 📅 | 🕓 | 🕒 | 🕐 | ⏳ | ⌛",
    partial: `
      ~ | ± | 🟡 | 🟠 | 🟨 | 🟧 | ⚠️ | ⚠ | 🚧 | 🔄 | ◐ | ◑ | ◧ | ◨ | 🌓 | 🌗 | gelb | orange | jaune | amarillo | naranja | ámbar | giallo |
      arancione | amarelo | laranja | âmbar | oranje | geel | żółty | pomarańczowy | žlutá | oranžová | κίτρινο | πορτοκαλί | 黄 | 黄色 |
      gul | sarı | turuncu | keltainen | 노랑 | 黄色 | sárga | galben | желтый | жёлтый | oranssi`,
    implemented: `
      🟢 | 🟩 | ✔️ | ☑️ | grün | vert | verde | groen | zielony | zelená | πράσινο | 緑 | 青 | grön | grøn | grønn | yeşil | vihreä | 초록 |
      绿 | 綠 | zöld | зеленый | зелёный`,
  },
};
