import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { type Library, openLibrary } from "../../shared/crosswalk/library.ts";
import { importGrids } from "../../shared/soa/import.ts";
import type { Grid } from "../../shared/workbook/grid.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";
import { seededRandom } from "../seeded-random.ts";
import { compare, type Figure } from "./ratio.ts";
import { columnCount, register, rowCount } from "./register.ts";

const vocabulary =
  "policy risk treatment supplier review access evidence owner approved quarterly asset cloud backup logging training";

/** A made-up workbook as people keep them: a cover, the statement, a risk register that refers to it, a list of documents. */
const workbook = (titles: readonly (readonly [id: string, title: string])[], seed: number) => {
  const random = seededRandom(seed);
  const words = vocabulary.split(" ");
  const text = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? "").join(" ");
  const statuses = ["Implemented", "Partially implemented", "Planned", "Not implemented"];
  const header = {
    font: { bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDDDDD" } },
  } as const;
  const sheet = (name: string, rows: readonly (readonly (string | number | null)[])[], headed: number) => ({
    name,
    rows: rows.map((row) => [...row]),
    cells: new Map((rows[headed] ?? []).map((value, column) => [`${headed},${column}`, { value, style: header }])),
  });
  return [
    sheet("Cover", [["Statement of Applicability"], ["Version", "1.4"], ["Owner", "CISO"], ["Purpose", text(60)]], 0),
    sheet(
      "SoA",
      [
        ["Annex A controls"],
        [],
        ["Control", "Title", "Applicable", "Justification", "Status", "Owner", "Evidence", "Due", "Remarks"],
        ...titles.map(([id, title], at) => [
          id,
          title,
          at % 9 === 4 ? "No" : "Yes",
          text(18),
          statuses[at % 4] ?? "",
          text(2),
          text(6),
          `2026-0${(at % 9) + 1}-15`,
          text(24),
        ]),
      ],
      2,
    ),
    sheet(
      "Risks",
      [
        ["Risk ID", "Risk", "Likelihood", "Impact", "Treatment", "Controls", "Owner"],
        ...Array.from({ length: 60 }, (_, at) => [
          `R-${at + 1}`,
          text(12),
          (at % 5) + 1,
          (at % 4) + 1,
          text(20),
          `${titles[at % 93]?.[0]}, ${titles[(at * 7) % 93]?.[0]}`,
          text(2),
        ]),
      ],
      0,
    ),
    sheet(
      "Documents",
      [
        ["Number", "Document", "Version", "Approved", "Owner"],
        ...Array.from({ length: 80 }, (_, at) => [`POL-${at + 1}`, text(5), "1.0", "2026-01-31", text(2)]),
      ],
      0,
    ),
  ];
};

const open = async (file: Uint8Array): Promise<readonly Grid[]> => {
  const grids = await readSpreadsheet(file, {});
  if (!grids.ok) throw new Error("a made-up workbook could not be read");
  return grids.value;
};

/** Milliseconds of recognising, and of reading, one after the other. */
interface Times {
  readonly recognising: () => Promise<number>;
  readonly reading: () => Promise<number>;
}

const figureOf = async (what: string, { recognising, reading }: Times, rounds: number): Promise<Figure> => {
  const result = await compare(recognising, reading, rounds);
  return {
    name: `recognising the tables of ${what} and reading their rows`,
    baseline: "reading the same file",
    ratio: result.ratio,
    limit: { atMost: 0.25 },
    detail: `${result.measured.toFixed(1)} against ${result.baseline.toFixed(1)} ms`,
  };
};

/** No two of the workbooks share their texts: what was understood of one must not be counted as speed for the next. */
const smallTimes = (library: Library, controls: Parameters<typeof workbook>[0]): Times => {
  const times = 20;
  let made = 0;
  let files: Uint8Array[] = [];
  return {
    recognising: async () => {
      files = [];
      const opened: (readonly Grid[])[] = [];
      for (let time = 0; time < times; time++) {
        const file = await writeXlsx({ sheets: workbook(controls, ++made) });
        files.push(file);
        opened.push(await open(file));
      }
      const started = performance.now();
      for (const grids of opened) importGrids(library, grids);
      return (performance.now() - started) / times;
    },
    reading: async () => {
      const started = performance.now();
      for (const file of files) await open(file);
      return (performance.now() - started) / times;
    },
  };
};

const registerTimes = (library: Library, file: Uint8Array): Times => ({
  recognising: async () => {
    const grids = await open(file);
    const started = performance.now();
    importGrids(library, grids);
    return performance.now() - started;
  },
  reading: async () => {
    const started = performance.now();
    await open(file);
    return performance.now() - started;
  },
});

/**
 * Recognising and reading the rows of workbooks' tables, against reading the files into their sheets: small workbooks,
 * where most of it is finding out what there is, and a register of 10,000 rows.
 */
export const recognitionFigures = async (root: string): Promise<Figure[]> => {
  const library = openLibrary(JSON.parse(readFileSync(join(root, "build", "catalog.json"), "utf8")));
  const leaves = library.catalog.get("iso-27001-2022")?.leaves ?? [];
  const controls = leaves.filter(({ kind }) => kind === "control").map(({ id, title }) => [id, title] as const);
  return [
    await figureOf("a new workbook of four sheets", smallTimes(library, controls), 15),
    await figureOf(`${rowCount} rows x ${columnCount} columns`, registerTimes(library, await register()), 9),
  ];
};
