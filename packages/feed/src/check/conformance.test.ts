import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Agency, DisclosureDocument, Feed, Matter, Policy} from '../index.js';
import {conformanceOf, requirements} from './conformance.js';

const feed: Feed = {
  version: '1.0',
  updated: '2026-11-20T09:00:00+08:00',
  ttl: 60,
  publisher: {name: '示例县人民政府', siteId: '0000000000', region: '000000', phone: '0000-1234567'},
  columns: {},
};
const township: Matter = {id: 'a', level1: '最低生活保障', level2: '审核信息'};
const standard: Matter = {
  ...township,
  area: '05',
  elements: {text: '/', absent: 'none'},
  basis: {text: '《社会救助暂行办法》'},
  timeLimit: {text: '及时公开'},
  subject: {text: '镇政府'},
  channels: {codes: ['website']},
  audience: ['public'],
  mode: ['proactive'],
  levels: ['township'],
};
const complete: Matter = {...standard, subject: {text: '镇政府', agencies: ['town']}, stage: ['service']};
const documents: readonly DisclosureDocument[] = [
  {id: 'd', title: '公示', publishedOn: '2026-09-30', url: 'https://county.example/1', matters: ['a']},
];
const agencies: readonly Agency[] = [{id: 'town', name: '镇政府', phone: '0000-1234567'}];

test('three fields are enough for the first level', () => {
  assert.equal(
    conformanceOf({feed, matters: [township], documents: [], agencies: [], policies: []}).level,
    'basic',
  );
});

test('the official table makes the second, with 无 counted as said', () => {
  assert.equal(
    conformanceOf({feed, matters: [standard], documents: [], agencies: [], policies: []}).level,
    'standard',
  );
});

test('documents and agencies make the third', () => {
  assert.deepEqual(conformanceOf({feed, matters: [complete], documents, agencies, policies: []}), {
    level: 'complete',
    gaps: [],
  });
});

test('a gap names the records that fall short', () => {
  const {level, gaps} = conformanceOf({
    feed,
    matters: [complete, {...complete, id: 'b', levels: []}],
    documents,
    agencies,
    policies: [],
  });
  assert.equal(level, 'basic');
  assert.deepEqual(
    gaps.map(({requirement, ids}) => [requirement.code, ids]),
    [['MATTER_LEVELS', ['b']]],
  );
});

test('an empty catalogue reaches no level', () => {
  const {level, gaps} = conformanceOf({feed, matters: [], documents: [], agencies: [], policies: []});
  assert.equal(level, undefined);
  assert.equal(gaps[0]?.requirement.code, 'CATALOG');
});

test('every requirement has a code of its own and words in both languages', () => {
  assert.equal(new Set(requirements.map(({code}) => code)).size, requirements.length);
  for (const {zh, en} of requirements) assert.ok(/[一-龥]/.test(zh) && /^[A-Z]/.test(en));
});

test('policies say how long they hold, are interpreted, and whom to ask', () => {
  const policies: readonly Policy[] = [
    {id: 'p1', title: '办法', interpretations: [{id: 'i', title: '解读'}]},
    {id: 'p2', title: '旧办法', validity: 'repealed'},
    {id: 'p3', title: '细则', validUntil: '2030-01-01'},
  ];
  const {level, gaps} = conformanceOf({feed, matters: [complete], documents, agencies, policies});
  assert.equal(level, 'standard');
  assert.deepEqual(
    gaps.map(({requirement, ids}) => [requirement.code, ids]),
    [
      ['POLICY_VALIDITY', ['p1']],
      ['POLICY_INTERPRETATION', ['p3']],
      ['POLICY_CONTACT', ['p1']],
    ],
  );
});
