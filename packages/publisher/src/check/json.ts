import {contentHash} from '@zwgk/feed/build';

import {syntaxMistake} from '../build/syntax.mistake.js';
import type {Lang} from '../messages/message.js';
import {decodeText} from './decode.js';
import type {Findings} from './findings.js';
import {checkHeaders} from './server.rules.js';
import {type FeedFile, type FeedSource, maxFileBytes, type Unreadable} from './source.js';

/** What reading needs beside the name of a file. */
export interface Reading {
  readonly source: FeedSource;
  readonly findings: Findings;
  readonly lang: Lang;
  /** Whether everything is checked; else records alone are read, for whoever only wants those. */
  readonly isThorough: boolean;
}

const promisedHash = /\.([0-9a-z]{6})\.json$/;

/**
 * The JSON of one file, or `undefined` with a finding that says why there is none.
 *
 * @param file what its source has under that name.
 * @param isHashed whether its name carries the hash of its content.
 */
export function jsonOf(
  name: string,
  file: FeedFile | Unreadable,
  {source, findings, lang}: Reading,
  isHashed: boolean,
): unknown {
  const isEntry = name === source.entry;
  if (file.type !== 'file') {
    findings.add(isEntry ? 'FEED_UNREADABLE' : 'PART_UNREADABLE', name, '', reasonOf(file, lang));
    return undefined;
  }
  if (file.headers !== undefined) checkHeaders(name, file.headers, isEntry, findings);
  const promised = isHashed ? promisedHash.exec(name)?.[1] : undefined;
  if (promised !== undefined && contentHash(file.bytes) !== promised) findings.add('PART_CHANGED', name, '');
  const text = decodeText(file.bytes, file.headers?.get('content-type') ?? '');
  try {
    return JSON.parse(text);
  } catch {
    findings.add('JSON_INVALID', name, '', syntaxMistake(text)?.[lang] ?? '');
    return undefined;
  }
}

/** Why a file could not be read, in the words of a finding. */
export function reasonOf(failure: Unreadable, lang: Lang): string {
  const megabytes = maxFileBytes / 1024 / 1024;
  switch (failure.type) {
    case 'missing':
      return {zh: '文件不存在', en: 'it does not exist'}[lang];
    case 'status':
      return {zh: `服务器回答 ${failure.status}`, en: `the server answered ${failure.status}`}[lang];
    case 'timeout':
      return {zh: '等了太久没有回答', en: 'the server did not answer in time'}[lang];
    case 'tooLarge':
      return {
        zh: `文件超过 ${megabytes} MB，或整个数据过大`,
        en: `it is larger than ${megabytes} MB, or the whole feed is too large`,
      }[lang];
    case 'broken':
      return failure.detail;
  }
}
