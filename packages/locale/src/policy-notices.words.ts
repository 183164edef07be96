import type {InEveryLanguage} from './language.js';

const zhHans = {
  /** The tag names no policy. */
  unnamedTitle: '没有指明要显示的政策文件',
  unnamedNext: '请联系网站管理员',
  absentTitle: '没有找到这份政策文件',
  absentNext: (name: string): string => `“${name}”可能尚未收录或者已经撤下，请向发布单位咨询`,
  failedTitle: '政策解读暂时无法读取',
};

/** Why a policy's card cannot be shown. */
export type PolicyNoticeWords = Readonly<typeof zhHans>;

const zhHant: PolicyNoticeWords = {
  unnamedTitle: '沒有指明要顯示的政策文件',
  unnamedNext: '請聯絡網站管理員',
  absentTitle: '沒有找到這份政策文件',
  absentNext: (name) => `「${name}」可能尚未收錄或者已經撤下，請向發布單位諮詢`,
  failedTitle: '政策解讀暫時無法讀取',
};

const en: PolicyNoticeWords = {
  unnamedTitle: 'No policy has been named',
  unnamedNext: 'Please tell the webmaster',
  absentTitle: 'This policy was not found',
  absentNext: (name) => `“${name}” may not be listed yet or has been taken down; please ask the publisher`,
  failedTitle: 'This policy cannot be read right now',
};

export const policyNoticeWords: InEveryLanguage<PolicyNoticeWords> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};
