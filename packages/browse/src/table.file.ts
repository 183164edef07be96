/** A column of a table that is exported or printed. */
export interface Column<Record> {
  readonly header: string;
  /** Width in characters of western text, as spreadsheets count. */
  readonly width: number;
  /**
   * Words of a cell; empty when there are none.
   *
   * @param base - Absolute address that links in the record are relative to.
   */
  readonly value: (record: Record, base: string) => string;
}

/** A table file that is being written, row by row. */
export interface TableFile {
  readonly add: (rows: readonly (readonly string[])[]) => void;
  /** The whole file; nothing can be added afterwards. */
  readonly finish: () => Blob;
}

/** Saves a file where the browser saves what residents download. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  // Not in the document: no script of the page hears the click.
  link.click();
  // Some browsers begin to read only after a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that every system takes for a file: no separators, no control characters, not too long. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('-');
  return `${name.slice(0, 80).replace(/[. ]+$/, '')}.${extension}`;
}
