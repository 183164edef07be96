import iconv from 'iconv-lite';

import {countyFeed} from '../host/county-feed.js';
import {countyPage} from '../host/county-page.js';
import type {Row} from '../host/row.js';

const gbk = (text: unknown): Buffer => iconv.encode(String(text), 'gbk');
const gbkPage = {
  '/zwgk/index.html': {
    type: 'text/html',
    body: gbk(
      countyPage({doctype: '', head: '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'})
        .body,
    ),
  },
};

/** Encodings and addresses as old servers have them. */
export const encodingRows: readonly Row[] = [
  {name: 'a page in GBK without a doctype', everywhere: true, files: gbkPage, outcome: 'works'},
  {
    name: 'a page in GBK with a feed in GBK that nobody declares',
    everywhere: true,
    files: {...gbkPage, '/feed/feed.json': {body: gbk(countyFeed.body), type: 'application/octet-stream'}},
    outcome: 'works',
  },
  {
    name: 'a feed declared as GBK that is UTF-8 with a byte order mark',
    files: {'/feed/feed.json': {body: `\ufeff${String(countyFeed.body)}`, type: 'text/plain; charset=gbk'}},
    outcome: 'works',
  },
  {
    name: 'a base element that points to another folder',
    page: {
      head: '<base href="/cms/template/">',
      tag: '<zwgk-catalog feed="../feed/feed.json"><p>政务公开目录全文（可下载）</p></zwgk-catalog>',
    },
    outcome: 'works',
  },
  {
    name: 'a base element that points to another origin',
    everywhere: true,
    page: {
      head: '<base href="http://cms.invalid/">',
      script: '<script src="ORIGIN/zwgk/zwgk-catalog.js" defer></script>',
    },
    outcome: 'works',
  },
  {
    name: 'a feed from another origin that allows it',
    files: {'/feed/feed.json': {...countyFeed, headers: {'access-control-allow-origin': '*'}}},
    page: {
      tag: '<zwgk-catalog feed="ELSEWHERE/feed/feed.json"><p>政务公开目录全文（可下载）</p></zwgk-catalog>',
    },
    outcome: 'works',
  },
];
