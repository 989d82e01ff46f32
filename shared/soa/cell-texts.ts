/** Longest text that a field takes, in characters: what an Excel cell holds. */
export const longestText = 32_767;

/** Cuts a text into pieces of at most `room` characters, never inside a surrogate pair. */
const cut = (text: string, room: number): string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + room;
    const pair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    pieces.push(text.slice(at, pair ? end - 1 : end));
    at = pair ? end - 1 : end;
  }
  return pieces;
};

/**
 * Lines joined into as few texts as cells can hold, in order and with nothing left out. A line stays whole unless it is
 * longer than a cell itself. Empty where there are no lines.
 */
export const cellTexts = (lines: readonly string[], separator: string, room = longestText): string[] => {
  const texts: string[] = [];
  let held: string[] = [];
  let length = 0;
  const close = (): void => {
    if (held.length > 0) texts.push(held.join(separator));
    held = [];
    length = 0;
  };
  for (const piece of lines.flatMap((line) => (line.length <= room ? [line] : cut(line, room)))) {
    const more = held.length === 0 ? piece.length : length + separator.length + piece.length;
    if (more > room) close();
    length = held.length === 0 ? piece.length : more;
    held.push(piece);
  }
  close();
  return texts;
};
