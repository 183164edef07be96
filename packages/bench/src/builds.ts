import {codeBytes} from './code.js';
import {feedOf} from './data/county.js';
import {pagefindOf} from './data/pagefind.js';
import type {Found, Line} from './report/lines.js';
import {lineOf} from './report/lines.js';
import {figures, kilobytes} from './report/numbers.js';
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
  return [
    lineOf({zh: '脚本和样式，brotli，KB', en: 'scripts and styles, brotli, KB'}, '≤ 14.3', code),
    lineOf({zh: '从表格生成数据和索引，秒', en: 'tables to data and index, s'}, undefined, seconds),
    lineOf({zh: '数据文件数', en: 'files of data'}, '≤ 3,500', files),
  ];
}
