import { containerOf } from "../../shared/xlsx/container.ts";

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);
const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];

/** One record of a workbook stream: its number, the length of its content, its content. */
export const record = (id: number, content: readonly number[] = []): Uint8Array =>
  Uint8Array.from([...u16(id, content.length), ...content]);

/** A sheet's worth of numbers: so many rows of so many columns. */
export const numberCells = (rows: number, columns: number): Uint8Array[] => {
  const one = numberCell(0, 0);
  const cells = new Uint8Array(one.length * rows * columns);
  const view = new DataView(cells.buffer);
  for (let index = 0; index < rows * columns; index++) {
    cells.set(one, index * one.length);
    view.setUint16(index * one.length + 4, Math.floor(index / columns), true);
    view.setUint16(index * one.length + 6, index % columns, true);
  }
  return [cells];
};

/** A number in a cell; rows and columns count from 0. */
export const numberCell = (row: number, column: number, value = 1): Uint8Array =>
  record(0x27e, [...u16(row, column, 0), ...u32((value << 2) | 2)]);

const end = () => record(0x0a);
const start = (kind: number) => record(0x809, [...u16(0x600, kind), ...u32(0), ...u32(0), ...u32(0)]);

/**
 * An .xls workbook by hand: `globals` are records of its first part, each sheet is a list of records. `places` says
 * where the sheets start as the workbook claims, where that is a lie.
 */
export const xls = (
  sheets: readonly (readonly Uint8Array[])[],
  globals: readonly Uint8Array[] = [],
  places?: (honest: readonly number[]) => readonly number[],
): Uint8Array => {
  const bodies = sheets.map((records) => Buffer.concat([start(0x10), ...records, end()]));
  const entry = (at: number, name: string) =>
    record(
      0x85,
      [...u32(at), 0, 0, name.length, 0, ...name].map((part) => (typeof part === "string" ? part.charCodeAt(0) : part)),
    );
  const name = (index: number) => `S${index}`;
  const headBytes = (claimed: readonly number[]) =>
    Buffer.concat([start(0x05), ...globals, ...claimed.map((at, index) => entry(at, name(index))), end()]);
  const blank = headBytes((places ?? ((honest) => honest))(bodies.map(() => 0)));
  let at = blank.length;
  const honest = bodies.map((body) => {
    const here = at;
    at += body.length;
    return here;
  });
  const head = headBytes(places === undefined ? honest : places(honest));
  return containerOf(["Workbook", Buffer.concat([head, ...bodies])]);
};

/** The record of shared texts, with its continuations, that holds `count` texts of `length` letters. */
export const sharedTexts = (count: number, length: number): Uint8Array[] => {
  const text = [...u16(length), 0, ...Array.from({ length }, () => 97)];
  const perRecord = Math.floor(8000 / text.length);
  const records: Uint8Array[] = [];
  for (let done = 0; done < count; done += perRecord) {
    const here = Array.from({ length: Math.min(perRecord, count - done) }, () => text).flat();
    records.push(records.length === 0 ? record(0xfc, [...u32(count), ...u32(count), ...here]) : record(0x3c, here));
  }
  return records;
};
