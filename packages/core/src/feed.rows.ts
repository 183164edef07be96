import {
  type ColumnMap,
  matterDetailShape,
  parseItemsFile,
  parseMap,
  parseMatterRows,
  parseMatterTexts,
} from '@zwgk/feed';

import {putCatalog, putDetails} from './feed.part.js';
import type {PutPart} from './feed.read.js';
import type {PartName} from './feed.state.js';
import type {FeedVersion} from './feed.version.js';
import {FeedFailure} from './request.js';

const maps = new WeakMap<FeedVersion, Promise<ColumnMap>>();

/** Rows, texts and details for widgets that do not use the list of matters yet. */
export async function readRows(version: FeedVersion, part: PartName): Promise<PutPart> {
  const {published} = version.opened;
  if (published === undefined) return (state) => state;
  const load = version.loaderAt(published.url);
  const known = maps.get(version) ?? load(published.head.map, parseMap);
  maps.set(version, known);
  const map = await known;
  if (part === 'rows') {
    const value = await load(map.rows ?? '', parseMatterRows);
    return (state) => putCatalog(state, {rows: {type: 'ready', value}});
  }
  if (part === 'texts') {
    const value = await load(map.text ?? '', parseMatterTexts);
    return (state) => putCatalog(state, {texts: {type: 'ready', value}});
  }
  if (typeof part === 'string') return (state) => state;
  const {folder, hashes, size} = map.details;
  const file = Math.floor(part.details / size);
  const hash = hashes[file];
  if (hash === undefined) throw new FeedFailure({code: 'notFound', url: published.url});
  const items = await load(`${folder}/${file}.${hash}.json`, (json) =>
    parseItemsFile(matterDetailShape, json),
  );
  const item = items[part.details % size];
  return (state) => putDetails(state, part.details, {type: 'ready', value: item ? [item] : []});
}
