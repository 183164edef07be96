import {lstat, readFile} from 'node:fs/promises';

import {asRecord, isRecord, parseJson} from './record.js';

/** Whether a file is the discovery file of a feed, not somebody's unrelated `feed.json`. */
export async function isFeedFile(path: string): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isFile() !== true) return false;
  const feed = asRecord(parseJson(await readFile(path, 'utf8')));
  return typeof feed['version'] === 'string' && isRecord(feed['columns']) && isRecord(feed['publisher']);
}
