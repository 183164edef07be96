import {civilDay, type Listing, type ListRow} from '@zwgk/feed';
import {outputsWords} from '@zwgk/locale';

import type {ListScene} from './faceting.js';
import {mostExported} from './outputs.limits.js';
import type {Work} from './outputs.work.js';
import type {Page} from './page.js';
import type {BrowseQuery} from './scene.js';
import {beginTable, type Format} from './table.begin.js';
import {type Column, download, fileName} from './table.file.js';
import {narrowedBy} from './tags.js';

/** A list as it is saved. */
export interface ExportedList<Row extends ListRow, Full> {
  readonly listing: Listing<Row, Full>;
  readonly columns: readonly Column<Full>[];
  /** Name of the sheet. */
  readonly name: string;
  /** Beginning of the file's name. */
  readonly title: string;
  /** Looks up what the columns say beside the records. */
  readonly prepare?: (records: readonly Full[]) => Promise<void>;
}

/**
 * Saves all that a query finds as a table, one record to a row.
 *
 * @returns what is told of it.
 */
export async function exportTable<Query extends BrowseQuery, Row extends ListRow, Full>(
  {scene, ready}: Page<ListScene<Query>>,
  work: Work,
  format: Format,
  signal: AbortSignal,
  {listing, columns, name: sheet, title, prepare}: ExportedList<Row, Full>,
): Promise<string> {
  const words = outputsWords[scene.words.language];
  const {total} = await listing.tally(scene.query, signal);
  if (total === 0) return words.nothing;
  if (total > mostExported) return words.tooMany(total, mostExported);
  const file = await beginTable(format, sheet, columns);
  for await (const batch of work.gathered(listing, scene.query, total, signal)) {
    await prepare?.(batch.map(({record}) => record));
    file.add(batch.map(({row, record}) => columns.map(({value}) => value(record, listing.baseOf(row)))));
  }
  if (signal.aborted) return '';
  const name = fileName([title, narrowedBy(scene), civilDay(ready.feed.updated)], format);
  download(file.finish(), name);
  return words.exported(name);
}
