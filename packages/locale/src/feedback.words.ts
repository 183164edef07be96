import type {InEveryLanguage} from './language.js';

const zhHans = {
  title: '评价',
  open: '打开发布单位的网站',
};

/** Words of `<zwgk-feedback>`. */
export type FeedbackWords = Readonly<typeof zhHans>;

const zhHant: FeedbackWords = {
  title: '评价',
  open: '打開發布單位的網站',
};

const en: FeedbackWords = {
  title: '评价',
  open: 'Open the publisher’s website',
};

export const feedbackWords: InEveryLanguage<FeedbackWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
