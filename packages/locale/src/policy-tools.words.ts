import type {InEveryLanguage} from './language.js';

const zhHans = {
  tools: '阅读工具',
  larger: '放大文字',
  smaller: '缩小文字',
  size: (percent: number): string => `文字大小 ${percent}%`,
  listen: '朗读',
  stop: '停止朗读',
  cannotRead: '这台设备不能朗读',
  scan: '手机扫码查看',
  hideScan: '收起二维码',
  scanHint: '用手机扫一扫，在手机上打开本页',
  share: '分享',
};

/** Words of what helps reading a policy's card. */
export type PolicyToolsWords = Readonly<typeof zhHans>;

const zhHant: PolicyToolsWords = {
  tools: '閱讀工具',
  larger: '放大文字',
  smaller: '縮小文字',
  size: (percent) => `文字大小 ${percent}%`,
  listen: '朗讀',
  stop: '停止朗讀',
  cannotRead: '這台設備不能朗讀',
  scan: '手機掃碼查看',
  hideScan: '收起二維碼',
  scanHint: '用手機掃一掃，在手機上打開本頁',
  share: '分享',
};

const en: PolicyToolsWords = {
  tools: 'Reading tools',
  larger: 'Larger text',
  smaller: 'Smaller text',
  size: (percent) => `Text size ${percent}%`,
  listen: 'Read aloud',
  stop: 'Stop reading',
  cannotRead: 'This device cannot read aloud',
  scan: 'Open on a phone',
  hideScan: 'Hide the QR code',
  scanHint: 'Scan with a phone to open this page on it',
  share: 'Share',
};

export const policyToolsWords: InEveryLanguage<PolicyToolsWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
