import {exportTable, type Format, type Work} from '@zwgk/browse';
import type {Listing, MatterDetail, MatterRow} from '@zwgk/feed';

import type {Page, Scene} from './catalog.scene.js';
import {documentColumns, matterColumns} from './outputs.columns.js';
import {nameOfList, titleOf} from './outputs.view.js';

/**
 * Saves all that the list shown finds as a table, one record to a row.
 *
 * @returns what is told of it.
 */
export async function exportList(
  page: Page,
  work: Work,
  format: Format,
  signal: AbortSignal,
): Promise<string> {
  const {scene, ready} = page;
  const called = {name: nameOfList(scene), title: titleOf(scene, ready.feed)};
  const matters = await work.part('matters', (now) => now.matters);
  if (scene.query.list !== 'documents') {
    const columns = matterColumns(scene);
    return exportTable(page, work, format, signal, {...called, listing: matters, columns});
  }
  const names = new MatterNames(scene, matters);
  return exportTable(page, work, format, signal, {
    ...called,
    listing: await work.part('documents', (now) => now.documents),
    columns: documentColumns(scene, (id) => names.get(id)),
    prepare: (records) =>
      names.learn(
        records.flatMap((record) => record.matters ?? []),
        signal,
      ),
  });
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
