import type {CatalogState, FeedReady} from '@zwgk/core';
import {
  type Agency,
  type DisclosureDocument,
  documentsByMatter,
  facetsOf,
  type Matter,
  matterDetail,
  matterRow,
  matterText,
} from '@zwgk/feed';

import {exampleAgencies, exampleDocuments, exampleMatters} from './example.records.js';

/** Records a state is made of; the example county's, unless others are given. */
export interface ExampleRecords {
  readonly matters?: readonly Matter[];
  readonly documents?: readonly DisclosureDocument[];
  readonly agencies?: readonly Agency[];
}

/** The state of a feed of which everything has been read. */
export function exampleState(records: ExampleRecords = {}): FeedReady & {readonly catalog: CatalogState} {
  const {matters = exampleMatters, documents = exampleDocuments, agencies = exampleAgencies} = records;
  const byMatter = documentsByMatter(documents);
  const rows = matters.map((matter, position) => matterRow(matter, position, byMatter.get(matter.id)));
  const details = matters.map((matter) => matterDetail(matter, byMatter.get(matter.id)));
  return {
    type: 'ready',
    url: 'https://www.example.gov.cn/feed/feed.json',
    feed: {
      version: '1.0',
      updated: '2026-11-20T09:00:00+08:00',
      ttl: 3600,
      publisher: {name: '示例县人民政府办公室', phone: '0100-1112222'},
      columns: {},
    },
    dropped: 0,
    catalog: {
      total: rows.length,
      facets: facetsOf(rows),
      first: rows.slice(0, 50),
      rows: {type: 'ready', value: rows},
      texts: {type: 'ready', value: matters.map((matter) => matterText(matter))},
      details: new Map([[0, {type: 'ready', value: details}]]),
      detailSize: Math.max(1, rows.length),
    },
    agencies: {type: 'ready', value: new Map(agencies.map((agency) => [agency.id, agency]))},
  };
}

/** As many matters as a test needs, over all 26 areas in catalogue order, each a variation of the example's. */
export function manyMatters(count: number): readonly Matter[] {
  return Array.from({length: count}, (_, position) => {
    const model = exampleMatters[position % exampleMatters.length] ?? {id: '', level1: ''};
    const area = String(Math.floor((position * 26) / count) + 1).padStart(2, '0');
    return {
      ...model,
      id: `m-${position}`,
      area,
      level2: `${model.level2 ?? model.level1}（${position + 1}）`,
    };
  });
}
