const hex = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A text as SpreadsheetML holds it (ECMA-376, ST_Xstring): what XML does not allow or would change is `_x000D_`, and a
 * text that would be taken for such a sign is marked as none.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\p{Surrogate}]/gu, hex);
