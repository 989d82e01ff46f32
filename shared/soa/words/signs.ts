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

/** Texts that stand for an answer that nobody gave. */
export const placeholders =
  /^(\[.*\]|<.*>|\{.*\}|select.*|choose.*|please (select|choose).*|bitte (aus)?wählen.*|choisir.*|seleccion.*|selezion.*|kies .*|wybierz.*|vyberte.*|επιλέξτε.*|tbd|t\.b\.d\.?|tba|to be (determined|defined|decided)|\p{L}{1,5} ?\/ ?(no|n|nein|non|não|nie|ne|nee|nej|nei|ei|hayır|nem|nu|нет|όχι|لا|いいえ|아니[오요]|否)|e ?\/ ?h|dd[/.-]mm.*|mm[/.-]dd.*|xx+|\?+|\.\.+|…|_+|-+|–|—|n\/?d)$/iu;

/**
 * Signs that say the same about a control's status in every language. Ticks and crosses are marks, above; white and black
 * squares and circles say what the sheet's own legend says and are not here.
 */
export const signs: LanguageWords = {
  headings: {},
  applicable: { yes: "", no: "" },
  status: {
    "not-started": "🔴 | 🟥 | ⛔",
    planned: "🗓️ | 🗓 | 📅",
    partial: "🟡 | 🟠 | 🟨 | 🟧 | ⚠️ | ⚠ | 🚧 | 🔄 | ⏳ | ◐ | ◑ | ◧ | ◨ | 🌓 | 🌗",
    implemented: "🟢 | 🟩 | ✔️ | ☑️",
  },
};
