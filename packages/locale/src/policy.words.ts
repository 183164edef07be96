import type {InEveryLanguage} from './language.js';

const zhHans = {
  title: 'policy',
  open: '打开发布单位的网站',
};

/** Words of `<zwgk-policy>`. */
export type PolicyWords = Readonly<typeof zhHans>;

const zhHant: PolicyWords = {
  title: 'policy',
  open: '打開發布單位的網站',
};

const en: PolicyWords = {
  title: 'policy',
  open: 'Open the publisher’s website',
};

export const policyWords: InEveryLanguage<PolicyWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
