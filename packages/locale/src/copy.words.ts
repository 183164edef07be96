import type {InEveryLanguage} from './language.js';

const zhHans = {
  link: '复制链接',
  citation: '复制引用格式',
  linkCopied: '链接已复制',
  citationCopied: '引用格式已复制',
  /** The browser has no clipboard for us: the text stands selected in a field. */
  byHand: '浏览器不允许自动复制，文字已选中，请自行复制',
  text: '待复制的文字',
  /** Beside them, on the page of one record. */
  print: '打印',
};

/** Words of copying a link or a citation. */
export type CopyWords = Readonly<typeof zhHans>;

const zhHant: CopyWords = {
  link: '複製連結',
  citation: '複製引用格式',
  linkCopied: '連結已複製',
  citationCopied: '引用格式已複製',
  byHand: '瀏覽器不允許自動複製，文字已選中，請自行複製',
  text: '待複製的文字',
  print: '列印',
};

const en: CopyWords = {
  link: 'Copy link',
  citation: 'Copy citation',
  linkCopied: 'Link copied',
  citationCopied: 'Citation copied',
  byHand: 'The browser does not let us copy; the text is selected, please copy it yourself',
  text: 'Text to copy',
  print: 'Print',
};

export const copyWords: InEveryLanguage<CopyWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
