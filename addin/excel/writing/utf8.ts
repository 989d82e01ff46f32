/** Bytes of a text in UTF-8. JSON goes over the wire so, and most of it is one byte a character. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
