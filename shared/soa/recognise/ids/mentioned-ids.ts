/** What stands right before an id that a text only mentions: "see A.5.36", "Related: A.5.36", "ISO 27002:2022 5.36". */
const mentionBefore =
  /(?:(?<!\p{L})(?:see(?: also)?|cf|compare|relate[sd]?(?: to)?|supports?|supported by|refers?(?: to)?|reference(?: to)?|attributes?|per|under|with|siehe(?: auch)?|vgl|bezug(?: auf)?|gemäß|laut|voir(?: aussi)?|selon|véase|ver|según|vedi|secondo|zie(?: ook)?|volgens|viz|dle|patrz|wg|se(?: også)?|jf|ks|bkz|lásd|vezi|см)\.?|27002(?::20\d\d)?)\s*:?\s*$/iu;
/** A label may point to ids as well as list what the row is about: "Group: A.5.1, A.5.2". */
const labelBefore = /\p{L}\s*:\s*$/u;
const letters = /\p{L}{2}/u;

/**
 * The ids that are what a text is about, of those that stand in it: behind an id with its title, those that the words
 * before them only point to are none. Those behind a label may be either.
 *
 * @param found places of the ids in the text, in order; the first begins it.
 */
export const withoutMentions = <Place extends { readonly start: number; readonly end: number }>(
  text: string,
  found: readonly Place[],
): { readonly about: readonly Place[]; readonly labelled: readonly Place[] } => {
  let kind: "about" | "labelled" | "mentioned" = "about";
  const kinds = found.map(({ start }, index) => {
    const before = found[index - 1];
    const between = before === undefined ? "" : text.slice(before.end, start);
    // What is listed with a mention is mentioned too.
    if (letters.test(between.replace(/(?<!\p{L})(?:and|und|et|y|e|en|or|to|bis)(?!\p{L})/giu, "")))
      kind = mentionBefore.test(between) ? "mentioned" : labelBefore.test(between) ? "labelled" : "about";
    return kind;
  });
  return {
    about: found.filter((_, index) => kinds[index] === "about"),
    labelled: found.filter((_, index) => kinds[index] === "labelled"),
  };
};
