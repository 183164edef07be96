import {
  encodeTable,
  encodeTexts,
  facetsOf,
  type Matter,
  matterFacets,
  matterRow,
  matterText,
} from '@zwgk/feed';

/** Files of one feed by path, relative to the feed's folder. */
export type FeedFiles = Readonly<Record<string, unknown>>;

/** A matter every feed of these tests begins with. */
export const firstMatter = '低保对象名单公示';
/** The second, which only stands in the file of all rows of a published feed. */
export const secondMatter = '临时救助对象名单公示';
/** Whom to phone, by the feed's own word. */
export const publisherPhone = '0818-0000000';

/** What every file begins with. */
export const header = {version: '1.0', updated: '2026-01-05T09:00:00+08:00', ttl: 3600};
const publisher = {name: '示例县人民政府', phone: publisherPhone};

const matters: readonly Matter[] = [
  {
    id: 'm-1',
    code: 'Z-1',
    area: '05',
    level1: '最低生活保障',
    level2: firstMatter,
    elements: '姓名、所在村（社区）、保障金额',
    subject: {text: '县民政局'},
    audience: ['public'],
    levels: ['county', 'township'],
  },
  {id: 'm-2', area: '05', level1: '临时救助', level2: secondMatter, subject: {text: '县民政局'}},
];

/** A feed written by hand, with these records. */
export function plainFeed(items: readonly unknown[] = matters): FeedFiles {
  return {'feed.json': {...header, publisher, columns: {catalog: {items}}}};
}

/** A hand-written feed of so many matters. */
export function longFeed(count: number): FeedFiles {
  const more = Array.from({length: count - 1}, (_, index) => ({
    id: `x-${index}`,
    area: '03',
    level1: '招生管理',
    level2: `招生方案${index}`,
  }));
  return plainFeed([matters[0], ...more]);
}

/** A feed in another shape than the format's. */
export const strangeFeed: FeedFiles = {
  'feed.json': {...header, publisher, columns: {catalog: {items: '无'}}},
};

/** A feed of a version nobody knows yet. */
export const futureFeed: FeedFiles = {'feed.json': {...header, version: '2.0', publisher, columns: {}}};

/**
 * A published feed; the names of its files carry the edition, as content hashes do.
 *
 * @param others How many matters stand between the first and the second, which is then on the second page.
 */
export function publishedFeed(edition: string, others = 24): FeedFiles {
  const [first, ...rest] = matters;
  const between = Array.from({length: others}, (_, place) => ({
    id: `o-${place}`,
    area: '05',
    level1: '综合业务',
    level2: `政策文件${place}`,
  }));
  const all: readonly Matter[] = [...(first ? [first] : []), ...between, ...rest];
  const named = all.map((matter) => ({...matter, level1: `${String(matter.level1)}（${edition}版）`}));
  const rows = named.map((matter, position) => matterRow(matter, position));
  return {
    'feed.json': {...header, publisher, columns: {catalog: {head: `head-${edition}.json`}}},
    [`head-${edition}.json`]: {
      ...header,
      total: rows.length,
      facets: facetsOf(rows, headFacets),
      rows: encodeTable(rows.slice(0, 25)),
      map: `map-${edition}.json`,
    },
    [`map-${edition}.json`]: {
      ...header,
      rows: `rows-${edition}.json`,
      text: `text-${edition}.json`,
      details: {folder: 'details', hashes: [hashes[edition]], size: 50},
    },
    [`rows-${edition}.json`]: {...header, rows: encodeTable(rows)},
    [`text-${edition}.json`]: {...header, rows: encodeTexts(named.map((matter) => matterText(matter)))},
    [`details/0.${hashes[edition] ?? ''}.json`]: {...header, items: named},
  };
}

/** What stands for the hash of an edition's full records. */
const hashes: Readonly<Record<string, string>> = {甲: 'aaaaaa', 乙: 'bbbbbb'};
const headFacets = matterFacets.filter(({isLarge}) => isLarge !== true);

/** A feed that tries to get markup, scripts and prototypes through. */
export const hostileFeed: FeedFiles = plainFeed([
  JSON.parse(
    '{"id":"m-1","level1":"一","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  ),
  {
    id: 'm-2',
    level1: '二',
    level2: '<img src=x onerror="window.pwned=1">',
    url: 'java\nscript:window.pwned=1',
  },
  {id: 'm-2', level1: '重复', level2: '重复的编号'},
]);

/** The feeds of the fault server by name. */
export function everyFeed(): Readonly<Record<string, FeedFiles>> {
  return {
    plain: plainFeed(),
    mixed: plainFeed([matters[0], {id: 'm-3', level2: '没有一级事项'}, matters[1]]),
    strange: strangeFeed,
    future: futureFeed,
    long: longFeed(20_000),
    overlong: longFeed(20_001),
    hostile: hostileFeed,
    published: publishedFeed('甲'),
  };
}
