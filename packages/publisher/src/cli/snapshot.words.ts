import {InvalidArgumentError} from 'commander';

import type {Lang} from '../messages/message.js';
import type {PageProblem} from '../snapshot/page.js';

/** What is said of the pages that snapshots are written into. */
export interface SnapshotWords {
  readonly option: string;
  readonly notAPage: (value: string) => string;
  readonly missing: (path: string) => string;
  readonly written: (path: string, widgets: number) => string;
  readonly unchanged: (path: string) => string;
  readonly unwritable: (path: string) => string;
  readonly problem: (path: string, problem: PageProblem) => string;
  /** For sites that restrict styles: the source expression that lets the snapshot's through. */
  readonly policy: (hash: string) => string;
}

const zh: SnapshotWords = {
  option: '把第一屏内容写进这些网页的标签里（可以写多个）：没有脚本也能看到，打开更快；网页的其他内容不变',
  notAPage: (value) => `--snapshot 后面写的是网页，不能是“${value}”；表格请写在 --out 前面`,
  missing: (path) => `打不开网页 ${path}，请核对 --snapshot 后面的文件名和所在文件夹`,
  written: (path, widgets) => `已把第一屏内容写进 ${path}（${widgets} 处）`,
  unchanged: (path) => `${path} 里的第一屏内容没有变化`,
  unwritable: (path) =>
    `不能写入网页 ${path}，请核对权限和磁盘空间；如果它正被别的程序打开，请先关闭，再运行一次`,
  problem: (path, problem) => {
    switch (problem.code) {
      case 'charset':
        return `网页 ${path} 的编码是 UTF-16，不能写入。请另存为 UTF-8 或 GBK 编码的网页，再运行一次`;
      case 'noTag':
        return `网页 ${path} 里没有 <zwgk-catalog> 标签，没有写入。请核对是不是这个网页；注释、脚本里的标签不算`;
      case 'unclosed':
        return `网页 ${path} 第 ${problem.line} 行的 <${problem.tag}> 没有闭合，没有写入。请在它后面写上 </${problem.tag}>，中间不要跨过别的标签`;
      case 'otherFeeds':
        return `网页 ${path} 里的标签用的是别的数据（${problem.feeds.join('、')}），没有写入。请核对 feed 写的地址与 --out 的文件夹`;
      case 'tangled':
        return `网页 ${path} 第 ${problem.line} 行的 <${problem.tag}> 所在的位置不能放段落和列表（例如直接写在表格的 <tr> 里），没有写入。请把它移到 <td> 或 <div> 里`;
    }
  },
  policy: (hash) => `（网站用了 CSP 时，请在 style-src 里加上 '${hash}'，否则第一屏内容没有样式）`,
};

const en: SnapshotWords = {
  option:
    'pages whose tags get the first screen as plain HTML (several allowed): shown without scripts and sooner; the rest of a page stays as it is',
  notAPage: (value) => `--snapshot takes web pages, not ${value}; name tables before --out`,
  missing: (path) => `Cannot open the page ${path}; check the name and folder after --snapshot`,
  written: (path, widgets) =>
    `Wrote the first screen into ${path} (${widgets} widget${widgets === 1 ? '' : 's'})`,
  unchanged: (path) => `The first screen in ${path} is up to date`,
  unwritable: (path) =>
    `Cannot write the page ${path}; check its permissions and free space, close programs that have it open, and run again`,
  problem: (path, problem) => {
    switch (problem.code) {
      case 'charset':
        return `The page ${path} is UTF-16 and was not written. Save it as UTF-8 or GBK and run again`;
      case 'noTag':
        return `The page ${path} has no <zwgk-catalog> tag and was not written. Tags in comments and scripts do not count`;
      case 'unclosed':
        return `<${problem.tag}> on line ${problem.line} of ${path} is not closed; nothing was written. Put </${problem.tag}> after it, with no other tag ending in between`;
      case 'otherFeeds':
        return `The tags of ${path} show other feeds (${problem.feeds.join(', ')}); nothing was written. Compare their feed attribute with the folder given by --out`;
      case 'tangled':
        return `<${problem.tag}> on line ${problem.line} of ${path} stands where paragraphs and lists cannot (in a <tr>, for example); nothing was written. Move it into a <td> or <div>`;
    }
  },
  policy: (hash) => `(a site with a CSP needs '${hash}' in style-src, or the first screen has no styles)`,
};

/** Words of snapshots in the language asked for. */
export function snapshotWords(lang: Lang): SnapshotWords {
  return lang === 'zh' ? zh : en;
}

/** Parser of `--snapshot`, which takes all that follows it: a table behind it was meant to be read. */
export function pageOption(
  words: SnapshotWords,
): (value: string, before?: readonly string[]) => readonly string[] {
  return (value, before = []) => {
    if (/\.(xlsx?|csv|txt|et)$/i.test(value)) throw new InvalidArgumentError(words.notAPage(value));
    return [...before, value];
  };
}
