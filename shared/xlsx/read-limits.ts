/** What a file may cost. Checked before anything is unzipped, and again while it is read. */
export const limits = {
  /** The file as it came. */
  fileBytes: 10 * 1024 * 1024,
  /** All parts of the file unzipped. */
  unzippedBytes: 100 * 1024 * 1024,
  /** Parts in the archive. */
  parts: 10_000,
  sheets: 500,
  /** What the cells, rows and texts of a file may take of memory, estimated: an isolate has 128 MB for everything. */
  heldBytes: 75_000_000,
  /** Filled cells over all sheets, shared ones too. */
  cells: 1_500_000,
  /** The last row and column that a sheet can have in Excel. */
  rows: 1_048_576,
  columns: 16_384,
  /** Merged ranges over all sheets. */
  merges: 100_000,
  /** Links that Excel lets a sheet have, and characters of a target. */
  links: 65_530,
  linkText: 2_083,
  /** Characters that Excel lets a cell hold. */
  cellText: 32_767,
  /** Characters over all cells. */
  text: 50_000_000,
  /** Records of an .xls workbook, its places for cells, and the bytes of its shared texts: the library holds them all. */
  oldRecords: 200_000,
  oldSlots: 2_000_000,
  oldStringBytes: 2 * 1024 * 1024,
  /** How often a password is hashed: five times what Excel writes, some seconds. */
  passwordSpins: 500_000,
} as const;

export const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;
