import type {Attachment} from '@zwgk/feed';

import {linkOf} from './link.js';
import {absenceOf} from './text.js';

/** Attachments named in a cell, and addresses among them that lead nowhere. */
export interface Attachments {
  readonly attachments: readonly Attachment[];
  readonly malformed: readonly string[];
  readonly unsafe: readonly string[];
}

const label =
  /^(?:附件|附)\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：.、．]\s*|^\d{1,2}\s*[.、．)）]\s*(?=\D)/;
const address =
  /(?:https?:\/\/|\/\/|\.{0,2}\/)[^\s|｜;；<>"'，]+|(?:javascript|data|vbscript|file):[^\s|｜;；]*/i;
const extension =
  /\.(?:pdf|ofd|docx?|xlsx?|wps|et|pptx?|zip|rar|7z|jpe?g|png|gif|bmp|tiff?|txt|csv|ceb|mp3|mp4)\b/gi;
/** Words that only point to attachments: 详见附件. */
const pointer =
  /^[(（]?(?:详?见|点击)?(?:附件|正文|原文|链接|网页|下载|查看)(?:列表|页面|下载)?[)）]?[。.]?$/;
/** More attachments than any document has. */
const most = 200;

/** Reads a list of attachments: `title(url)`, `title|url`, `title url`, one to a line or parted by semicolons. */
export function attachmentsOf(text: string, link?: string): Attachments {
  const attachments: Attachment[] = [];
  const malformed: string[] = [];
  const unsafe: string[] = [];
  const entries = text
    .split(/[;；\n]/)
    .flatMap(splitFiles)
    .slice(0, most);
  for (const entry of entries) {
    const {title, url} = partsOf(entry.trim());
    if (title === '' && url === '') continue;
    if (title !== '' && url === '' && (absenceOf(title) !== undefined || pointer.test(title))) continue;
    const reading = linkOf(url !== '' ? url : entries.length === 1 ? (link ?? '') : '');
    if (reading.type === 'malformed') malformed.push(url);
    if (reading.type === 'unsafe') unsafe.push(url);
    const known = reading.type === 'url' || reading.type === 'completed';
    attachments.push({title: title || fileName(url), ...(known ? {url: reading.url} : {})});
  }
  return {attachments, malformed, unsafe};
}

/** File names listed with 、 or ， are attachments of their own; titles may hold such signs. */
function splitFiles(entry: string): readonly string[] {
  const names = entry.match(extension)?.length ?? 0;
  if (names < 2 || address.test(entry)) return [entry];
  const parts = entry.split(/[、，,]/);
  return parts.every((part) => (part.match(extension)?.length ?? 0) === 1) ? parts : [entry];
}

function partsOf(entry: string): {readonly title: string; readonly url: string} {
  const bare = entry.replace(label, '');
  const [whole, named = '', target = ''] = /^\[([^\]]{1,300})\]\(([^()]{1,2048})\)$/.exec(bare) ?? [];
  if (whole !== undefined) return {title: named.trim(), url: target.trim()};
  const barred = bare.split(/[|｜]/);
  if (barred.length === 2) return {title: titleOf(barred[0] ?? ''), url: (barred[1] ?? '').trim()};
  const found = address.exec(bare);
  if (found === null) return {title: titleOf(bare), url: ''};
  const url = found[0].replace(/[)）\]】>]+$/, '');
  return {title: titleOf(bare.slice(0, found.index) + bare.slice(found.index + found[0].length)), url};
}

function titleOf(words: string): string {
  return words
    .replace(/[(（[【<]\s*$|^\s*[)）\]】>]/g, '')
    .replace(/[:：|｜\s,，]+$/, '')
    .replace(label, '')
    .trim()
    .slice(0, 500);
}

function fileName(url: string): string {
  return (
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() || url
  );
}
