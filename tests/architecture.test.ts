import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Repository paths of what it imports from this repository, and the names of packages. */
  readonly imports: readonly string[];
}

const sourcesOf = (folder: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, "utf8");
      const named = [...text.matchAll(/(?:from|import|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
      const imports = named.map((name) =>
        name.startsWith(".")
          ? relative(root, resolve(dirname(file), name))
              .split(sep)
              .join("/")
          : name,
      );
      return { path: relative(root, file).split(sep).join("/"), text, imports };
    });

const rooms = {
  shared: sourcesOf("shared"),
  templates: sourcesOf("templates"),
  addin: sourcesOf("addin"),
  worker: sourcesOf("worker"),
};
const everything = Object.values(rooms).flat();

const isOwn = (name: string) => /^(shared|templates|addin|worker|scripts|tests|build)\//.test(name);

const offenders = (files: readonly SourceFile[], isAllowed: (name: string, file: SourceFile) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((name) => !isAllowed(name, file)).map((name) => `${file.path} imports ${name}`),
  );

describe("import rules", () => {
  it("are tested on real files", () => {
    for (const files of Object.values(rooms)) expect(files.length).toBeGreaterThan(0);
    expect(everything.some((file) => file.imports.length > 3)).toBe(true);
  });
  it("shared imports shared only", () => {
    expect(offenders(rooms.shared, (name) => !isOwn(name) || name.startsWith("shared/"))).toEqual([]);
  });
  it("templates import the types of shared/workbook only", () => {
    expect(
      offenders(rooms.templates, (name) => name.startsWith("shared/workbook/") || name.startsWith("templates/")),
    ).toEqual([]);
    for (const { path, text } of rooms.templates) {
      for (const [line] of text.matchAll(/^import .*shared\/workbook.*$/gm))
        expect(`${path}: ${line}`).toMatch(/import type/);
    }
  });
  it("addin imports shared and templates; worker imports shared and templates and what was compiled from them", () => {
    const allowed = (own: string) => (name: string) =>
      !isOwn(name) || /^(shared|templates)\//.test(name) || name.startsWith(own);
    expect(offenders(rooms.addin, allowed("addin/"))).toEqual([]);
    expect(
      offenders(rooms.worker, (name) => /^build\/(catalog|validators)\.js$/.test(name) || allowed("worker/")(name)),
    ).toEqual([]);
  });
  it("recognising goes from a text to rows: a room of it imports only those before it", () => {
    const floors =
      "texts ids answers sheets headings editions columns segments forms tables families legends rows".split(" ");
    const floorOf = (path: string): number => {
      const [, room] = /^shared\/soa\/recognise\/(?:([^/]+)\/)?[^/]+$/.exec(path) ?? [];
      return room === undefined ? floors.length : floors.indexOf(room);
    };
    const files = rooms.shared.filter(({ path }) => path.startsWith("shared/soa/recognise/"));
    expect(files.filter(({ path }) => floorOf(path) === -1).map(({ path }) => path)).toEqual([]);
    const isBelow = (name: string, file: SourceFile): boolean =>
      !name.startsWith("shared/soa/recognise/") || floorOf(name) <= floorOf(file.path);
    expect(offenders(files, isBelow)).toEqual([]);
  });
  it("only shared/xlsx knows a spreadsheet library", () => {
    const library = (name: string) => /^(exceljs|hucre)(\/|$)/.test(name);
    expect(offenders(everything, (name, file) => !library(name) || file.path.startsWith("shared/xlsx/"))).toEqual([]);
  });
  it("only shared/contract knows the schema library", () => {
    const allowed = (file: SourceFile) => file.path.startsWith("shared/contract/") || file.path === "worker/body.ts";
    expect(offenders(everything, (name, file) => name !== "zod" || allowed(file))).toEqual([]);
  });
});

describe("names that belong to one room", () => {
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"/gm, "");
  it("Excel.* and Office.* are named in addin/excel only", () => {
    const named = everything.filter(
      ({ path, text }) => !path.startsWith("addin/excel/") && /\b(Excel|Office)\./.test(code(text)),
    );
    expect(named.map((file) => file.path)).toEqual([]);
  });
  it("shared names no host: no DOM, no Node, no Worker", () => {
    const host = /\b(window|document\.|localStorage|process\.|Buffer\.|fetch\(|DurableObject)\b/;
    const named = rooms.shared.filter(({ path, text }) => host.test(code(text)) && !path.startsWith("shared/xlsx/"));
    expect(named.map((file) => file.path)).toEqual([]);
  });
  it("bindings are read in worker/index.ts only", () => {
    const named = rooms.worker.filter(
      ({ path, text }) => path !== "worker/index.ts" && /\b(env|bindings)\.[A-Z]/.test(code(text)),
    );
    expect(named.map((file) => file.path)).toEqual([]);
  });
});

it("no file has a name that says nothing", () => {
  const vague = everything.filter(({ path }) => /(^|\/)(utils?|helpers?|common|manager|misc)(\.|\/|-)/i.test(path));
  expect(vague.map((file) => file.path)).toEqual([]);
});

it("no file grows past 300 lines", () => {
  const long = everything.filter(({ text }) => text.split("\n").length > 301);
  expect(long.map((file) => `${file.path}: ${file.text.split("\n").length} lines`)).toEqual([]);
});
