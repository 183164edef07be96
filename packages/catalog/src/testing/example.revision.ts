import type {CatalogState, FeedReady} from '@zwgk/core';
import type {DisclosureDocument, MatterDetail, Revision} from '@zwgk/feed';

import {exampleDocuments, exampleMatters} from './example.records.js';
import {exampleState} from './example.state.js';

/** What changed in the example county's catalogue since its last edition. */
export const exampleRevision: Revision = {
  version: '1.0',
  updated: '2026-11-20T09:00:00+08:00',
  ttl: 3600,
  since: '2026-06-01T09:00:00+08:00',
  added: ['m-0602'],
  changed: [{id: 'm-0601', fields: ['timeLimit', 'subject']}],
  withdrawn: [
    {id: 'm-0699', code: '0699001', area: '06', level1: '养老服务业务办理', level2: '老年人意外伤害保险'},
  ],
};

/** The example's matters, with what was changed of one of them. */
export const revisedMatters: readonly MatterDetail[] = exampleMatters.map((matter) =>
  matter.id === 'm-0602'
    ? {
        ...matter,
        revisions: [
          {on: '2025-03-01', type: 'added'},
          {on: '2026-11-20', type: 'changed', fields: ['elements', 'timeLimit']},
        ],
      }
    : matter,
);

/** Documents that tie one to others, to a law and to a matter, and one that is older than its matter allows. */
export const relatedDocuments: readonly DisclosureDocument[] = [
  ...exampleDocuments,
  {
    id: 'd-4',
    title: '高龄津贴政策问答',
    indexNumber: '000014349/2026-00012',
    publishedOn: '2026-05-12',
    attribute: 'partial',
    attributeReason: '涉及个人隐私的内容已删去',
    area: '06',
    stage: ['decision'],
    matters: ['m-0602'],
    summary: '为什么发、发给谁、发多少、怎么领。',
    validity: 'inForce',
    onTrial: true,
    validUntil: '2026-06-30',
    attachments: [{title: '图解', url: 'files/picture.ceb', bytes: 300}, {title: '录音'}],
    relations: [
      {type: 'interprets', target: 'd-1'},
      {type: 'basedOn', title: '《中华人民共和国老年人权益保障法》', article: '第三十三条'},
      {type: 'belongsTo', target: 'm-0601'},
    ],
  },
  {id: 'd-5', title: '2024年义务教育招生范围', publishedOn: '2024-07-01', matters: ['m-0302']},
];

/** The example county with a history. */
export function revisedState(
  revision: Revision = exampleRevision,
): FeedReady & {readonly catalog: CatalogState} {
  return {
    ...exampleState({matters: revisedMatters, documents: relatedDocuments}),
    revision: {type: 'ready', value: revision},
  };
}
