import { en } from "./en/index.ts";

/** The language of every sentence, as a BCP 47 tag. */
export const spokenLanguage = "en";

/** The name of a sentence. Every sentence a user reads is listed under `messages/<language>/`. */
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/** A sentence cut at its placeholders: text, then the name of one with its nouns, if any, for one and for other numbers. */
const pieces = new Map<MessageKey, readonly (string | undefined)[]>();

const placeholder = /\{(\w+)(?: (\w+)\|(\w+))?\}/;
const pieceLength = 4;

const piecesOf = (key: MessageKey): readonly (string | undefined)[] => {
  const known = pieces.get(key);
  if (known !== undefined) return known;
  const cut = en[key].split(placeholder);
  pieces.set(key, cut);
  return cut;
};

/**
 * The sentence for a key, with `{name}` placeholders filled from `params`, and `{name row|rows}` with the noun that suits
 * the number. A placeholder without a parameter stays visible, so that a mistake is seen and never hides.
 */
export const say = (key: MessageKey, params: MessageParams = {}): string => {
  const cut = piecesOf(key);
  let sentence = "";
  for (let at = 0; at < cut.length; at += pieceLength) {
    sentence += cut[at] ?? "";
    const name = cut[at + 1];
    if (name === undefined) continue;
    const given = params[name];
    const noun = cut[given === 1 ? at + 2 : at + 3];
    sentence += String(given ?? `{${name}}`) + (noun === undefined ? "" : ` ${noun}`);
  }
  return sentence;
};
