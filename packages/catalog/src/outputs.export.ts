import {civilDay, type Listing, type ListRow} from '@zwgk/feed';
import {outputsWords} from '@zwgk/locale';

import {documentColumns, matterColumns} from './outputs.columns.js';
import {type Column, download, fileName, type TableFile} from './outputs.file.js';
import {nameOfList, narrowedBy, titleOf} from './outputs.view.js';
import type {Work} from './outputs.work.js';
import type {Page} from './page.js';

/** Most records one file holds; more open badly in spreadsheets, and would hold up phones. */
export const mostExported = 20_000;

export type Format = 'csv' | 'xlsx';

/** Saves all that the list shown finds as a table, one record to a row. */
export async function exportList(page: Page, work: Work, format: Format): Promise<void> {
  const {scene} = page;
  const words = outputsWords[scene.words.language];
  await work.run(words.gatheringStarted, async (signal) =>
    scene.query.list === 'documents'
      ? exportTable(page, work, format, signal, {
          listing: await work.part('documents', ({documents}) => documents),
          columns: documentColumns(scene),
        })
      : exportTable(page, work, format, signal, {
          listing: await work.part('matters', ({matters}) => matters),
          columns: matterColumns(scene),
        }),
  );
}

interface Source<Row extends ListRow, Full> {
  readonly listing: Listing<Row, Full>;
  readonly columns: readonly Column<Full>[];
}

async function exportTable<Row extends ListRow, Full>(
  {scene, ready}: Page,
  work: Work,
  format: Format,
  signal: AbortSignal,
  {listing, columns}: Source<Row, Full>,
): Promise<string> {
  const words = outputsWords[scene.words.language];
  const {total} = await listing.tally(scene.query, signal);
  if (total === 0) return words.nothing;
  if (total > mostExported) return words.tooMany(total, mostExported);
  const file = await begin(format, nameOfList(scene), columns);
  for await (const batch of work.gathered(listing, scene.query, total, signal))
    file.add(batch.map(({row, record}) => columns.map(({value}) => value(record, listing.baseOf(row)))));
  if (signal.aborted) return '';
  const day = civilDay(ready.feed.updated);
  const name = fileName([titleOf(scene, ready.feed), narrowedBy(scene), day], format);
  download(file.finish(), name);
  return words.exported(name);
}

async function begin(
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
