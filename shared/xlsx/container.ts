/**
 * Compound files (MS-CFB): the container of .xls workbooks and of workbooks under a password. Read and written here
 * because the libraries that do (hucre, cfb) follow whatever chains of sectors a file claims, once for each stream it
 * claims: a few megabytes then cost gigabytes. Here a chain is never longer than the file.
 */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerBytes = 512;
const entryBytes = 128;
const streamType = 2;
const rootType = 5;
const endOfChain = 0xfffffffe;
const noSector = 0xffffffff;
const tableSector = 0xfffffffd;
/** Sector numbers from here on are marks. */
const firstMark = 0xfffffffa;
/** Places for sectors of the allocation table in the header itself. */
const headerPlaces = 109;

export interface Container {
  holds(name: string): boolean;
  /** The bytes of the first stream of that name (those of embedded objects come later); undefined when they are not all there. */
  stream(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The directory of a compound file; undefined where the bytes are none or its tables are broken. */
export const openContainer = (bytes: Uint8Array): Container | undefined => {
  if (bytes.length < headerBytes || signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const header = viewOf(bytes);
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorBytes = 1 << shift;
  const perSector = sectorBytes / 4;
  const sectors = Math.ceil(bytes.length / sectorBytes);
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorBytes, (index + 2) * sectorBytes);
  const number = (from: Uint8Array, index: number): number =>
    index * 4 + 4 <= from.length ? viewOf(from).getUint32(index * 4, true) : noSector;

  /** The sectors of the allocation table, as the header and the sectors after it list them. */
  const table: number[] = [];
  const tableSectors = Math.min(header.getUint32(44, true), Math.ceil(sectors / perSector));
  for (let place = 0; place < headerPlaces && table.length < tableSectors; place++) {
    table.push(header.getUint32(76 + place * 4, true));
  }
  for (let next = header.getUint32(68, true); table.length < tableSectors && next < firstMark; ) {
    const list = sector(next);
    for (let place = 0; place < perSector - 1 && table.length < tableSectors; place++) table.push(number(list, place));
    next = number(list, perSector - 1);
  }
  const following = (index: number): number => {
    const place = table[Math.floor(index / perSector)];
    return place === undefined ? endOfChain : number(sector(place), index % perSector);
  };

  /** The pieces of a chain put together, `size` bytes of them; undefined when it is broken or longer than the file. */
  const gather = (
    start: number,
    size: number,
    pieceBytes: number,
    piece: (index: number) => Uint8Array,
    next: (index: number) => number,
  ): Uint8Array | undefined => {
    if (size > bytes.length) return undefined;
    const gathered = new Uint8Array(size);
    let at = start;
    for (let filled = 0; filled < size; filled += pieceBytes) {
      if (at >= firstMark) return undefined;
      const part = piece(at).subarray(0, size - filled);
      if (part.length < Math.min(pieceBytes, size - filled)) return undefined;
      gathered.set(part, filled);
      at = next(at);
    }
    return gathered;
  };
  const chainLength = (start: number): number => {
    let length = 0;
    for (let at = start; at < firstMark && length <= sectors; at = following(at)) length++;
    return length;
  };
  const whole = (start: number): Uint8Array | undefined =>
    gather(start, chainLength(start) * sectorBytes, sectorBytes, sector, following);

  const directory = whole(header.getUint32(48, true));
  if (directory === undefined || directory.length < entryBytes) return undefined;
  const fields = viewOf(directory);
  const entryAt = (at: number): Entry => {
    let name = "";
    for (let place = 0; place < fields.getUint16(at + 64, true) / 2 - 1 && place < 31; place++) {
      name += String.fromCharCode(fields.getUint16(at + place * 2, true));
    }
    return { name, start: fields.getUint32(at + 116, true), size: fields.getUint32(at + 120, true) };
  };
  const root = entryAt(0);
  const cutoff = header.getUint32(56, true);

  const small = (entry: Entry): Uint8Array | undefined => {
    const miniBytes = 64;
    const mini = gather(root.start, root.size, sectorBytes, sector, following);
    const miniTable = whole(header.getUint32(60, true));
    if (mini === undefined || miniTable === undefined) return undefined;
    const piece = (index: number) => mini.subarray(index * miniBytes, (index + 1) * miniBytes);
    return gather(entry.start, entry.size, miniBytes, piece, (index) => number(miniTable, index));
  };
  const find = (name: string): Entry | undefined => {
    for (let at = entryBytes; at + entryBytes <= directory.length; at += entryBytes) {
      if (fields.getUint8(at + 66) !== streamType) continue;
      const entry = entryAt(at);
      if (entry.name === name) return entry;
    }
    return undefined;
  };
  return {
    holds: (name) => find(name) !== undefined,
    stream(name) {
      const entry = find(name);
      if (entry === undefined) return undefined;
      return entry.size < cutoff ? small(entry) : gather(entry.start, entry.size, sectorBytes, sector, following);
    },
  };
};

/** A compound file that holds these streams, up to 31, and nothing else: for a library that takes no less than a file. */
export const containerOf = (
  ...streams: readonly (readonly [name: string, content: Uint8Array])[]
): Uint8Array<ArrayBuffer> => {
  const sectorBytes = 4096;
  const cutoff = 4096;
  const perSector = sectorBytes / 4;
  // A stream below the cutoff would need tables of its own; zeros behind its end do no harm.
  const sizes = streams.map(([, content]) => Math.max(content.length, cutoff));
  const lengths = sizes.map((size) => Math.ceil(size / sectorBytes));
  const contentSectors = lengths.reduce((sum, length) => sum + length, 0);
  const tableSectors = Math.ceil((contentSectors + 1) / (perSector - 1));
  const bytes = new Uint8Array((tableSectors + contentSectors + 2) * sectorBytes);
  const view = viewOf(bytes);
  const link = (sector: number, next: number): void => view.setUint32(sectorBytes + sector * 4, next, true);
  bytes.set(signature);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 12, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tableSectors, true);
  view.setUint32(48, tableSectors, true);
  view.setUint32(56, cutoff, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let place = 0; place < headerPlaces; place++) {
    view.setUint32(76 + place * 4, place < tableSectors ? place : noSector, true);
  }
  for (let sector = 0; sector < tableSectors * perSector; sector++) {
    link(sector, sector < tableSectors ? tableSector : noSector);
  }
  link(tableSectors, endOfChain);

  const directory = (tableSectors + 1) * sectorBytes;
  const entry = (index: number, name: string, type: number, child: number, start: number, size: number): void => {
    const at = directory + index * entryBytes;
    for (let place = 0; place < name.length; place++) view.setUint16(at + place * 2, name.charCodeAt(place), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = type;
    bytes[at + 67] = 1;
    view.setUint32(at + 68, noSector, true);
    view.setUint32(at + 72, index > 0 && index < streams.length ? index + 1 : noSector, true);
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, "Root Entry", rootType, 1, endOfChain, 0);
  let start = tableSectors + 1;
  streams.forEach(([name, content], index) => {
    const end = start + (lengths[index] ?? 0);
    entry(index + 1, name, streamType, noSector, start, sizes[index] ?? 0);
    bytes.set(content, (start + 1) * sectorBytes);
    for (let sector = start; sector < end; sector++) link(sector, sector + 1 < end ? sector + 1 : endOfChain);
    start = end;
  });
  return bytes;
};
