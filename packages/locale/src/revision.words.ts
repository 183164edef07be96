import type {InEveryLanguage} from './language.js';

const zhHans = {
  title: '目录动态调整',
  back: '返回目录',
  since: (before: string, after: string): string => `${before} 至 ${after} 的调整`,
  upTo: (date: string): string => `${date} 公布的调整`,
  added: '新增事项',
  changed: '内容有变化的事项',
  withdrawn: '取消的事项',
  count: (count: number): string => `${count} 项`,
  some: (shown: number, total: number): string => `共 ${total} 项，列出前 ${shown} 项`,
  none: '目录没有变化',
  noneNext: '本次更新没有新增、调整或者取消公开事项',
  history: '动态调整记录',
  wasAdded: '列入目录',
  /** `fields` are their names, joined by `and`. */
  wasChanged: (fields: string): string => `调整了${fields}`,
  wasChangedSomehow: '内容有调整',
  and: '、',
  code: '事项编码',
  serial: '序号',
  audienceDetail: '公开对象说明',
  url: '公开专栏链接',
  /** A kind of content that has no name of its own here. */
  other: '其他内容',
};

/** Words of the catalogue's revision (动态调整). */
export type RevisionWords = Readonly<typeof zhHans>;

const zhHant: RevisionWords = {
  title: '目錄動態調整',
  back: '返回目錄',
  since: (before, after) => `${before} 至 ${after} 的調整`,
  upTo: (date) => `${date} 公布的調整`,
  added: '新增事項',
  changed: '內容有變化的事項',
  withdrawn: '取消的事項',
  count: (count) => `${count} 項`,
  some: (shown, total) => `共 ${total} 項，列出前 ${shown} 項`,
  none: '目錄沒有變化',
  noneNext: '本次更新沒有新增、調整或者取消公開事項',
  history: '動態調整記錄',
  wasAdded: '列入目錄',
  wasChanged: (fields) => `調整了${fields}`,
  wasChangedSomehow: '內容有調整',
  and: '、',
  code: '事項編碼',
  serial: '序號',
  audienceDetail: '公開對象說明',
  url: '公開專欄連結',
  other: '其他內容',
};

const en: RevisionWords = {
  title: 'Revision of the catalogue',
  back: 'Back to the catalogue',
  since: (before, after) => `What changed from ${before} to ${after}`,
  upTo: (date) => `What changed, published on ${date}`,
  added: 'Matters added',
  changed: 'Matters changed',
  withdrawn: 'Matters withdrawn',
  count: (count) => `${count}`,
  some: (shown, total) => `${total} in all, the first ${shown} are listed`,
  none: 'The catalogue has not changed',
  noneNext: 'This update added, changed and withdrew no matters',
  history: 'Revision history',
  wasAdded: 'Entered in the catalogue',
  wasChanged: (fields) => `Changed: ${fields}`,
  wasChangedSomehow: 'Contents changed',
  and: ', ',
  code: 'Code',
  serial: 'Serial number',
  audienceDetail: 'Details of the audience',
  url: 'Link to the column',
  other: 'Other contents',
};

export const revisionWords: InEveryLanguage<RevisionWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
