import type {InEveryLanguage} from './language.js';

const zhHans = {
  serial: '序号',
  caption: (name: string): string => `${name}公开事项标准目录`,
  /** Accessible name of a tick. */
  yes: '是',
  textFailed: '公开内容、依据和时限暂时无法读取',
};

/** Words of the official table. */
export type TableWords = Readonly<typeof zhHans>;

const zhHant: TableWords = {
  serial: '序號',
  caption: (name) => `${name}公開事項標準目錄`,
  yes: '是',
  textFailed: '公開內容、依據和時限暫時無法讀取',
};

const en: TableWords = {
  serial: 'No.',
  caption: (name) => `Standard catalogue of disclosure: ${name}`,
  yes: 'yes',
  textFailed: 'Contents, legal bases and time limits cannot be read',
};

export const tableWords: InEveryLanguage<TableWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
