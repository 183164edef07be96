import {beginTable, type Column, download, fileName, type Format} from '@zwgk/browse';
import {civilDay, type Listing, type ListRow, type MatterDetail, type MatterRow} from '@zwgk/feed';
import {outputsWords} from '@zwgk/locale';

import type {Scene} from './catalog.scene.js';
import {documentColumns, matterColumns} from './outputs.columns.js';
import {nameOfList, narrowedBy, titleOf} from './outputs.view.js';
import type {Work} from './outputs.work.js';
import type {Page} from './page.js';

/** Most records one file holds; more open badly in spreadsheets, and would hold up phones. */
export const mostExported = 20_000;

/** Saves all that the list shown finds as a table, one record to a row. */
export async function exportList(page: Page, work: Work, format: Format): Promise<void> {
  const {scene} = page;
  const {gatheringStarted} = outputsWords[scene.words.language];
  await work.run(gatheringStarted, async (signal) => {
    const matters = await work.part('matters', (ready) => ready.matters);
    if (scene.query.list !== 'documents')
      return exportTable(page, work, format, signal, {listing: matters, columns: matterColumns(scene)});
    const names = new MatterNames(scene, matters);
    return exportTable(page, work, format, signal, {
      listing: await work.part('documents', (ready) => ready.documents),
      columns: documentColumns(scene, (id) => names.get(id)),
      prepare: (records) =>
        names.learn(
          records.flatMap((record) => record.matters ?? []),
          signal,
        ),
    });
  });
}

interface Source<Row extends ListRow, Full> {
  readonly listing: Listing<Row, Full>;
  readonly columns: readonly Column<Full>[];
  /** Looks up what the columns say beside the records. */
  readonly prepare?: (records: readonly Full[]) => Promise<void>;
}

async function exportTable<Row extends ListRow, Full>(
  {scene, ready}: Page,
  work: Work,
  format: Format,
  signal: AbortSignal,
  {listing, columns, prepare}: Source<Row, Full>,
): Promise<string> {
  const words = outputsWords[scene.words.language];
  const {total} = await listing.tally(scene.query, signal);
  if (total === 0) return words.nothing;
  if (total > mostExported) return words.tooMany(total, mostExported);
  const file = await beginTable(format, nameOfList(scene), columns);
  for await (const batch of work.gathered(listing, scene.query, total, signal)) {
    await prepare?.(batch.map(({record}) => record));
    file.add(batch.map(({row, record}) => columns.map(({value}) => value(record, listing.baseOf(row)))));
  }
  if (signal.aborted) return '';
  const day = civilDay(ready.feed.updated);
  const name = fileName([titleOf(scene, ready.feed), narrowedBy(scene), day], format);
  download(file.finish(), name);
  return words.exported(name);
}

/** Names of the matters that documents belong to, as `zwgk build` reads them back: area, level 1, level 2. */
class MatterNames {
  private readonly names = new Map<string, string>();
  private readonly scene: Scene;
  private readonly matters: Listing<MatterRow, MatterDetail>;

  constructor(scene: Scene, matters: Listing<MatterRow, MatterDetail>) {
    this.scene = scene;
    this.matters = matters;
  }

  /** The name of a matter that was looked up; its id where the feed does not hold it. */
  get(id: string): string {
    return this.names.get(id) ?? id;
  }

  async learn(ids: readonly string[], signal: AbortSignal): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.names.has(id));
    const rows = await Promise.all(unknown.map((id) => this.matters.row(id, signal)));
    for (const row of rows) {
      if (row === undefined) continue;
      const {id, area, level1, level2} = row;
      const path = [area === undefined ? undefined : this.scene.areaName(area), level1, level2];
      this.names.set(id, path.filter((name) => name !== undefined).join('/'));
    }
  }
}
