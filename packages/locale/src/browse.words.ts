import type {InEveryLanguage} from './language.js';

const zhHans = {
  noneTitle: '没有符合条件的事项',
  noneNext: '请换一个词，或者减少条件',
  emptyTitle: '目录中还没有公开事项',
  emptyNext: '请以后再来查看',
  absentTitle: '本站尚未发布公开事项目录',
  absentNext: '请向发布单位咨询',
  any: '不限',
  /** An option of a filter with the number of matters it would leave. */
  option: (name: string, count: number): string => `${name}（${count}）`,
  conditions: '已选条件',
  /** Said before the condition that a link lets go of. */
  remove: '取消条件：',
  clear: '清除全部条件',
  words: '搜索',
  /** The rows are searched; the long text is still on its way. */
  readingText: '正在查找公开内容和依据…',
  /** The long text could not be read: only names and bodies were searched. */
  textFailed: '公开内容和依据暂时无法读取，只查找了名称和主体',
  inArea: (area: string, count: number): string => `查看“${area}”领域的全部 ${count} 项`,
};

/** Words of filtering and searching. */
export type BrowseWords = Readonly<typeof zhHans>;

const zhHant: BrowseWords = {
  noneTitle: '沒有符合條件的事項',
  noneNext: '請換一個詞，或者減少條件',
  emptyTitle: '目錄中還沒有公開事項',
  emptyNext: '請以後再來查看',
  absentTitle: '本站尚未發布公開事項目錄',
  absentNext: '請向發布單位諮詢',
  any: '不限',
  option: (name, count) => `${name}（${count}）`,
  conditions: '已選條件',
  remove: '取消條件：',
  clear: '清除全部條件',
  words: '搜尋',
  readingText: '正在查找公開內容和依據…',
  textFailed: '公開內容和依據暫時無法讀取，只查找了名稱和主體',
  inArea: (area, count) => `查看「${area}」領域的全部 ${count} 項`,
};

const en: BrowseWords = {
  noneTitle: 'No matter fits these conditions',
  noneNext: 'Try another word or fewer conditions',
  emptyTitle: 'The catalogue has no matters yet',
  emptyNext: 'Please come back later',
  absentTitle: 'No catalogue published here yet',
  absentNext: 'Please ask the publisher',
  any: 'Any',
  option: (name, count) => `${name} (${count})`,
  conditions: 'Conditions',
  remove: 'Remove condition: ',
  clear: 'Clear all conditions',
  words: 'Search',
  readingText: 'Searching contents and legal bases…',
  textFailed: 'Contents and legal bases cannot be read; only names and bodies were searched',
  inArea: (area, count) => `See all ${count} matters of the area ${area}`,
};

export const browseWords: InEveryLanguage<BrowseWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
