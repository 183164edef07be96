import {directorySource} from './directory.source.js';
import type {FeedFile, FeedSource, Unreadable} from './source.js';
import {webSource} from './web.source.js';

/** Most bytes that are read of one feed: twice what a hundred thousand policies with their interpretations need. */
const maxFeedBytes = 640 * 1024 * 1024;
/** Most files that are read of one feed. */
const maxFiles = 10_000;

/** The feed at a folder, a `feed.json`, or an http(s) address. A feed without end is cut off. */
export function openSource(place: string): FeedSource {
  return limited(/^https?:\/\//i.test(place) ? webSource(place) : directorySource(place));
}

function limited(source: FeedSource): FeedSource {
  let bytes = 0;
  let files = 0;
  const read = async (name: string): Promise<FeedFile | Unreadable> => {
    files += 1;
    if (bytes > maxFeedBytes || files > maxFiles) return {type: 'tooLarge'};
    const file = await source.read(name);
    if (file.type === 'file') bytes += file.bytes.length;
    return file;
  };
  return {...source, read};
}
