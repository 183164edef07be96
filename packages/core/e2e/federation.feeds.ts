import type {Matter} from '@zwgk/feed';

import {type FeedFiles, header, publishedFeed} from './feeds.js';

/** What the feed of the town is called by the county. */
export const townName = '示例镇';
/** A matter only the town has, and its document. */
export const townMatter = '村级公益事业建设';
export const townDocument = '关于修建村道的公示';
/** A matter of a village, whose feed the town's includes. */
export const villageMatter = '村务收支';
/** A matter of a hamlet, whose feed the village's includes: too deep to be shown. */
export const hamletMatter = '组务公开';

const townMatters: readonly Matter[] = [
  {
    id: 'm-1',
    code: 'Z-1',
    area: '05',
    level1: '最低生活保障',
    level2: '低保对象名单公示',
    elements: '低保边缘家庭',
    subject: {text: '示例镇人民政府'},
    levels: ['township'],
  },
  {id: 'm-9', area: '19', level1: '涉农项目', level2: townMatter, subject: {text: '示例镇人民政府'}},
];

const townDocuments = [
  {id: 'd-1', title: townDocument, publishedOn: '2026-01-03', matters: ['m-9'], url: 'gs/cundao.htm'},
];

/** The feed of the town, which includes that of a village and, as neighbours do, the county's. */
export function townFeed(): FeedFiles {
  return {
    'feed.json': {
      ...header,
      publisher: {name: '示例镇人民政府'},
      includes: [{feed: '../village/feed.json', name: '示例村'}, {feed: '../county/feed.json'}],
      columns: {catalog: {items: townMatters}, documents: {items: townDocuments}},
    },
  };
}

/** The feed of a county that includes the town's. @param town - Address of the town's feed. */
export function countyFeed(town: string): FeedFiles {
  const files = publishedFeed('甲', 0);
  return {
    ...files,
    'feed.json': {
      ...header,
      publisher: {name: '示例县人民政府'},
      includes: [{feed: town, name: townName, level: 'township'}],
      columns: {catalog: {head: 'head-甲.json'}, documents: {items: []}},
    },
  };
}

/** All feeds of these tests by name. */
export function federatedFeeds(town: string): Readonly<Record<string, FeedFiles>> {
  const place = (level2: string, includes?: string): FeedFiles => {
    const items = [{id: 'm-1', area: '19', level1: '公开栏', level2}];
    return {
      'feed.json': {
        ...header,
        publisher: {name: level2},
        ...(includes !== undefined && {includes: [{feed: includes}]}),
        columns: {catalog: {items}},
      },
    };
  };
  return {
    county: countyFeed(town),
    town: townFeed(),
    village: place(villageMatter, '../hamlet/feed.json'),
    hamlet: place(hamletMatter),
  };
}
