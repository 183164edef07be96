import type {InEveryLanguage} from './language.js';

const zhHans = {
  gone: '没有找到这份文件',
  goneNext: '它可能已经撤下，请返回列表查找',
  back: '返回列表',
  previous: '上一份',
  next: '下一份',
  neighbours: '相邻文件',
  docNumber: '文号',
  indexNumber: '索引号',
  issuer: '发文机关',
  writtenOn: '成文日期',
  publishedOn: '发布日期',
  attribute: '公开属性',
  reason: (reason: string): string => `理由：${reason}`,
  validity: '有效性',
  /** What the validity of a document means for who reads it. */
  meanings: {
    inForce: '这份文件现在有效，可以作为办事依据',
    lapsed: '这份文件已经失效，不再执行，仅供查阅',
    repealed: '这份文件已被废止，不再执行，仅供查阅',
    amended: '这份文件的部分内容已被修改，请以修改后的规定为准',
  },
  onTrial: '试行',
  onTrialUntil: (date: string): string => `试行，至 ${date} 止`,
  validUntil: (date: string): string => `有效期至 ${date}`,
  /** By the date of the feed. */
  ended: '期限已过，是否继续执行请向发文机关核实',
  summary: '内容概述',
  attachments: '附件',
  /** Which program opens a kind of file that most devices do not know. */
  hints: {
    ofd: '可用 WPS Office 或 OFD 阅读器打开',
    wps: '可用 WPS Office 打开',
    ceb: '可用方正 Apabi 阅读器打开',
  },
  unlinked: '没有下载地址',
  relations: '相关文件和依据',
  matters: '所属公开事项',
  original: '查看原文网页',
};

/** Words of one document's page. */
export type DocumentWords = Readonly<typeof zhHans>;

const zhHant: DocumentWords = {
  gone: '沒有找到這份文件',
  goneNext: '它可能已經撤下，請返回列表查找',
  back: '返回列表',
  previous: '上一份',
  next: '下一份',
  neighbours: '相鄰文件',
  docNumber: '文號',
  indexNumber: '索引號',
  issuer: '發文機關',
  writtenOn: '成文日期',
  publishedOn: '發布日期',
  attribute: '公開屬性',
  reason: (reason) => `理由：${reason}`,
  validity: '有效性',
  meanings: {
    inForce: '這份文件現在有效，可以作為辦事依據',
    lapsed: '這份文件已經失效，不再執行，僅供查閱',
    repealed: '這份文件已被廢止，不再執行，僅供查閱',
    amended: '這份文件的部分內容已被修改，請以修改後的規定為準',
  },
  onTrial: '試行',
  onTrialUntil: (date) => `試行，至 ${date} 止`,
  validUntil: (date) => `有效期至 ${date}`,
  ended: '期限已過，是否繼續執行請向發文機關核實',
  summary: '內容概述',
  attachments: '附件',
  hints: {
    ofd: '可用 WPS Office 或 OFD 閱讀器打開',
    wps: '可用 WPS Office 打開',
    ceb: '可用方正 Apabi 閱讀器打開',
  },
  unlinked: '沒有下載地址',
  relations: '相關文件和依據',
  matters: '所屬公開事項',
  original: '查看原文網頁',
};

const en: DocumentWords = {
  gone: 'This document was not found',
  goneNext: 'It may have been taken down; please look in the list',
  back: 'Back to the list',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Neighbouring documents',
  docNumber: 'Document number',
  indexNumber: 'Index number',
  issuer: 'Issuer',
  writtenOn: 'Written on',
  publishedOn: 'Published on',
  attribute: 'Disclosure',
  reason: (reason) => `Reason: ${reason}`,
  validity: 'Validity',
  meanings: {
    inForce: 'This document is in force and can be relied on',
    lapsed: 'This document has lapsed; it is here for reference only',
    repealed: 'This document has been repealed; it is here for reference only',
    amended: 'Parts of this document have been amended; the amended text applies',
  },
  onTrial: 'On trial',
  onTrialUntil: (date) => `On trial until ${date}`,
  validUntil: (date) => `Valid until ${date}`,
  ended: 'The term is over; please ask the issuer whether it still applies',
  summary: 'Summary',
  attachments: 'Attachments',
  hints: {
    ofd: 'opens with WPS Office or an OFD reader',
    wps: 'opens with WPS Office',
    ceb: 'opens with the Founder Apabi reader',
  },
  unlinked: 'no address to download from',
  relations: 'Related documents and legal bases',
  matters: 'Belongs to these matters',
  original: 'See the original page',
};

export const documentWords: InEveryLanguage<DocumentWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
