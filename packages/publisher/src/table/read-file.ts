import {readFile, stat} from 'node:fs/promises';
import {extname} from 'node:path';

import type {Bilingual} from '../messages/message.js';
import {contentOf, type Content} from './content.js';
import {failure} from './failure.js';
import {declaredEncoding, readPage} from './html/read-page.js';
import {limits} from './limits.js';
import type {Reading} from './reading.js';
import {decodeText} from './text/encoding.js';
import {readText} from './text/read-text.js';
import {readXlsx} from './xlsx/read-workbook.js';

type Readable = Extract<Content, {readonly type: 'package' | 'page' | 'text'}>['type'];

const kinds: Readonly<Record<Readable, Bilingual & {readonly extensions: readonly string[]}>> = {
  package: {zh: 'Excel 工作簿', en: 'an Excel workbook', extensions: ['.xlsx', '.xlsm', '.xltx', '.et']},
  page: {zh: '网页', en: 'a web page', extensions: ['.html', '.htm', '.shtml', '.xhtml']},
  text: {zh: '纯文本表格', en: 'a plain text table', extensions: ['.csv', '.txt', '.tsv']},
};

/** Reads a file as what it is. @throws TableFailure if it cannot be read at all. */
export async function readTableFile(path: string, reading: Reading): Promise<void> {
  const bytes = await bytesOf(path);
  const content = contentOf(bytes, kinds.page.extensions.includes(extname(path).toLowerCase()));
  if (content.type === 'encrypted') throw failure('FILE_ENCRYPTED');
  if (content.type === 'unsupported') throw failure('FILE_TYPE_UNSUPPORTED', content.kind);
  warnOfName(extname(path), content.type, reading);
  if (content.type === 'package') {
    await readXlsx(bytes, reading);
  } else {
    readDecoded(bytes, content.type, reading);
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  const info = await stat(path).catch((error: unknown) => {
    throw isMissing(error) ? failure('FILE_NOT_FOUND') : failure('FILE_UNREADABLE');
  });
  if (!info.isFile()) throw failure('FILE_NOT_A_FILE');
  if (info.size > limits.fileBytes) throw tooLarge(limits.fileBytes);
  const bytes = await readFile(path).catch(() => {
    throw failure('FILE_UNREADABLE');
  });
  if (bytes.length === 0) throw failure('FILE_EMPTY');
  return bytes;
}

function readDecoded(bytes: Buffer, type: 'page' | 'text', reading: Reading): void {
  if (bytes.length > limits.textBytes) throw tooLarge(limits.textBytes);
  const {text, encoding, certain} = decodeText(bytes, type === 'page' ? declaredEncoding(bytes) : undefined);
  if (!certain) reading.report('ENCODING_DETECTED', {}, encoding);
  if (type === 'page') readPage(text, reading);
  else readText(text, reading);
}

/** A name without extension, or with one we do not know, claims nothing. */
function warnOfName(extension: string, type: Readable, reading: Reading): void {
  const lower = extension.toLowerCase();
  const claimed = Object.values(kinds).some(({extensions}) => extensions.includes(lower)) || lower === '.xls';
  if (claimed && !kinds[type].extensions.includes(lower)) {
    reading.report('FILE_TYPE_MISMATCH', {}, extension, kinds[type]);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function tooLarge(bytes: number): Error {
  const megabytes = bytes / 1024 / 1024;
  return failure('FILE_TOO_LARGE', {zh: `超过 ${megabytes} MB`, en: `more than ${megabytes} MB`});
}
