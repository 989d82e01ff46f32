import { Inflate } from "fflate";

/** What ended an inflation: its end, bad data, or the receiver had enough. */
export type InflateEnd = "done" | "damaged" | "stopped";

/** Compressed bytes inflated at a time: DEFLATE makes at most 1,032 times as many of them, some 8 MB. */
const pieceBytes = 8_192;

/**
 * Inflates raw DEFLATE data (RFC 1951) piece by piece: `receive` gets each piece and stops everything by returning
 * false, so that data which becomes more than it claims never takes more memory than a piece.
 */
export const inflate = (data: Uint8Array, receive: (piece: Uint8Array) => boolean): InflateEnd => {
  if (data.length === 0) return "damaged";
  let going = true;
  const inflater = new Inflate((piece) => {
    if (piece.length > 0) going = receive(piece);
  });
  try {
    for (let at = 0; going && at < data.length; at += pieceBytes) {
      inflater.push(data.subarray(at, at + pieceBytes), at + pieceBytes >= data.length);
    }
  } catch {
    return "damaged";
  }
  return going ? "done" : "stopped";
};
