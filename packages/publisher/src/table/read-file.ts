import {readFile, stat} from 'node:fs/promises';
import {extname} from 'node:path';

import type {Issue} from '../issue.js';
import {issuesIn} from '../messages/issue-factory.js';
import type {Bilingual, Lang} from '../messages/message.js';
import {type Content, contentOf} from './content.js';
import {failure, TableFailure} from './failure.js';
import {limits} from './limits.js';
import {type Listener, Reading} from './reading.js';

/** A file to read. */
export interface ReadRequest {
  readonly path: string;
  /** Name for its sheets and issues. */
  readonly file: string;
  /** Language of its issues. */
  readonly lang: Lang;
}

type Readable = Extract<Content, {readonly type: 'package' | 'page' | 'text'}>['type'];

const kinds: Readonly<Record<Readable, Bilingual & {readonly extensions: readonly string[]}>> = {
  package: {zh: 'Excel 工作簿', en: 'an Excel workbook', extensions: ['.xlsx', '.xlsm', '.xltx', '.et']},
  page: {zh: '网页', en: 'a web page', extensions: ['.html', '.htm', '.shtml', '.xhtml']},
  text: {zh: '纯文本表格', en: 'a plain text table', extensions: ['.csv', '.txt', '.tsv']},
};

/**
 * Reads a file as what it is, delivering sheets and issues as they come.
 *
 * @returns Why the file as a whole cannot be used, or undefined when all of it was delivered.
 */
export async function readTableFile(request: ReadRequest, listener: Listener): Promise<Issue | undefined> {
  const {path, file, lang} = request;
  const issue = issuesIn(lang);
  try {
    await readContent(path, new Reading(file, issue, listener));
    return undefined;
  } catch (error) {
    const unforeseen = failure('FILE_DAMAGED', {zh: '内容无法理解', en: 'its content makes no sense'});
    return (error instanceof TableFailure ? error : unforeseen).complaint(issue, {file});
  }
}

async function readContent(path: string, reading: Reading): Promise<void> {
  const bytes = await bytesOf(path);
  const content = contentOf(bytes, kinds.page.extensions.includes(extname(path).toLowerCase()));
  if (content.type === 'encrypted') throw failure('FILE_ENCRYPTED');
  if (content.type === 'unsupported') throw failure('FILE_TYPE_UNSUPPORTED', content.kind);
  warnOfName(extname(path), content.type, reading);
  // What reads one kind of file takes longer to load than a small file of another kind to read.
  if (content.type === 'package') await (await import('./xlsx/read-workbook.js')).readXlsx(bytes, reading);
  else await readDecoded(bytes, content.type, reading);
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

async function readDecoded(bytes: Buffer, type: 'page' | 'text', reading: Reading): Promise<void> {
  if (bytes.length > limits.textBytes) throw tooLarge(limits.textBytes);
  const {decodeText} = await import('./text/encoding.js');
  const {declaredEncoding, readPage} = await import('./html/read-page.js');
  const {text, encoding, certain, lost} = decodeText(
    bytes,
    type === 'page' ? declaredEncoding(bytes) : undefined,
  );
  if (!certain) reading.report('ENCODING_DETECTED', {}, encoding);
  if (lost > 0) reading.report('CHARACTERS_LOST', {}, lost);
  if (type === 'page') readPage(text, reading);
  else (await import('./text/read-text.js')).readText(text, reading);
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
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function tooLarge(bytes: number): Error {
  const megabytes = bytes / 1024 / 1024;
  return failure('FILE_TOO_LARGE', {zh: `超过 ${megabytes} MB`, en: `more than ${megabytes} MB`});
}
