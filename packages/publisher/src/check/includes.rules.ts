import {type Feed, parseFeed, parseIncludes} from '@zwgk/feed';

import type {FileReader} from './file.reader.js';
import {jsonOf, reasonOf} from './json.js';
import {openSource} from './open.js';
import type {FeedFile, FeedSource, Unreadable} from './source.js';

/**
 * Whether each feed shown together with this one can be read. Of a feed in a folder only those in the same folder are
 * asked for: where the others will be once it is uploaded, nobody knows here.
 */
export async function checkIncludes(feed: Feed, reader: FileReader): Promise<void> {
  const {reading} = reader;
  const {source, findings, lang} = reading;
  const {value, issues} = parseIncludes(feed);
  for (const issue of issues) reader.tell(issue, source.entry, feed);
  for (const [index, {feed: reference}] of value.entries()) {
    const pointer = `/includes/${index}/feed`;
    const found = await readInclude(reference, source);
    if (found === undefined) continue;
    const {name, file} = found;
    if (file.type !== 'file')
      findings.add('INCLUDE_UNREADABLE', source.entry, pointer, reference, reasonOf(file, lang));
    else {
      const json = jsonOf(name, file, reading, false);
      if (json !== undefined) reader.whole(parseFeed(json), name, json);
    }
  }
}

async function readInclude(
  reference: string,
  source: FeedSource,
): Promise<{readonly name: string; readonly file: FeedFile | Unreadable} | undefined> {
  const name = source.resolve(reference, source.entry);
  if (name !== undefined) return {name, file: await source.read(name)};
  const address = source.address?.(reference);
  if (address === undefined) return undefined;
  const other = openSource(address);
  return {name: address, file: await other.read(other.entry)};
}
