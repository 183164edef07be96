import {directorySource} from './directory.source.js';
import {webSource} from './web.source.js';

/** Largest file that is read, in bytes: a feed's largest parts stay far below. */
export const maxFileBytes = 64 * 1024 * 1024;

/** Most bytes that are read of one feed: twice what a hundred thousand documents need. */
const maxFeedBytes = 256 * 1024 * 1024;
/** Most files that are read of one feed. */
const maxFiles = 10_000;

/** Why a file of a feed could not be read. */
export type Unreadable =
  /** It is not there (404 included). */
  | {readonly type: 'missing'}
  /** The server answered with a status that is no success. */
  | {readonly type: 'status'; readonly status: number}
  | {readonly type: 'timeout'}
  | {readonly type: 'tooLarge'}
  /** No server, no permission, a broken connection; in the words of the machine. */
  | {readonly type: 'broken'; readonly detail: string};

/** A file's bytes, and how a server sent them. */
export interface FeedFile {
  readonly type: 'file';
  readonly bytes: Uint8Array;
  /** Only for a feed on the web. */
  readonly headers?: Headers;
}

/** A feed wherever it lies. Files are named by their place in it, for example `catalog/head.4f0c….json`. */
export interface FeedSource {
  /** Name of the discovery file. */
  readonly entry: string;
  readonly isWeb: boolean;
  /** Name of the file that `reference`, found in `from`, means; `undefined` when it leads out of the feed. */
  readonly resolve: (reference: string, from: string) => string | undefined;
  readonly read: (name: string) => Promise<FeedFile | Unreadable>;
}

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
