import { columnIndex } from "./grid.ts";

/** A range of one sheet; rows and columns from 1, all inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of an A1 address of cells, with or without `$`, without a sheet; undefined where it is no such address. */
export const parseRange = (address: string): Rectangle | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), left: columnIndex(left) + 1, bottom: Number(bottom), right: columnIndex(right) + 1 };
};

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (outer: Rectangle, row: number, column: number): boolean =>
  row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
