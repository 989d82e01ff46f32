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
  /^(\[.*\]|<.*>|\{.*\}|select.*|choose.*|please (select|choose).*|bitte (aus)?wählen.*|choisir.*|seleccion.*|selezion.*|kies .*|wybierz.*|vyberte.*|επιλέξτε.*|tbd|t\.b\.d\.?|tba|to be (determined|defined|decided)|yes ?\/ ?no|y ?\/ ?n|ja ?\/ ?nein|oui ?\/ ?non|s[íi] ?\/ ?no|dd[/.-]mm.*|mm[/.-]dd.*|xx+|\?+|\.\.+|…|_+|-+|–|—|n\/?d)$/iu;
