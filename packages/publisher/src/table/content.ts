import type {Bilingual} from '../messages/message.js';

/** What a file is by its content, whatever its name says. */
export type Content =
  | {readonly type: 'package'}
  | {readonly type: 'page'}
  | {readonly type: 'text'}
  | {readonly type: 'encrypted'}
  | {readonly type: 'unsupported'; readonly kind: Bilingual};

const oldWorkbook: Bilingual = {
  zh: '旧格式工作簿（.xls 或 .et）',
  en: 'a workbook in an old format (.xls or .et)',
};
const oldDocument: Bilingual = {zh: 'Word 或 WPS 文字文档', en: 'a Word or WPS document'};
const oldOther: Bilingual = {zh: '旧版 Office 文件', en: 'a file of an old Office'};

const signatures: readonly {readonly start: string; readonly kind: Bilingual}[] = [
  {start: '%PDF', kind: {zh: 'PDF 文件', en: 'a PDF file'}},
  {start: '{\\rtf', kind: {zh: 'RTF 文档', en: 'an RTF document'}},
  {start: 'Rar!', kind: {zh: 'RAR 压缩包', en: 'a RAR archive'}},
  {start: '7z\xbc\xaf', kind: {zh: '7z 压缩包', en: 'a 7z archive'}},
  {start: '\x1f\x8b', kind: {zh: 'gzip 压缩包', en: 'a gzip archive'}},
  {start: '\x89PNG', kind: {zh: '图片', en: 'a picture'}},
  {start: '\xff\xd8\xff', kind: {zh: '图片', en: 'a picture'}},
  {start: 'GIF8', kind: {zh: '图片', en: 'a picture'}},
  {start: 'MZ', kind: {zh: '程序', en: 'a program'}},
];

/**
 * Recognises a file by its first bytes, and old Office files by their directory.
 *
 * @param claimsPage Its name says that it is a web page; fragments of pages begin with anything.
 */
export function contentOf(bytes: Buffer, claimsPage: boolean): Content {
  const head = bytes.toString('latin1', 0, 4096);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return {type: 'package'};
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundFile(bytes);
  const known = signatures.find(({start}) => head.startsWith(start));
  if (known !== undefined) return {type: 'unsupported', kind: known.kind};
  return markupOf(head.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''), claimsPage);
}

/** Old Office files, and new ones under a password, are a small file system with named streams. */
function compoundFile(bytes: Buffer): Content {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return {type: 'encrypted'};
  if (holds('Workbook') || holds('Book')) return {type: 'unsupported', kind: oldWorkbook};
  return {type: 'unsupported', kind: holds('WordDocument') ? oldDocument : oldOther};
}

function markupOf(head: string, claimsPage: boolean): Content {
  if (/^\s*MIME-Version:/i.test(head)) {
    return {type: 'unsupported', kind: {zh: '单个文件网页（.mht）', en: 'a web archive (.mht)'}};
  }
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(\w+:)?Workbook/.test(head)) {
    return {type: 'unsupported', kind: {zh: 'XML 表格 2003', en: 'an XML Spreadsheet 2003'}};
  }
  const startsAsPage =
    /^\s*<(!--|(!doctype|\?xml|html|head|body|meta|table|div|style|script|p|center|font)\b)/i.test(head);
  return {type: startsAsPage || claimsPage ? 'page' : 'text'};
}
