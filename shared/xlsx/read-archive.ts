import { fail, ok, type Result } from "../messages/issue.ts";
import { limits, megabytes } from "./read-limits.ts";

export interface ArchivePart {
  /** Its path, with slashes whatever the program wrote, none at the start. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressed: number;
  readonly declared: number;
  /** Offset of the part's local header. */
  readonly offset: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** A field of 32 bits that says the true figure is in a zip64 record. No workbook within the limits needs one. */
const zip64 = 0xffffffff;

const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
};

/**
 * The table of contents of a zip file, without unzipping anything. Refuses what declares more than the limits, what has
 * no table of contents (a file cut short), and sizes that would leave the limit unchecked.
 */
export const listParts = (bytes: Uint8Array): Result<readonly ArchivePart[]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < 22 ? -1 : findEnd(view);
  if (end < 0) return fail("import.truncated");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.parts) return fail("import.too-many-parts", { limit: limits.parts });
  const parts: ArchivePart[] = [];
  const names = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== entrySignature) return fail("import.truncated");
    const nameLength = view.getUint16(at + 28, true);
    const part: ArchivePart = {
      name: latin(bytes.subarray(at + 46, at + 46 + nameLength))
        .replaceAll("\\", "/")
        .replace(/^\//, ""),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (part.declared === zip64 || part.compressed === zip64 || part.offset === zip64) {
      return fail("import.too-large-unzipped", { limit: megabytes(limits.unzippedBytes) });
    }
    if (part.offset + 30 + part.compressed > bytes.byteLength) return fail("import.truncated");
    if (part.method !== 0 && part.compressed > 2 && part.declared === 0) return fail("import.damaged");
    if (names.has(part.name)) return fail("import.damaged");
    names.add(part.name);
    total += Math.max(part.declared, part.method === 0 ? part.compressed : 0);
    if (total > limits.unzippedBytes) {
      return fail("import.too-large-unzipped", { limit: megabytes(limits.unzippedBytes) });
    }
    parts.push(part);
  }
  return ok(parts);
};
