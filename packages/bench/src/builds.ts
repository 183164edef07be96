import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {codeBytes} from './code.js';
import {feedOf} from './data/county.js';
import {pagefindOf} from './data/pagefind.js';
import type {Found, Line} from './report/lines.js';
import {lineOf} from './report/lines.js';
import {figures, kilobytes} from './report/numbers.js';
import {inRoot} from './repository.js';
import type {Size} from './sizes.js';
import type {SubjectName} from './subjects.js';

/** Lines of what is made before anyone visits: code, indexes, files. */
export async function buildLines(
  sizes: readonly Size[],
  names: readonly SubjectName[],
): Promise<readonly Line[]> {
  const code: Found[] = [];
  const seconds: Found[] = [];
  const files: Found[] = [];
  for (const {name: size, ...rest} of sizes) {
    for (const subject of names) {
      const bytes = await codeBytes(subject);
      if (bytes !== undefined) code.push({subject, size, text: kilobytes(bytes)});
      if (subject !== 'tag' && subject !== 'pagefind') continue;
      const built = await (subject === 'tag' ? feedOf : pagefindOf)({name: size, ...rest});
      seconds.push({subject, size, text: figures(built.wallSeconds)});
      files.push({subject, size, text: built.files.toLocaleString('en')});
    }
  }
  const building = names.includes('tag') && sizes.some(({name}) => name === '100k') ? await buildCost() : [];
  return [
    lineOf({zh: '脚本和样式，brotli，KB', en: 'scripts and styles, brotli, KB'}, '≤ 14.3', code),
    lineOf({zh: '从表格生成数据和索引，秒', en: 'tables to data and index, s'}, undefined, seconds),
    lineOf({zh: '数据文件数', en: 'files of data'}, '≤ 3,500', files),
    ...building,
  ];
}

/** What `bench:build` of the publisher prints of its own build, beside the best reader of spreadsheets. */
const buildLine = /^zwgk build\s+([\d.]+) CPU s\s+(\d+) MB\s+([\d.]+) ×/m;

/** Lines of building 100,000 documents; none where the reader to compare with cannot be fetched. */
async function buildCost(): Promise<readonly Line[]> {
  console.error('Building 100,000 documents beside the best reader …');
  try {
    const {stdout} = await promisify(execFile)(
      'npm',
      ['run', '--silent', 'bench:build', '-w', 'packages/publisher'],
      {
        cwd: inRoot(),
      },
    );
    const [, seconds = '', megabytes = '', ratio = ''] = buildLine.exec(stdout) ?? [];
    const cell = (text: string): readonly Found[] => [{subject: 'tag', size: '100k', text}];
    return [
      lineOf(
        {
          zh: '生成 10 万条的 CPU，× 只读表格（最快的库）',
          en: 'CPU to build 100,000, × the best reader alone',
        },
        '≤ 3',
        cell(`${ratio} (${seconds} s)`),
      ),
      lineOf({zh: '生成 10 万条的内存，MB', en: 'memory to build 100,000, MB'}, '≤ 700', cell(megabytes)),
    ];
  } catch (error) {
    console.error(`bench:build is left out: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
