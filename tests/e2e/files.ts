import { writeXlsx } from "hucre/xlsx";
import { library } from "../library.ts";

/** A file as Playwright puts it into an input. */
export interface MadeUpFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const csv = (name: string, rows: readonly (readonly string[])[]): MadeUpFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n")),
});

const controlsOf = (framework: string) => {
  const found = library.catalog.get(framework);
  if (!found) throw new Error(`No framework ${framework}`);
  return found.leaves;
};

/** A Statement of Applicability of the 2013 edition: a title above, headings in row 4, two rows that disagree. */
export const legacySoa = (): MadeUpFile =>
  csv("Birch Lane SoA 2019.csv", [
    ["Birch Lane Clinics", "", "", "", ""],
    ["Statement of Applicability, version 3", "", "", "", ""],
    ["", "", "", "", ""],
    ["Control", "Title", "Applicable", "Justification", "Implementation status"],
    ...controlsOf("iso-27001-2013")
      .filter(({ id }) => id.startsWith("A."))
      .map(({ id, title }, index) => [
        id,
        title,
        id === "A.14.2.7" ? "No" : "Yes",
        id === "A.14.2.7" ? "No development is outsourced" : "Risk treatment",
        index % 3 === 0 ? "Implemented" : index % 3 === 1 ? "Partially implemented" : "Planned",
      ]),
    ["A.99.9", "Not a control of any edition", "Yes", "", ""],
  ]);

/** A document of the 2022 edition in which a row of 2013 was left, beside one on the control that it becomes. */
export const halfMigratedSoa = (): MadeUpFile => ({
  name: "Birch Lane half way.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      framework: "iso-27001-2022",
      items: [
        { control: "A.5.1", applicable: true, justification: "Law", status: "verified" },
        { control: "A.5.1.1", framework: "iso-27001-2013", applicable: true, status: "planned" },
      ],
    }),
  ),
});

/** An assessed workbook of the 2022 edition, clauses and controls; `late` is a later version with three changes. */
export const assessedSoa = (version: "early" | "late" = "early"): MadeUpFile =>
  csv(`Birch Lane ${version}.csv`, [
    ["Control", "Title", "Applicable", "Justification", "Status", "Owner"],
    ...controlsOf("iso-27001-2022")
      .filter(({ id }) => id.startsWith("A."))
      .filter(({ id }) => !(version === "late" && id === "A.8.34"))
      .map(({ id, title }, index) => [
        id,
        title,
        id === "A.8.30" ? "No" : "Yes",
        id === "A.8.30" ? "No development is outsourced" : "Risk treatment",
        version === "late" && id === "A.5.1" ? "Planned" : index % 2 === 0 ? "Implemented" : "Not started",
        version === "late" && id === "A.5.2" ? "R. Osei" : "M. Lind",
      ]),
  ]);

/** A few controls that two editions have, without titles. */
export const openEditionSoa = (): MadeUpFile =>
  csv("Birch Lane 2014.csv", [
    ["Control", "Applicable"],
    ...["A.9.1.1", "A.9.1.2", "A.9.2.1"].map((id) => [id, "Yes"]),
  ]);

/** An SoA whose words for the status are nobody else's. */
export const ownWordsSoa = (): MadeUpFile =>
  csv("Own words.csv", [
    ["Control", "Title", "Applicable", "Status", "Remark"],
    ...controlsOf("iso-27001-2022")
      .filter(({ id }) => id.startsWith("A."))
      .map(({ id, title }, index) => [id, title, "Yes", index % 2 === 0 ? "Kobalt" : "Zinnober", "Because of the law"]),
  ]);

/** An xlsx file that opens with a password only. */
export const protectedSoa = async (password: string): Promise<MadeUpFile> => ({
  name: "Protected.xlsx",
  mimeType: xlsxType,
  buffer: Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: "SoA",
          rows: [
            ["Control", "Title", "Applicable", "Status"],
            ...controlsOf("iso-27001-2022")
              .filter(({ id }) => id.startsWith("A."))
              .map(({ id, title }) => [id, title, "Yes", "Implemented"]),
          ],
        },
      ],
      // The least that Excel accepts costs nothing here; real files use a hundred thousand rounds.
      encryption: { password, spinCount: 1_000 },
    }),
  ),
});

/** A workbook: a cover, and an SoA under headings of its own whose sheet is called as asked. */
export const workbookSoa = async (sheet: string): Promise<MadeUpFile> => ({
  name: `${sheet}.xlsx`,
  mimeType: xlsxType,
  buffer: Buffer.from(
    await writeXlsx({
      sheets: [
        { name: "Cover", rows: [["Birch Lane Clinics"], ["Internal audit"], ["Area", "Where"], ["Policy", "5.2"]] },
        {
          name: sheet,
          rows: [
            ["Statement of Applicability"],
            ["Control", "Title", "Applicable", "Status", "Remark"],
            ...controlsOf("iso-27001-2022")
              .filter(({ id }) => id.startsWith("A."))
              .map(({ id, title }) => [id, title, "Yes", "Implemented", "Because of the law"]),
            ["A.5.1", "Policies for information security", "Yes", "Planned", "A second time"],
          ],
        },
      ],
    }),
  ),
});

/** The first controls of the 2005 edition, which ISO withdrew in 2013. */
export const withdrawnSoa = (): MadeUpFile =>
  csv(
    "Birch Lane 2006.csv",
    [
      ["ISO 27001:2005 control", "Title", "Applicable"],
      ...["A.5.1.1", "A.5.1.2", "A.6.1.1", "A.6.1.2", "A.6.1.3", "A.6.1.4", "A.6.1.5", "A.6.1.6", "A.6.1.7", "A.6.1.8"],
      ...["A.6.2.1", "A.6.2.2", "A.6.2.3", "A.10.1.1", "A.10.10.1", "A.10.10.6", "A.11.7.2", "A.15.3.2"],
    ].map((row) => (typeof row === "string" ? [row, "", "Yes"] : row)),
  );

export const notASpreadsheet = (): MadeUpFile => ({
  name: "photo.xlsx",
  mimeType: xlsxType,
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
});
