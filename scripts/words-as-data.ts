import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** A list of phrases with bars between them, as the files of words have it. */
const lists = /`([^`$\\]*\|[^`$\\]*)`|"([^"\n\\]*\|[^"\n\\]*)"/g;

/** A list without what parts its phrases and lines for those who read it in the source. */
const plain = (list: string): string => list.replaceAll(/\s*\|\s*/g, "|").trim();

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
        for (const [, long, short] of readFileSync(join(folder, entry), "utf8").matchAll(lists)) {
          const list = plain(long ?? short ?? "");
          if (!places.has(list)) places.set(list, places.size);
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
      const taken = code.replaceAll(lists, (whole, long, short) => {
        const at = places.get(plain(long ?? short ?? ""));
        return at === undefined ? whole : `words[${at}]`;
      });
      return taken === code ? undefined : `import words from "${name}";\n${taken}`;
    },
  };
};
