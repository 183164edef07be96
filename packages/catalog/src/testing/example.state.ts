import type {CatalogState, FeedReady} from '@zwgk/core';
import {
  type Agency,
  civilDay,
  type DisclosureDocument,
  documentKind,
  type DocumentRow,
  documentRow,
  documentsByMatter,
  documentText,
  facetsOf,
  type Listing,
  type Matter,
  type MatterDetail,
  matterDetail,
  matterFacets,
  matterKind,
  type MatterRow,
  matterRow,
  matterText,
  memoryListing,
  newestLast,
} from '@zwgk/feed';

import {exampleAgencies, exampleDocuments, exampleMatters} from './example.records.js';

/** Records a state is made of; the example county's, unless others are given. */
export interface ExampleRecords {
  readonly matters?: readonly Matter[];
  readonly documents?: readonly DisclosureDocument[];
  readonly agencies?: readonly Agency[];
}

const url = 'https://www.example.gov.cn/feed/feed.json';
const updated = '2026-11-20T09:00:00+08:00';

/** A list that has been read. */
interface Read<T> {
  readonly type: 'ready';
  readonly value: T;
}

/** The state of a feed of which everything has been read. */
export interface ExampleState extends FeedReady {
  readonly catalog: CatalogState;
  readonly matters: Read<Listing<MatterRow, MatterDetail>>;
  readonly documents: Read<Listing<DocumentRow, DisclosureDocument>>;
}

/** The state of a feed that holds these records. */
export function exampleState(records: ExampleRecords = {}): ExampleState {
  const {matters = exampleMatters, documents = exampleDocuments, agencies = exampleAgencies} = records;
  const byMatter = documentsByMatter(documents);
  const rows = matters.map((matter, position) =>
    matterRow(matter, position, byMatter.get(matter.id), 'zh-Hans', civilDay(updated)),
  );
  const details = matters.map((matter) => matterDetail(matter, byMatter.get(matter.id)));
  const texts = matters.map((matter) => matterText(matter));
  const listing = memoryListing(matterKind, {
    rows,
    texts,
    record: async ({position}) => details[position],
    baseOf: () => url,
  });
  return {
    type: 'ready',
    url,
    feed: {
      version: '1.0',
      updated,
      ttl: 3600,
      publisher: {name: '示例县人民政府办公室', phone: '0100-1112222'},
      columns: documents.length === 0 ? {} : {documents: {items: []}},
    },
    dropped: 0,
    catalog: {
      total: rows.length,
      facets: facetsOf(rows, matterFacets),
      first: rows.slice(0, 50),
    },
    agencies: {type: 'ready', value: new Map(agencies.map((agency) => [agency.id, agency]))},
    matters: {type: 'ready', value: listing},
    documents: {type: 'ready', value: documentsOf(documents)},
  };
}

function documentsOf(documents: readonly DisclosureDocument[]): Listing<DocumentRow, DisclosureDocument> {
  const all = newestLast(documents);
  return memoryListing(documentKind, {
    rows: all.map((document, position) => documentRow(document, position)),
    texts: all.map((document) => documentText(document)),
    record: async ({position}) => all[position],
    baseOf: () => url,
  });
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

/** As many documents as a test needs, of many bodies, areas and years, the newest last; a seventh no longer hold. */
export function manyDocuments(count: number): readonly DisclosureDocument[] {
  const subjects = [
    '高龄津贴发放',
    '义务教育招生',
    '危房改造补助',
    '公共法律服务',
    '食品安全抽检',
    '年度部门预算',
  ];
  const forms = ['办法', '通知', '公示', '实施细则', '结果公告'];
  const states = ['inForce', 'inForce', 'inForce', 'lapsed', 'inForce', 'repealed', 'amended'] as const;
  return Array.from({length: count}, (_, place) => {
    const year = 2016 + Math.floor((place * 11) / count);
    const day = `${year}-${String((place % 12) + 1).padStart(2, '0')}-${String((place % 27) + 1).padStart(2, '0')}`;
    const validity = states[place % states.length] ?? 'inForce';
    return {
      id: `d-${place}`,
      title: `示例县${year}年${subjects[place % subjects.length] ?? ''}${forms[place % forms.length] ?? ''}（第${place + 1}号）`,
      docNumber: `示府办发〔${year}〕${(place % 90) + 1}号`,
      issuer: {text: `示例县第${(place % 40) + 1}局`},
      publishedOn: day,
      validity,
      area: String((place % 26) + 1).padStart(2, '0'),
      stage: ['result'],
    };
  });
}
