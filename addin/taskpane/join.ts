import type { CatalogFile } from "../../shared/catalog/file.ts";
import { type Library, openLibrary } from "../../shared/crosswalk/library.ts";
import { startInExcel } from "../excel/start.ts";
import { openWorkbook } from "./excel.ts";
import type { Office } from "./Root.tsx";

/** The whole catalog, asked for once and only when something needs it. A failed request is tried again. */
const libraryLoader = (request: typeof fetch): (() => Promise<Library>) => {
  let loading: Promise<Library> | undefined;
  const load = async (): Promise<Library> => {
    const response = await request("/api/v1/catalog");
    if (!response.ok) throw new Error(`The catalog answered with status ${response.status}.`);
    const file: CatalogFile = await response.json();
    return openLibrary(file);
  };
  return () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };
};

/** Joins the page to Excel once Office.js is there; undefined where another host, or none, is around it. */
export const joinExcel = async (): Promise<Office | undefined> => {
  const library = libraryLoader((...input) => fetch(...input));
  const started = await startInExcel(library);
  return started && { workbook: openWorkbook(started.workbook, library), background: started.background };
};
