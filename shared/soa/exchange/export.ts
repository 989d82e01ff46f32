import type { Library } from "../../crosswalk/library.ts";
import { ok, type Result } from "../../messages/issue.ts";
import type { Soa } from "../document.ts";
import { soaToCsv } from "./csv.ts";
import { soaToOscal } from "./oscal.ts";
import { statedSoa } from "./stated.ts";

export type ExportFormat = "xlsx" | "csv" | "json" | "oscal";

export interface ExportedFile {
  readonly content: Uint8Array | string;
  readonly contentType: string;
  readonly name: string;
}

/** How a workbook is made: the planner and the writer, which the caller loads when it is needed. */
export type WorkbookMaker = (soa: Soa) => Promise<Result<Uint8Array>>;

/**
 * A Statement of Applicability as a file. Importing it gives the same document back in every format, as `statedSoa` has
 * it.
 */
export const exportSoa = async (
  library: Library,
  document: Soa,
  format: ExportFormat,
  makeWorkbook: WorkbookMaker,
): Promise<Result<ExportedFile>> => {
  const soa = statedSoa(document);
  const name = "statement-of-applicability";
  switch (format) {
    case "csv":
      return ok({ content: soaToCsv(soa), contentType: "text/csv; charset=UTF-8", name: `${name}.csv` });
    case "json":
      return ok({
        content: `${JSON.stringify(soa, null, 2)}\n`,
        contentType: "application/json; charset=UTF-8",
        name: `${name}.json`,
      });
    case "oscal":
      return ok({
        content: `${JSON.stringify(soaToOscal(soa, library.catalog.version), null, 2)}\n`,
        contentType: "application/json; charset=UTF-8",
        name: `${name}.oscal.json`,
      });
    case "xlsx": {
      const workbook = await makeWorkbook(soa);
      if (!workbook.ok) return workbook;
      return ok({
        content: workbook.value,
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name: `${name}.xlsx`,
      });
    }
  }
};
