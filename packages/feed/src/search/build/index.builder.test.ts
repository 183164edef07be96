import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {SearchText} from '../../listing/kind.js';
import {matterKind} from '../../listing/kind.js';
import {makeMatters} from '../../listing/testing/county.js';
import {fold} from '../fold.js';
import {shardOf} from '../keys.js';
import {IndexBuilder, type ShardBody} from './index.builder.js';

const count = 64;

const {rows, texts} = makeMatters(2000, 3);
const records = rows.map((row, position) => matterKind.textOf(row, texts[position]));

/** The text of every file of an index, by name. */
function filesOf(list: readonly SearchText[]): ReadonlyMap<string, string> {
  const builder = new IndexBuilder();
  for (const text of list) builder.add(text);
  const files = new Map<string, string>();
  builder.write(count, (name, body: ShardBody) => {
    files.set(name, JSON.stringify(body));
    return 'hash';
  });
  return files;
}

/** Names of the files two indexes differ in. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

/** Names of the files that the characters of a text are in. */
function filesWith({title, shown, hidden}: SearchText): ReadonlySet<string> {
  const fields = [...title, ...shown, ...hidden].map(fold);
  const keys = fields.flatMap((field) =>
    Array.from(field, (_, at) => [field.slice(at, at + 1), field.slice(at, at + 2)]).flat(),
  );
  return new Set(keys.map((key) => String(shardOf(key, count))));
}

const whole = filesOf(records);
const added: SearchText = {title: ['新村卫生室'], shown: ['卫健局'], hidden: ['诊疗 收费']};

test('traditional characters are indexed as simplified ones', () => {
  const text = (title: string): SearchText => ({title: [title], shown: [], hidden: []});
  assert.deepEqual(filesOf([text('養老服務')]), filesOf([text('养老服务')]));
});

test('the same records give the same files', () => {
  assert.deepEqual(filesOf(records), whole);
});

test('one more record changes only the files of its own characters', () => {
  const own = filesWith(added);
  const names = changed(whole, filesOf([...records, added]));
  assert.ok(names.length > 0 && names.length < count / 2, `${names.length} files`);
  for (const name of names) assert.ok(own.has(name), name);
});

test('a changed record changes only the files of its characters, old and new', () => {
  const [old = added] = records;
  const own = new Set([...filesWith(old), ...filesWith(added)]);
  for (const name of changed(whole, filesOf([added, ...records.slice(1)]))) assert.ok(own.has(name), name);
});

test('a long list is in a file of its own, and its key tells of it', () => {
  const many = Array.from({length: 10_000}, (): SearchText => ({title: ['关于关于'], shown: [], hidden: []}));
  const files = filesOf(many);
  assert.deepEqual(JSON.parse(files.get(String(shardOf('关于', count))) ?? '').keys['关于'][1], ' hash');
  const own = JSON.parse(files.get('51734e8e-1') ?? '').keys['关于'];
  assert.equal(own.length, 1);
  assert.equal(own[0].length, 20_000);
});

test('a column gets as few files as keep each small', () => {
  const builder = new IndexBuilder();
  assert.equal(builder.fileCount, 1);
  for (const text of records) builder.add(text);
  assert.ok(builder.fileCount > 128 && builder.fileCount <= 512, String(builder.fileCount));
});
