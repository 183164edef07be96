/**
 * What a file may cost before reading stops, far above any county's table.
 * They hold a hostile file to about ten seconds and 400 MB; the worker's own limits are the net beneath.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 128 * 1024 * 1024,
  /** Bytes of a text file or web page, which are held whole. */
  textBytes: 64 * 1024 * 1024,
  /** Files inside one workbook. */
  packageEntries: 10_000,
  /** Bytes unpacked from one workbook, all parts together. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Bytes of XML without a tag in them: one text, comment or attribute. */
  tokenBytes: 8 * 1024 * 1024,
  /** Sheets of a workbook, tables of a page. */
  sheets: 1_000,
  /** Cells with content in one file. */
  cells: 2_500_000,
  /** Rows with content in one file. */
  filledRows: 500_000,
  /** Characters in one file. */
  characters: 60_000_000,
  /** Rows and columns of a sheet, as Excel has them. */
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell, as Excel has them. */
  cellCharacters: 32_767,
  /** Merged regions of a sheet. */
  merges: 100_000,
  /** Cells with text of their own that a merged region may hide before it is taken for a mistake. */
  hiddenByMerge: 100,
  /** Cells of a merged region beyond which hiding even one is taken for a mistake. */
  mergedCells: 100_000,
  /** Shared runs and styles of a workbook. */
  styles: 100_000,
  /** Elements inside one another, in a page or in a workbook's markup; browsers stop at 512. */
  depth: 1_000,
  /** Cells outside what a sheet can have before the file is given up. */
  strayCells: 1_000,
  /** Seconds of processor time until reading is broken off. */
  seconds: 16,
  /** MB of objects the reading thread may hold. */
  heapMegabytes: 320,
} as const;
