import {load, machine, versions} from '../machine.js';
import type {Runs} from '../views.js';
import type {Language} from './table.js';

/** What the reader of a table has to know about how it came to be. */
export interface Circumstances {
  readonly browser: string;
  readonly loadBefore: string;
  readonly runs: Runs;
}

/** When, on what and how the numbers were measured. */
export function method({browser, loadBefore, runs}: Circumstances, language: Language): string {
  const date = new Date().toISOString().slice(0, 10);
  const busy = `${loadBefore} → ${load()}`;
  if (language === 'zh')
    return `${date}，${machine()}，Chromium ${browser}，测量前后的系统负载 ${busy}。${versions()}。每格从左到右是 1 千、1 万、10 万条公开信息（事项 500、2 千、1 万条），只有一个数的表示都一样。静态网页是把目录的第一屏原样存成没有脚本的网页。每次都用新的浏览器配置打开，几种轮流各 ${String(runs.cost)} 次（慢手机 ${String(runs.slowTime)} 次：Slow 4G、CPU 慢 4 倍），取中位数；CPU 是主线程到网页静下来为止的处理器时间；字节是网线上的（brotli，含响应头）。`;
  return `${date}, ${machine()}, Chromium ${browser}, load of the machine ${busy}. ${versions()}. Cells hold 1,000, 10,000 and 100,000 documents from left to right (500, 2,000 and 10,000 matters), or one number where all are the same. The static page is the first screen of the catalogue, saved as a page without any script. Every visit is with a fresh profile, all in turn, ${String(runs.cost)} times each (${String(runs.slowTime)} on a slow phone: Slow 4G, CPU 4 times slower); medians. CPU is processor time of the main thread until the page rests; bytes are on the wire (brotli, response heads included).`;
}
