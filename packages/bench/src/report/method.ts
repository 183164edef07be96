import {load, machine, versions} from '../machine.js';
import type {Size} from '../sizes.js';
import type {Runs} from '../views.js';
import type {Language} from './table.js';

/** What the reader of a table has to know about how it came to be. */
export interface Circumstances {
  readonly browser: string;
  readonly loadBefore: string;
  readonly sizes: readonly Size[];
  readonly runs: Runs;
}

/** When, on what and how the numbers were measured. */
export function method(circumstances: Circumstances, language: Language): string {
  const {browser, loadBefore} = circumstances;
  const date = new Date().toISOString().slice(0, 10);
  const where = [date, machine(), `Chromium ${browser}`];
  const busy = `${loadBefore} → ${load()}`;
  return language === 'zh'
    ? [`${where.join('，')}，系统负载 ${busy}；${versions()}。`, ...methodZh(circumstances)].join('\n')
    : [`${where.join(', ')}, load ${busy}; ${versions()}.`, ...methodEn(circumstances)].join('\n');
}

const counts = (sizes: readonly Size[], count: (size: Size) => number): string =>
  sizes.map((size) => count(size).toLocaleString('en')).join(' / ');

function methodZh({sizes, runs}: Circumstances): readonly string[] {
  const [documents, matters] = [counts(sizes, (it) => it.documents), counts(sizes, (it) => it.matters)];
  return [
    `每格从左到右是 ${documents} 条公开信息（${matters} 个事项），只有一个数的表示都一样。静态网页是组件的第一屏，原样存成没有脚本的网页。政策文件与公开信息同样多，是另一份数据；卡片不读列表，只读它自己的一件。`,
    `每次都用新的浏览器配置打开，几种轮流，${String(runs.cost)} 次看代价、${String(runs.time)} 次看时间（慢手机 ${String(runs.slowTime)} 次：Slow 4G、CPU 慢 4 倍），取中位数。`,
    'CPU 是主线程到网页静下来为止的处理器时间；字节是网线上的，brotli，含响应头。',
    '搜索在公开信息的列表里做，各库得到同样的文字；查全、查准与逐条扫描比较；Pagefind 不用 worker，好让慢网络同样慢下来。',
  ];
}

function methodEn({sizes, runs}: Circumstances): readonly string[] {
  const [documents, matters] = [counts(sizes, (it) => it.documents), counts(sizes, (it) => it.matters)];
  return [
    `Cells hold ${documents} documents from left to right (${matters} matters), or one number where all are the same. A static page is the first screen of its widget, saved as a page without any script. Policies are as many as documents, in a feed of their own; the card reads no list, only its own policy.`,
    `Every visit is with a fresh profile, all in turn: ${String(runs.cost)} for what it costs, ${String(runs.time)} for when it is painted (${String(runs.slowTime)} on a slow phone: Slow 4G, CPU 4 times slower); medians.`,
    'CPU is processor time of the main thread until the page rests; bytes are on the wire, in brotli, heads of the answers included.',
    'Searches are for documents, and every library is given the same texts; recall and precision are against a plain scan; Pagefind runs without its worker, so that a slow network slows it too.',
  ];
}
