import type {FeedReady} from '@zwgk/core';
import {
  type Agency,
  type DisclosureDocument,
  documentKind,
  documentRow,
  documentsByMatter,
  documentText,
  type Matter,
  matterDetail,
  matterKind,
  matterRow,
  matterText,
  memoryListing,
} from '@zwgk/feed';

const url = 'https://county.example/feed/feed.json';

const agencies: readonly Agency[] = [
  {
    id: 'minzhengju',
    name: {'zh-Hans': '示例县民政局', en: 'Civil Affairs Bureau'},
    shortName: '民政局',
    aliases: ['县民政'],
    areas: ['05', '06'],
    phone: '0100-1234502',
    fax: '0100-1234503',
    address: '示例县城关镇民生路2号',
    postcode: '100000',
    hours: '工作日 9:00–12:00，13:30–17:00',
  },
  {id: 'jiaoyuju', name: '示例县教育局', areas: ['03'], phone: '0100-1234511'},
  {id: 'weijianju', name: '示例县卫生健康局', areas: ['21']},
];

const documents: readonly DisclosureDocument[] = [
  {
    id: 'd-1',
    title: '示例县 2025 年高龄津贴发放名单',
    docNumber: '示民发〔2025〕12号',
    publishedOn: '2026-01-05',
    url: '/zwgk/2026/1.htm',
    matters: ['m-1'],
  },
  {id: 'd-2', title: '高龄津贴申请人信息', publishedOn: '2026-01-06', attribute: 'withheld'},
];

const matters: readonly Matter[] = [
  {id: 'm-1', area: '06', level1: '养老服务', level2: '高龄津贴发放'},
  {id: 'm-2', area: '06', level1: '养老服务', level2: '高龄津贴监督检查'},
];

function lists(): Pick<FeedReady, 'matters' | 'documents'> {
  const byMatter = documentsByMatter(documents);
  return {
    matters: {
      type: 'ready',
      value: memoryListing(matterKind, {
        rows: matters.map((matter, at) =>
          matterRow(matter, at, byMatter.get(matter.id), 'zh-Hans', '2026-11-20'),
        ),
        texts: matters.map((matter) => matterText(matter)),
        record: async ({position}) => {
          const matter = matters[position];
          return matter && matterDetail(matter, byMatter.get(matter.id));
        },
        baseOf: () => url,
      }),
    },
    documents: {
      type: 'ready',
      value: memoryListing(documentKind, {
        rows: documents.map((document, at) => documentRow(document, at)),
        texts: documents.map((document) => documentText(document)),
        record: async ({position}) => documents[position],
        baseOf: () => url,
      }),
    },
  };
}

/** A feed with three bodies, a matter that something has been published under, and a document. */
export const requestFeed: FeedReady = {
  type: 'ready',
  url,
  feed: {
    version: '1.0',
    updated: '2026-11-20T09:00:00+08:00',
    ttl: 600,
    publisher: {name: '示例县人民政府办公室', phone: '0100-1234500'},
    columns: {},
  },
  dropped: 0,
  agencies: {type: 'ready', value: new Map(agencies.map((agency) => [agency.id, agency]))},
  calendar: {type: 'ready', value: []},
  ...lists(),
};
