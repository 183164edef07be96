import type {TableFile} from './table.file.js';

/** Kinds of files a table can be saved as. */
export type Format = 'csv' | 'xlsx';

/**
 * Begins a file of a kind; the code that writes it is fetched then.
 *
 * @param name - Of the sheet.
 * @param columns - Their names, and widths in characters.
 */
export async function beginTable(
  format: Format,
  name: string,
  columns: readonly {readonly header: string; readonly width: number}[],
): Promise<TableFile> {
  if (format === 'csv') {
    const {csvFile} = await import('./csv.js');
    return csvFile(columns.map(({header}) => header));
  }
  const {xlsxFile} = await import('./xlsx.js');
  return xlsxFile(name, columns);
}
