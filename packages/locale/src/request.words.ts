import type {InEveryLanguage} from './language.js';

const zhHans = {
  title: 'request',
  open: '打开发布单位的网站',
};

/** Words of `<zwgk-request>`. */
export type RequestWords = Readonly<typeof zhHans>;

const zhHant: RequestWords = {
  title: 'request',
  open: '打開發布單位的網站',
};

const en: RequestWords = {
  title: 'request',
  open: 'Open the publisher’s website',
};

export const requestWords: InEveryLanguage<RequestWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
