import { en } from "./en/index.ts";

/** The language of every sentence, as a BCP 47 tag. */
export const spokenLanguage = "en";

/** The name of a sentence. Every sentence a user reads is listed under `messages/<language>/`. */
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/** A sentence between its placeholders: every second piece is the name of one. */
const pieces = new Map<MessageKey, readonly string[]>();

const piecesOf = (key: MessageKey): readonly string[] => {
  const known = pieces.get(key);
  if (known !== undefined) return known;
  const cut = en[key].split(/\{(\w+)\}/);
  pieces.set(key, cut);
  return cut;
};

/**
 * The sentence for a key, with `{name}` placeholders filled from `params`.
 * A placeholder without a parameter stays visible, so that a mistake is seen and never hides.
 */
export const say = (key: MessageKey, params: MessageParams = {}): string => {
  let sentence = "";
  for (const [at, piece] of piecesOf(key).entries())
    sentence += at % 2 === 0 ? piece : String(params[piece] ?? `{${piece}}`);
  return sentence;
};
