import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** A comment or a text, which are passed over as a whole so that none begins within another. */
const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`[^`]*`|"(?:[^"\\\n]|\\.)*"/g;

/** The list of phrases, with bars between them, that a text of the source is; undefined for any other. */
const listOf = (piece: string): string | undefined => {
  const list = piece.slice(1, -1);
  const isList = /^["`]/.test(piece) && list.includes("|") && /\p{L}/u.test(list) && !/[$\\]/.test(list);
  // The bars and lines of a list are there for those who read it in the source.
  return isList ? list.replaceAll(/\s*\|\s*/g, "|").trim() : undefined;
};

/**
 * Sends the pane the words by which spreadsheets are recognised as data, in one file that it fetches, and not as code:
 * the lists of `folder` are taken out of the modules and looked up by their place.
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
          const list = listOf(piece);
          if (list !== undefined && !places.has(list)) places.set(list, places.size);
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
        const list = listOf(piece);
        const at = list === undefined ? undefined : places.get(list);
        return at === undefined ? piece : `words[${at}]`;
      });
      return taken === code ? undefined : `import words from "${name}";\n${taken}`;
    },
  };
};
