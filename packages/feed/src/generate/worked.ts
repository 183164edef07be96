import {hashOf} from '../search/hash.js';
import {shardOf} from '../search/keys.js';
import {packNumbers} from '../search/packed.js';
import type {Language} from './reference.js';

/** Numbers at which the way of writing changes, and some between. */
const numbers = [0, 1, 2, 7, 63, 64, 65, 90, 91, 1791, 1792, 48_447];
const keys = ['低保', '标准', '准', '(2', '示民(2026)'];
/** Numbers of files the table of hashes tells places for. */
const counts = [2, 16] as const;

/** Numbers as packed text. */
export function packedTable(language: Language): string {
  const head = ['| 数 | 写作 |\n| --: | --- |', '| Number | Written |\n| --: | --- |'];
  return [head[language], ...numbers.map((number) => `| ${number} | \`${packNumbers([number])}\` |`)].join(
    '\n',
  );
}

/** Hashes of keys, and the files they lead to. */
export function hashTable(language: Language): string {
  const head = [
    `| 键 | 散列 | ${counts.map((count) => `共 ${count} 个文件`).join(' | ')} |\n| --- | --: | --: | --: |`,
    `| Key | Hash | ${counts.map((count) => `of ${count} files`).join(' | ')} |\n| --- | --: | --: | --: |`,
  ];
  const rows = keys.map(
    (key) => `| \`${key}\` | ${hashOf(key)} | ${counts.map((count) => shardOf(key, count)).join(' | ')} |`,
  );
  return [head[language], ...rows].join('\n');
}
