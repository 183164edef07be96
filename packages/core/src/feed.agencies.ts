import {type Agency, agencyShape} from '@zwgk/feed';

import {asJson} from './feed.files.js';
import {readRecords} from './feed.records.js';
import type {FeedVersion} from './feed.version.js';

/** The bodies of a version by id; none where it has no such column. @throws {FeedFailure} */
export async function readAgencies(version: FeedVersion): Promise<ReadonlyMap<string, Agency>> {
  const {url, feed} = version.opened.ready;
  const column = feed.columns.agencies;
  if (column === undefined) return new Map();
  const read = (file: string): Promise<unknown> => version.loaderAt(url)(file, asJson);
  const {items} = await readRecords(agencyShape, column, '/columns/agencies/items', url, read);
  return new Map(items.map((agency) => [agency.id, agency]));
}
