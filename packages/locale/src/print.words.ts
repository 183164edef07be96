import type {InEveryLanguage} from './language.js';

const zhHans = {
  /** What to print of a list. */
  what: '打印内容',
  thisPage: '本页',
  all: (most: number): string => `全部（最多 ${most} 条）`,
  tooMany: (total: number, most: number): string =>
    `共 ${total} 条，一次最多打印 ${most} 条，请缩小范围或者导出`,
  paper: '纸张',
  serial: '序号',
  documents: '文件数',
  newest: '最近公开',
  printedOn: (date: string): string => `打印日期：${date}`,
  publisher: (name: string): string => `发布单位：${name}`,
  dataOf: (date: string): string => `数据更新：${date}`,
  address: (address: string): string => `网址：${address}`,
  /** Where the list comes from when it is narrowed. */
  conditions: (conditions: string): string => `范围：${conditions}`,
  range: (first: number, last: number, total = last): string => `第 ${first}—${last} 条，共 ${total} 条`,
  posterTitle: (area: string): string => `${area}领域政务公开事项`,
  posterArea: '海报领域',
  phone: '咨询电话',
  scan: '扫码查看详情',
  /** Text alternative of a QR code. */
  codeFor: (name: string): string => `“${name}”的二维码`,
  publisherPhone: (phone: string): string => `电话：${phone}`,
};

/** Words on paper, and of choosing what is printed. */
export type PrintWords = Readonly<typeof zhHans>;

const zhHant: PrintWords = {
  what: '列印內容',
  thisPage: '本頁',
  all: (most) => `全部（最多 ${most} 條）`,
  tooMany: (total, most) => `共 ${total} 條，一次最多列印 ${most} 條，請縮小範圍或者匯出`,
  paper: '紙張',
  serial: '序號',
  documents: '文件數',
  newest: '最近公開',
  printedOn: (date) => `列印日期：${date}`,
  publisher: (name) => `發布單位：${name}`,
  dataOf: (date) => `數據更新：${date}`,
  address: (address) => `網址：${address}`,
  conditions: (conditions) => `範圍：${conditions}`,
  range: (first, last, total = last) => `第 ${first}—${last} 條，共 ${total} 條`,
  posterTitle: (area) => `${area}領域政務公開事項`,
  posterArea: '海報領域',
  phone: '諮詢電話',
  scan: '掃碼查看詳情',
  codeFor: (name) => `「${name}」的二維碼`,
  publisherPhone: (phone) => `電話：${phone}`,
};

const en: PrintWords = {
  what: 'What to print',
  thisPage: 'This page',
  all: (most) => `All (at most ${most})`,
  tooMany: (total, most) =>
    `${total} records; at most ${most} can be printed, please narrow the list or export it`,
  paper: 'Paper',
  serial: 'No.',
  documents: 'Documents',
  newest: 'Newest',
  printedOn: (date) => `Printed on ${date}`,
  publisher: (name) => `Published by ${name}`,
  dataOf: (date) => `Data of ${date}`,
  address: (address) => `Address: ${address}`,
  conditions: (conditions) => `Narrowed by: ${conditions}`,
  range: (first, last, total = last) => `${first} to ${last} of ${total}`,
  posterTitle: (area) => `Disclosure matters: ${area}`,
  posterArea: 'Area of the poster',
  phone: 'Telephone',
  scan: 'Scan for details',
  codeFor: (name) => `QR code of ${name}`,
  publisherPhone: (phone) => `Telephone: ${phone}`,
};

export const printWords: InEveryLanguage<PrintWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
