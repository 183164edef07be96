import assert from 'node:assert/strict';
import {test} from 'node:test';

import {
  decodeDocuments,
  decodeTable,
  decodeTexts,
  type DisclosureDocument,
  documentRow,
  documentsByMatter,
  encodeDocuments,
  encodeTable,
  encodeTexts,
  facetsOf,
  type Matter,
  matterDetail,
  matterFacets,
  type MatterRow,
  matterRow,
  matterText,
} from './index.js';

const full: Matter = {
  id: 'm1',
  code: '0101',
  area: '09',
  level1: {'zh-Hans': '就业信息服务', en: 'Employment information'},
  level2: '岗位信息发布',
  elements: {text: '无', absent: 'none'},
  basis: {text: '《就业促进法》', laws: [{title: '就业促进法'}]},
  timeLimit: {text: '20个工作日内', workingDays: 20},
  subject: {text: '县人社局', agencies: ['rsj']},
  channels: {codes: ['website', 'noticeBoard']},
  audience: ['public'],
  mode: ['proactive'],
  levels: ['county', 'township'],
  stage: ['service'],
};
const bare: Matter = {id: 'm2', level1: '其他', subject: {text: '—', absent: 'none'}};
const documents: readonly DisclosureDocument[] = [
  {id: 'd1', title: '旧', publishedOn: '2025-01-02', matters: ['m1', 'm2']},
  {id: 'd2', title: '新', publishedOn: '2026-03-04', matters: ['m1', 'm1']},
  {id: 'd3', title: '只有成文日期', writtenOn: '2025-06', matters: ['m1']},
];
const byMatter = documentsByMatter(documents);
const rows: readonly MatterRow[] = [full, bare].map((matter, position) =>
  matterRow(matter, position, byMatter.get(matter.id)),
);

test('documents are filed under their matters, newest first, each once', () => {
  assert.deepEqual(
    byMatter.get('m1')?.map(({id}) => id),
    ['d2', 'd3', 'd1'],
  );
  assert.deepEqual(matterDetail(bare, byMatter.get('m2')).documents?.total, 1);
  assert.equal(matterDetail(bare).documents, undefined);
});

test('a row holds what the list shows, and no body where the source says there is none', () => {
  assert.deepEqual(rows[0], {
    position: 0,
    id: 'm1',
    code: '0101',
    area: '09',
    level1: '就业信息服务',
    level2: '岗位信息发布',
    subject: '县人社局',
    channels: ['website', 'noticeBoard'],
    audience: ['public'],
    mode: ['proactive'],
    levels: ['county', 'township'],
    stage: ['service'],
    documents: 3,
    newest: '2026-03-04',
  });
  assert.equal(rows[1]?.subject, undefined);
  assert.deepEqual(rows[1]?.channels, []);
});

test('rows and texts come back from their tables unchanged', () => {
  const many = Array.from({length: 60}, (_, position) => ({
    ...rows[position % 2]!,
    position,
    id: `id-${position}`,
  }));
  assert.deepEqual(decodeTable(encodeTable(many)), many);
  const texts = [matterText(full), matterText(bare), {timeLimit: '及时公开'}];
  assert.deepEqual(decodeTexts(encodeTexts(texts)), texts);
});

test('a table repeats no value it can refer to', () => {
  const same = Array.from({length: 100}, (_, position) => ({...rows[0]!, position, id: `id-${position}`}));
  const table = encodeTable(same);
  assert.deepEqual(Array.isArray(table.id), true);
  assert.deepEqual(!Array.isArray(table.area) && 'values' in table.area! && table.area.values, ['09']);
});

test('facets count codes in codelist order and bodies by how much they have', () => {
  const other = matterRow({...bare, subject: {text: '县教育局'}, levels: ['township'], area: '03'}, 2);
  assert.deepEqual(facetsOf([...rows, other, {...other, position: 3}], matterFacets), {
    area: [
      ['03', 2],
      ['09', 1],
    ],
    level1: [
      ['就业信息服务', 1],
      ['其他', 3],
    ],
    subject: [
      ['县教育局', 2],
      ['县人社局', 1],
    ],
    levels: [
      ['county', 1],
      ['township', 3],
    ],
    audience: [['public', 1]],
    mode: [['proactive', 1]],
    channels: [
      ['website', 1],
      ['noticeBoard', 1],
    ],
    stage: [['service', 1]],
    gap: [['none', 2]],
  });
});

test('documents come back from their table as the rows of a list', () => {
  const withdrawn: DisclosureDocument = {
    id: 'd4',
    title: {en: 'Notice', 'zh-Hans': '通知'},
    docNumber: {text: '无', absent: 'none'},
    issuer: {text: '县政府办'},
    validity: 'repealed',
  };
  const listed = [...documents, withdrawn].map((document, position) => documentRow(document, position));
  assert.deepEqual(decodeDocuments(encodeDocuments(listed))?.slice(2), [
    {position: 2, id: 'd3', title: '只有成文日期', writtenOn: '2025-06', stage: []},
    {position: 3, id: 'd4', title: '通知', issuer: '县政府办', validity: 'repealed', stage: []},
  ]);
});
