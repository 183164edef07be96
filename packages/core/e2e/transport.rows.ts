import {firstMatter} from './feeds.js';
import {fallbackLink} from './words.js';

/** One way a single file can arrive, in every engine alike. */
export interface TransportRow {
  /** Line of the table of faults in the specification of behaviour. */
  readonly line: number;
  readonly what: string;
  /** Address of the feed. */
  readonly feed: string;
  /** What residents read. */
  readonly shows: readonly string[];
}

const works = [firstMatter];

/** Expectations that need neither a clock nor a second visit. */
export const transportRows: readonly TransportRow[] = [
  {line: 1, what: 'not found', feed: '/plain/none.json', shows: ['找不到数据', fallbackLink]},
  {line: 2, what: 'server error', feed: '/plain/feed.json?fault=500', shows: ['网站繁忙', fallbackLink]},
  {
    line: 6,
    what: 'connection lost',
    feed: '/plain/feed.json?fault=destroyed',
    shows: ['目录', '重新读取', fallbackLink],
  },
  {
    line: 7,
    what: 'cut off cleanly',
    feed: '/plain/feed.json?fault=truncated',
    shows: ['数据不完整', fallbackLink],
  },
  {line: 8, what: 'empty', feed: '/plain/feed.json?fault=empty', shows: ['数据不完整', fallbackLink]},
  {line: 8, what: 'no content', feed: '/plain/feed.json?fault=204', shows: ['数据不完整', fallbackLink]},
  {
    line: 9,
    what: 'sent to a login page',
    feed: '/plain/feed.json?fault=login',
    shows: ['网站返回了网页而不是目录', fallbackLink],
  },
  {
    line: 9,
    what: 'page said to be JSON',
    feed: '/plain/feed.json?fault=page',
    shows: ['网站返回了网页而不是目录', fallbackLink],
  },
  {line: 10, what: 'text/plain', feed: '/plain/feed.json?fault=text-plain', shows: works},
  {line: 10, what: 'octet-stream', feed: '/plain/feed.json?fault=octet-stream', shows: works},
  {line: 10, what: 'x-javascript', feed: '/plain/feed.json?fault=javascript', shows: works},
  {line: 11, what: 'GBK', feed: '/plain/feed.json?fault=gbk', shows: works},
  {line: 11, what: 'GBK, declared', feed: '/plain/feed.json?fault=gbk-declared', shows: works},
  {line: 11, what: 'UTF-16 of Notepad', feed: '/plain/feed.json?fault=utf-16', shows: works},
  {line: 12, what: 'byte order mark', feed: '/plain/feed.json?fault=bom', shows: works},
  {line: 13, what: 'one bad record', feed: '/mixed/feed.json', shows: works},
  {line: 14, what: 'another shape', feed: '/strange/feed.json', shows: ['格式有误', fallbackLink]},
  {line: 14, what: 'another version', feed: '/future/feed.json', shows: ['版本过新', fallbackLink]},
  {line: 15, what: 'huge', feed: '/plain/feed.json?fault=huge', shows: ['数据过大', fallbackLink]},
  {line: 15, what: 'as many records as may be', feed: '/long/feed.json', shows: works},
  {line: 15, what: 'too many records', feed: '/overlong/feed.json', shows: ['数据过大', fallbackLink]},
  {line: 16, what: 'gzip bomb', feed: '/plain/feed.json?fault=bomb', shows: ['数据过大', fallbackLink]},
  {line: 16, what: 'deep nesting', feed: '/plain/feed.json?fault=deep', shows: ['无法显示', fallbackLink]},
  {line: 26, what: 'published in parts', feed: '/published/feed.json', shows: works},
];
