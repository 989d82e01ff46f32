import { type DataFile, validateData } from "../../shared/catalog/validate.ts";
import { say } from "../../shared/messages/say.ts";

export const controls = "catalogs/one/controls.json";
export const framework = "catalogs/one/framework.json";
export const crosswalk = "crosswalks/one--two--book.json";
export const own = "crosswalks/one--two--own.json";

export const fields = (id: string) => ({
  id,
  name: `Framework ${id}`,
  shortName: id,
  edition: "1",
  publisher: "Publisher",
  aliases: [],
  source: "book",
  counts: { leaf: 2, control: 2 },
});
export const source = (id: string) => ({ id, title: "Book", publisher: "Publisher", official: true, licence: "CC0" });
const rows = () => [
  { id: "A", title: "Group", kind: "group" },
  { id: "A.1", parent: "A", title: "First", kind: "control" },
  { id: "A.2", parent: "A", title: "Second", kind: "control" },
  { id: "A.3", parent: "A", title: "Gone", kind: "control", withdrawn: "Now in A.2." },
];
export const published = { from: "A.1", to: "A.1", relationship: "related" };
const editorial = { from: "A.1", to: "A.1", relationship: "equal", strength: 9, rationale: "Both ask for a policy." };

/** Two small frameworks, a published and an editorial crosswalk between them: nothing wrong with it. */
export const sound = (): Record<string, unknown> => ({
  "version.json": { version: "2026.11" },
  "sources/book.json": source("book"),
  "sources/own.json": source("own"),
  [framework]: fields("one"),
  [controls]: rows(),
  "catalogs/two/framework.json": fields("two"),
  "catalogs/two/controls.json": rows(),
  [crosswalk]: {
    from: "one",
    to: "two",
    source: "book",
    review: "published",
    mappings: [published],
    noCounterpart: [],
  },
  [own]: {
    from: "one",
    to: "two",
    source: "own",
    review: "editorial",
    mappings: [editorial],
    noCounterpart: [{ side: "from", control: "A.2", reason: "The other has nothing of the kind." }],
  },
});

export const sentences = (files: Record<string, unknown>): string[] => {
  const list: DataFile[] = Object.entries(files).map(([path, json]) => ({ path, json }));
  const result = validateData(list);
  return result.ok ? [] : result.issues.map(({ code, params }) => say(code, params));
};

export const withRows = (change: (list: Record<string, unknown>[]) => void) => {
  const files = sound();
  const list: Record<string, unknown>[] = rows();
  change(list);
  files[controls] = list;
  return files;
};
export const withFile = (path: string, json: unknown) => ({ ...sound(), [path]: json });
export const without = (path: string) => Object.fromEntries(Object.entries(sound()).filter(([key]) => key !== path));
export const publishedFile = (change: object) => ({
  from: "one",
  to: "two",
  source: "book",
  review: "published",
  mappings: [published],
  noCounterpart: [],
  ...change,
});
export const editorialRow = (change: object) =>
  withFile(own, {
    from: "one",
    to: "two",
    source: "own",
    review: "editorial",
    mappings: [editorial, { ...editorial, from: "A.2", to: "A.2", ...change }],
    noCounterpart: [],
  });
