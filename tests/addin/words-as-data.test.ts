import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { wordsAsData } from "../../scripts/words-as-data.ts";

const folder = join(import.meta.dirname, "..", "..", "shared", "soa", "words");

/** What the pane's build makes of the files of words: the data, and each file with its lists looked up there. */
const built = () => {
  const file = join(mkdtempSync(join(tmpdir(), "words-")), "words.json");
  const { buildStart, transform } = wordsAsData(folder, file);
  if (typeof buildStart !== "function" || typeof transform !== "function")
    throw new Error("the plugin has other hooks");
  Reflect.apply(buildStart, undefined, []);
  const words: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(words)) throw new Error("the data is no list");
  const of = (name: string): string => {
    const code = readFileSync(join(folder, name), "utf8");
    const result: unknown = Reflect.apply(transform, undefined, [code, join(folder, name)]);
    return typeof result === "string" ? result : code;
  };
  return { words, of };
};

/** The code without what only parts phrases, and with one kind of quotes. */
const plain = (code: string): string => code.replaceAll(/\s*\|\s*/g, "|").replaceAll(/\s*["`]\s*/g, "`");

const pattern = /\bnew RegExp\(words\[(\d+)\], "([a-z]*)"\)/g;

it("the pane's build takes the words out of the modules, and each list and pattern is the one that stood there", () => {
  const { words, of } = built();
  expect(words.length).toBeGreaterThan(500);
  for (const name of readdirSync(folder)) {
    const source = readFileSync(join(folder, name), "utf8");
    const code = of(name).replace('import words from "virtual:words";\n', "");
    const literal = code.replaceAll(pattern, (_, at, flags) => `/${words[Number(at)]}/${flags}`);
    const back = literal.replaceAll(/\bwords\[(\d+)\]/g, (_, at) => `\`${words[Number(at)]}\``);
    expect(plain(back)).toBe(plain(source));
  }
});

it("patterns looked up there are the same as written out", () => {
  const { words, of } = built();
  const found = readdirSync(folder).flatMap((name) => [...of(name).matchAll(pattern)]);
  expect(found.length).toBeGreaterThan(50);
  for (const [, at, flags] of found) {
    const source = `${words[Number(at)]}`;
    expect(new RegExp(source, flags).source).toBe(source);
  }
});
