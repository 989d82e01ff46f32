import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** A comment, a text or a pattern, which are passed over as a whole so that none begins within another. */
const pieces =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`[^`]*`|"(?:[^"\\\n]|\\.)*"|\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;

/** The list of phrases, with bars between them, that a text of the source is; undefined for any other. */
const listOf = (piece: string): string | undefined => {
  const list = piece.slice(1, -1);
  const isList = /^["`]/.test(piece) && list.includes("|") && /\p{L}/u.test(list) && !/[$\\]/.test(list);
  // The bars and lines of a list are there for those who read it in the source.
  return isList ? list.replaceAll(/\s*\|\s*/g, "|").trim() : undefined;
};

/** A shorter pattern is no list of words, or takes hardly more room than its place. */
const shortestPattern = 60;

/** The words of a pattern that lists some, and its flags; undefined for any other piece. */
const patternOf = (piece: string): readonly [words: string, flags: string] | undefined => {
  const [, words, flags] = /^\/(?![*/])(.+)\/([a-z]*)$/u.exec(piece) ?? [];
  return words === undefined || flags === undefined || words.length < shortestPattern ? undefined : [words, flags];
};

/**
 * Sends the pane the words by which spreadsheets are recognised as data, in one file that it fetches, and not as code:
 * the lists and patterns of `folder` are taken out of the modules and looked up by their place.
 *
 * @param file where the data is written before the build takes it in, under a name made of its content.
 */
export const wordsAsData = (folder: string, file: string): Plugin => {
  const name = "virtual:words";
  const places = new Map<string, number>();
  return {
    name: "words-as-data",
    buildStart() {
      for (const entry of readdirSync(folder).sort())
        for (const [piece] of readFileSync(join(folder, entry), "utf8").matchAll(pieces)) {
          const words = listOf(piece) ?? patternOf(piece)?.[0];
          if (words !== undefined && !places.has(words)) places.set(words, places.size);
        }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...places.keys()]));
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `import url from ${JSON.stringify(`${file}?url`)}; export default await (await fetch(url)).json();`
        : undefined,
    transform(code, id) {
      if (!id.startsWith(folder)) return undefined;
      const taken = code.replaceAll(pieces, (piece) => {
        const [pattern, flags = ""] = patternOf(piece) ?? [];
        const at = places.get(pattern ?? listOf(piece) ?? "");
        if (at === undefined) return piece;
        return pattern === undefined ? `words[${at}]` : `new RegExp(words[${at}], ${JSON.stringify(flags)})`;
      });
      return taken === code ? undefined : `import words from "${name}";\n${taken}`;
    },
  };
};
