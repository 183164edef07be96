import {maxUrlLength} from '@zwgk/feed';

import type {Place} from '../messages/issue-factory.js';
import type {Log} from './log.js';
import {isStated} from './text.js';

/** What a cell meant to hold an address says. */
export type LinkReading =
  | {readonly type: 'none'}
  | {readonly type: 'url'; readonly url: string}
  /** An address without its beginning (`www.…`), completed. */
  | {readonly type: 'completed'; readonly url: string}
  /** Words such as 查看 without a link behind them. */
  | {readonly type: 'words'}
  | {readonly type: 'malformed'}
  | {readonly type: 'unsafe'};

const pageName = /^(?:\.{0,2}\/)*[\w%~.@()+,=&-]+(?:\/[\w%~.@()+,=&-]*)*(?:\?\S*)?(?:#\S*)?$/;
const hostName = /^[\w\u4e00-\u9fff-]+(?:\.[\w\u4e00-\u9fff-]+)+(?::\d{1,5})?(?:[/?#]|$)/;

/** Reads an address: absolute http and https, mail and telephone links, and paths within the site; of several lines the first. */
export function linkOf(text: string): LinkReading {
  const written = text.trim();
  if (!isStated(written)) return {type: 'none'};
  if (written.length > maxUrlLength) return {type: 'malformed'};
  // Browsers ignore control characters and spaces inside a scheme; so must whoever judges it.
  // eslint-disable-next-line no-control-regex
  const bare = written.replace(/[\u0000-\u0020]/g, '').normalize('NFKC');
  const scheme = /^([a-z][a-z0-9+-]*):/i.exec(bare)?.[1]?.toLowerCase();
  const [line = ''] = written.split(/\s*\n/);
  if (scheme === 'http' || scheme === 'https') return absolute(line);
  if (scheme === 'mailto' || scheme === 'tel') return {type: 'url', url: line};
  if (scheme === undefined || hostName.test(bare)) return withoutScheme(line);
  return /^h*t+p+s*$/.test(scheme) ? {type: 'malformed'} : {type: 'unsafe'};
}

/** Characters of an address a message repeats. */
const longestTold = 80;

/** The address that was read, if it can be published; anything but that, and what was done to it, is told. */
export function addressOf(
  reading: LinkReading,
  {written, place, log}: {readonly written: string; readonly place: Place; readonly log: Log},
): string | undefined {
  switch (reading.type) {
    case 'url':
      return reading.url;
    case 'completed':
      log.repaired('URL_COMPLETED', place);
      return reading.url;
    case 'malformed':
      log.report('URL_MALFORMED', place, written.slice(0, longestTold));
      return undefined;
    case 'unsafe':
      log.report('URL_UNSAFE', place, written.slice(0, longestTold));
      return undefined;
    case 'words':
      log.repaired('URL_WORDS', place);
      return undefined;
    case 'none':
      return undefined;
  }
}

function absolute(written: string): LinkReading {
  const host = /^https?:\/\/([^/?#]*)/i.exec(written)?.[1] ?? '';
  if (/[\s\\／．：＼]/.test(written) || !(hostName.test(host) || /^localhost(:\d+)?$/i.test(host)))
    return {type: 'malformed'};
  return URL.canParse(written) ? {type: 'url', url: written} : {type: 'malformed'};
}

function withoutScheme(written: string): LinkReading {
  if (/^(?:h*t+p+s*)(?:[/\\：;；.,]|$)/i.test(written)) return {type: 'malformed'};
  if (/^\/\/[\w-]+\.[\w.-]+/.test(written) && !/\s/.test(written)) return {type: 'url', url: written};
  if (/^www\./i.test(written)) {
    const completed = absolute(`http://${written}`);
    return completed.type === 'url' ? {type: 'completed', url: completed.url} : {type: 'malformed'};
  }
  if (pageName.test(written) && /[/.]/.test(written)) return {type: 'url', url: written};
  return /^www|[a-z0-9][。．，][a-z0-9]|[/\\]{2}|\.(?:html?|shtml|jsp|aspx?|php|gov|com|cn|org)\b|^[/\\.]/i.test(
    written,
  )
    ? {type: 'malformed'}
    : {type: 'words'};
}
