import { fail, ok, type Result } from "../messages/issue.ts";
import type { ArchivePart } from "./read-archive.ts";
import { type InflateEnd, inflate } from "./read-inflate.ts";
import { limits, megabytes } from "./read-limits.ts";
import { textReader } from "./read-text.ts";
import { type XmlHandler, xmlScanner } from "./read-xml.ts";

/** How many bytes may still be unzipped: one purse for all parts of a file. */
export interface Purse {
  left: number;
}

/** Bytes made text at a time. */
const textBytes = 65_536;

const stored = (data: Uint8Array, receive: (piece: Uint8Array) => boolean): InflateEnd =>
  receive(data) ? "done" : "stopped";

/** Reads an XML part of a zip file as a stream of tags and texts, without holding it. */
export const readPart = (bytes: Uint8Array, part: ArchivePart, purse: Purse, handler: XmlHandler): Result<true> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.encrypted) return fail("import.damaged");
  if (part.offset + 30 > bytes.byteLength || view.getUint32(part.offset, true) !== 0x04034b50)
    return fail("import.truncated");
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const data = bytes.subarray(start, start + part.compressed);
  if (data.byteLength < part.compressed) return fail("import.truncated");
  const decode = textReader();
  const scanner = xmlScanner(handler);
  let tooMuch = false;
  let unzipped = 0;
  const receive = (piece: Uint8Array): boolean => {
    purse.left -= piece.length;
    unzipped += piece.length;
    if (unzipped > part.declared) return false;
    if (purse.left < 0) {
      tooMuch = true;
      return false;
    }
    for (let at = 0; at < piece.length; at += textBytes) {
      if (!scanner.push(decode(piece.subarray(at, at + textBytes)))) return false;
    }
    return true;
  };
  const inflated = part.method === 0 ? stored(data, receive) : part.method === 8 ? inflate(data, receive) : "damaged";
  if (tooMuch) return fail("import.too-large-unzipped", { limit: megabytes(limits.unzippedBytes) });
  if (unzipped > part.declared) return fail("import.false-size", { part: part.name });
  const end = scanner.end();
  if (end === "declared") return fail("import.xml-declarations", { part: part.name });
  if (inflated === "damaged" || end === "damaged") return fail("import.damaged");
  return ok(true);
};
