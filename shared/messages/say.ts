import { en } from "./en/index.ts";

/** The language of every sentence, as a BCP 47 tag. */
export const spokenLanguage = "en";

/** The name of a sentence. Every sentence a user reads is listed under `messages/<language>/`. */
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The sentence for a key, with `{name}` placeholders filled from `params`.
 * A placeholder without a parameter stays visible, so that a mistake is seen and never hides.
 */
export const say = (key: MessageKey, params: MessageParams = {}): string =>
  en[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
