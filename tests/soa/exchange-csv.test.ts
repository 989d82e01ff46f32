import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Soa, SoaItem } from "../../shared/soa/document.ts";
import { soaToCsv } from "../../shared/soa/exchange/csv.ts";
import { importFile } from "../../shared/soa/exchange/import-file.ts";
import type { ImportProfile } from "../../shared/soa/import.ts";
import { readSeparated } from "../../shared/xlsx/separated.ts";
import { library } from "../library.ts";
import { anySoa, plain, titleOf } from "./documents.ts";

const read = async (text: string, profile?: ImportProfile) => {
  const bytes = new TextEncoder().encode(text);
  const imported = await importFile(library, { bytes, name: "a.csv", ...(profile === undefined ? {} : { profile }) });
  if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
  const { soa, report } = imported.value;
  return { soa, report, codes: report.warnings.map(({ code }) => code) };
};

const lines = (soa: Soa): string[][] =>
  soaToCsv(soa)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
const joined = (rows: readonly (readonly string[])[], separator = ","): string =>
  rows.map((row) => `${row.join(separator)}\r\n`).join("");
/** The document's CSV after somebody worked on its cells; none of them has a comma or a line break. */
const edited = (change: (rows: string[][], at: (heading: string) => number) => string[][] | undefined): string => {
  const rows = lines(plain);
  const heads = rows.find(([first]) => first === "Control") ?? [];
  return joined(change(rows, (heading) => heads.indexOf(heading)) ?? rows);
};
const set = (control: string, heading: string, text: string): string =>
  edited((rows, at) => {
    const row = rows.find(([id]) => id === control);
    if (row !== undefined) row[at(heading)] = text;
    return undefined;
  });
const changed = (control: string, change: Partial<SoaItem>): readonly SoaItem[] =>
  plain.items.map((item) => (item.control === control ? { ...item, ...change } : item));
const without = (control: string, ...fields: readonly (keyof SoaItem)[]): readonly SoaItem[] =>
  plain.items.map((item) =>
    item.control === control
      ? { control, ...Object.fromEntries(Object.entries(item).filter(([key]) => !fields.some((one) => one === key))) }
      : item,
  );

const said = "2026-02-28";
const cases: readonly (readonly [string, string, readonly SoaItem[]])[] = [
  ["nothing", edited(() => undefined), plain.items],
  ["Yes for yes", set("A.5.1", "Applicable", "Yes"), plain.items],
  ["No for yes", set("A.5.1", "Applicable", "No"), changed("A.5.1", { applicable: false })],
  ["TRUE for a blank", set("A.5.2", "Applicable", "TRUE"), changed("A.5.2", { applicable: true })],
  [
    "a word that nobody knows",
    set("A.5.1", "Applicable", "perhaps"),
    changed("A.5.1", { applicable: null, extra: { Applicable: "perhaps" } }),
  ],
  ["the word for a status", set("A.5.1", "Status", "Implemented"), changed("A.5.1", { status: "implemented" })],
  [
    "other signs between reasons",
    set("A.5.1", "Inclusion", '"Risk, Legal"'),
    changed("A.5.1", { inclusion: ["risk", "legal"] }),
  ],
  ["a day as it is written elsewhere", set("A.5.1", "Due", "2/28/2026"), changed("A.5.1", { due: said })],
  ["a day with the month in the middle", set("A.5.1", "Due", "28/02/2026"), changed("A.5.1", { due: said })],
  ["a field emptied", set("A.5.1", "Owner", ""), without("A.5.1", "owner")],
  ["a text that is no formula", set("A.5.1", "Owner", "'-Ann"), changed("A.5.1", { owner: "-Ann" })],
  ["the blank line taken away", edited((rows) => rows.filter((row) => row.join("") !== "")), plain.items],
  ["a line written above", edited((rows) => [["Sent to the auditor"], ...rows]), plain.items],
  [
    "columns in another order",
    edited((rows, at) =>
      rows.map((row) => {
        const [owner, notes] = [at("Owner"), at("Notes")];
        return row.map((text, column) =>
          column === owner ? (row[notes] ?? "") : column === notes ? (row[owner] ?? "") : text,
        );
      }),
    ),
    plain.items,
  ],
  [
    "a column taken away",
    edited((rows, at) => rows.map((row) => row.filter((_, column) => column !== at("Inclusion")))),
    without("A.5.1", "inclusion"),
  ],
  [
    "a row added, its id as people type it",
    edited((rows) => [...rows, ["a.5.8", "", "", "yes", "", "Projects"]]),
    [...plain.items, { control: "A.5.8", applicable: true, justification: "Projects" }],
  ],
  ["every comma a semicolon", joined(lines(plain), ";"), plain.items],
  ["every comma a tab", joined(lines(plain), "\t"), plain.items],
  ["every text in quotes", joined(lines(plain).map((row) => row.map((text) => `"${text}"`))), plain.items],
];

describe("a CSV of Crossbook's in which somebody changed", () => {
  it.each(cases)("%s", async (_, text, items) => {
    const { soa, report } = await read(text);
    expect(soa).toEqual({ ...plain, items });
    expect(report.rowsRead).toBe(report.accepted + report.rejected + report.ignored);
    expect(report.rejected).toBe(0);
  });

  it("says what it does not understand, and takes no total for a control", async () => {
    expect((await read(set("A.5.1", "Applicable", "perhaps"))).codes).toContain("import.unknown-applicability");
    expect((await read(set("A.5.1", "Status", "blue"))).codes).toContain("import.unknown-status");
    expect((await read(set("A.5.1", "Due", "02/03/2026"))).codes).toContain("import.no-day");
    const total = await read(edited((rows) => [...rows, ["Total", "", "", "3", "", "", "2 done"]]));
    expect(total.soa.items).toEqual(plain.items);
    expect(total.report.rejected + total.report.ignored).toBe(1);
  });

  it.each([
    ["9.2.1", "09.02.2001"],
    ["6.1.2", "06.01.02"],
    ["4.1", "04. Jan"],
    ["5.3", "05.mar"],
    ["6.2", "06.02.2026"],
  ])("gives clause %s back where a spreadsheet took it for the date %s, and says so", async (control, date) => {
    const item: SoaItem = { control, applicable: true, status: "planned", source: { sheet: "SoA", row: 7 } };
    const text = soaToCsv({ ...plain, items: [item] }).slice(1);
    const { soa, codes } = await read(text.replaceAll(",", ";").replace(`\r\n${control};`, `\r\n${date};`));
    expect(soa.items).toEqual([item]);
    expect(codes).toEqual(["import.id-restored"]);
  });

  it.each(["4.1.14", "20.02.2006", "OWN-4-1", "04. Xyz"])(
    "takes %s for no clause, and says that it is an own one",
    async (control) => {
      const item: SoaItem = { control, title: "Own", applicable: true, source: { sheet: "SoA", row: 7 } };
      const { soa, codes } = await read(
        soaToCsv({ ...plain, items: [item] })
          .slice(1)
          .replaceAll(",", ";"),
      );
      expect(soa.items).toEqual([item]);
      expect(codes).toEqual(["exchange.own-control"]);
    },
  );

  it("is read as its reader says", async () => {
    const words = { applicable: { nope: false } };
    expect((await read(set("A.5.1", "Applicable", "nope"), { words })).soa.items[0]?.applicable).toBe(false);
    const left = await read(soaToCsv(plain), { tables: [{ sheet: "#csv", use: "exclude" }] });
    expect(left.soa.items).toEqual([]);
    expect(left.report.skippedSheets).toMatchObject([{ sheet: "#csv" }]);
    const columns = { A: "control", C: "title", M: null } as const;
    const chosen = await read(soaToCsv(plain), { tables: [{ sheet: "#csv", headings: 10, columns }] });
    expect(chosen.report.tables).toMatchObject([{ layout: "table" }]);
  });
});

/** What a spreadsheet program may change of a text: blank ends and what no cell shows. */
const isTame = (soa: Soa): boolean =>
  [
    soa,
    ...soa.items,
    ...soa.items.flatMap(({ evidence = [], source, extra }) => [...evidence, source ?? {}, extra ?? {}]),
  ]
    .flatMap((part) => Object.entries(part))
    .flatMap(([key, value]) => (typeof value === "string" ? [key, value] : [key]))
    .every((text) => text === text.trim() && /^[\p{L}\p{N}\p{P}\p{Zs}\p{S}\n]*$/u.test(text) && !text.includes("__"));

/** A number that its framework does not have could have been typed since, and is rejected with its reason. */
const isKnown = ({ framework, items }: Soa): boolean =>
  items.every(
    ({ control, framework: own, source }) =>
      own !== undefined || source !== undefined || library.catalog.get(framework)?.isLeaf(control) === true,
  );

/** As other programs write it: rows as wide as the widest, another separator, quotes around all, other line ends. */
const resaved: readonly (readonly [string, (rows: readonly (readonly string[])[]) => string])[] = [
  ",",
  ";",
  "\t",
].flatMap((separator) =>
  [true, false].map((quoted) => {
    const written = (text: string) => (quoted || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const write = (rows: readonly (readonly string[])[]): string => {
      const width = Math.max(...rows.map((row) => row.length)) + 1;
      const end = quoted ? "\n" : "\r\n";
      return rows
        .map((row) => `${Array.from({ length: width }, (_, at) => written(row[at] ?? "")).join(separator)}${end}`)
        .join("");
    };
    return [`${JSON.stringify(separator)}${quoted ? " and quotes" : ""}`, write] as const;
  }),
);
const cellsOf = (soa: Soa): string[][] => readSeparated(soaToCsv(soa));
const bytesOf = (text: string, encoding: "utf16" | "cp1252"): Uint8Array =>
  encoding === "cp1252"
    ? Uint8Array.from(text, (char) => char.charCodeAt(0))
    : Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from(text, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
      ]);

const owns: Soa = {
  framework: "iso-27001-2022",
  items: [
    { control: "OWN-1", applicable: null },
    { control: "A.8.1", applicable: true, extra: { Risk: "R-1" } },
    { control: "Supplier café", title: "Ours", applicable: false, justification: "None" },
    { control: "A.5.1", applicable: true, evidence: [{ reference: "a\nb", version: "1, 2" }, { reference: "c" }] },
    { control: "OWN-2", framework: "Our own", applicable: null },
    { control: "A.99.9", applicable: true },
  ],
};

describe.each(resaved)("a CSV saved again with %s between cells", (_, write) => {
  it("is the same document", async () => {
    expect((await read(write(cellsOf(owns)))).soa).toEqual(owns);
    await fc.assert(
      fc.asyncProperty(anySoa.filter(isTame), async (soa) => {
        expect((await read(write(cellsOf(soa)))).soa).toEqual(soa);
      }),
      { numRuns: 40 },
    );
  });
  it("is so in other encodings", async () => {
    for (const encoding of ["utf16", "cp1252"] as const) {
      const imported = await importFile(library, { bytes: bytesOf(write(cellsOf(owns)), encoding), name: "a.csv" });
      expect(imported).toMatchObject({ ok: true, value: { soa: owns } });
    }
  });
  it("has its edits, and its own controls where they were", async () => {
    const cells = cellsOf({ ...owns, items: owns.items.slice(0, -1) });
    const head = cells.find(([first]) => first === "Control") ?? [];
    const at = cells.findIndex(([first]) => first === "A.8.1");
    const changed = (heading: string, text: string) =>
      cells.map((row, index) => (index === at ? Object.assign([...row], { [head.indexOf(heading)]: text }) : row));
    const [own, { extra, ...row }, ...others] = owns.items.slice(0, -1) as [SoaItem, SoaItem, ...SoaItem[]];
    expect((await read(write(changed("Risk", "")))).soa.items).toEqual([own, row, ...others]);
    const status = { ...row, status: "implemented", extra };
    expect((await read(write(changed("Status", "Implemented")))).soa.items).toEqual([own, status, ...others]);
    const caption = await read(write([...cells.slice(0, at), ["Annex"], ...cells.slice(at)]));
    expect(caption.soa.items).toEqual(owns.items.slice(0, -1));
    expect(caption.report.ignoredRows).toHaveLength(1);
  });
});

it("a CSV saved again as it was is the same document", async () => {
  await fc.assert(
    fc.asyncProperty(anySoa.filter(isTame).filter(isKnown), async (soa) => {
      const [first, ...rest] = soaToCsv(soa).slice(1).split(",");
      expect((await read([`"${first}"`, ...rest].join(","))).soa.items).toEqual(soa.items);
    }),
    { numRuns: 100 },
  );
});

it("a document as it was exported is told of as any spreadsheet is", async () => {
  const items: SoaItem[] = [
    { control: "A.5.1", applicable: false, status: "implemented" },
    { control: "A.5.1", title: titleOf("A.5.1"), applicable: true },
    { control: "A.99.9", applicable: null },
  ];
  const { codes, report } = await read(soaToCsv({ framework: "iso-27001-2022", items }));
  expect(codes.sort()).toEqual([
    "exchange.own-control",
    "import.duplicate",
    "import.excluded-yet-implemented",
    "import.exclusion-without-reason",
  ]);
  expect(report.warnings.find(({ code }) => code === "import.duplicate")?.rows).toEqual([{ sheet: "#csv", row: 12 }]);
});

it("no text begins a formula, whatever separator its reader takes", () => {
  const tricky = ["see;=1+41", 'q";=3+39;"', "a\n=1", "a\r\n-x", "\t+1", "|@x", "';=1", "'", "''=1", "- a\n- b;'c"];
  const soa: Soa = {
    framework: "iso-27001-2022",
    items: tricky.map((notes) => ({ control: "A.5.1", applicable: null, notes })),
  };
  const text = soaToCsv(soa).slice(1);
  for (const separator of [",", ";", "\t", "|", "\n", "\r"])
    for (const cell of text.split(separator)) expect(cell).not.toMatch(/^[=+@-]/);
  return expect(read(text)).resolves.toMatchObject({ soa });
});
