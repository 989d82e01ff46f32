import type { Grid } from "../../shared/workbook/grid.ts";
import { readSpreadsheet } from "../../shared/xlsx/read.ts";

/** The sheets of a file; one that can't be read fails the test with its codes. */
export const read = async (bytes: Uint8Array, password?: string): Promise<Grid[]> => {
  const result = await readSpreadsheet(bytes, password === undefined ? {} : { password });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};
/** The code of why a file can't be read; undefined when it can. */
export const problem = async (bytes: Uint8Array, password?: string): Promise<string | undefined> => {
  const result = await readSpreadsheet(bytes, password === undefined ? {} : { password });
  return result.ok ? undefined : result.issues[0]?.code;
};
/** Every row as its number and the texts of its cells. */
export const texts = (grid: Grid | undefined) =>
  grid?.rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text ?? "")]);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
