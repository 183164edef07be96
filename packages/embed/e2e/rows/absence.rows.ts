import {fallback} from '../host/county-page.js';
import type {Row} from '../host/row.js';

const missing = '/zwgk/missing.js';
const include = {script: `<script src="${missing}" defer></script>`};

/** Where the bundle or the feed never arrives. */
export const absenceRows: readonly Row[] = [
  {name: 'scripts switched off', context: {javaScriptEnabled: false}, outcome: 'fallback'},
  {name: 'the bundle answers 404', page: include, outcome: 'fallback'},
  {
    name: 'the bundle is sent as text, with nosniff',
    page: include,
    files: {[missing]: {body: 'var x;', type: 'text/plain', headers: {'x-content-type-options': 'nosniff'}}},
    outcome: 'fallback',
  },
  {
    name: 'a policy that forbids the bundle',
    page: {headers: {'content-security-policy': "script-src 'none'"}},
    outcome: 'fallback',
    tolerates: /script-src|Content Security Policy/,
  },
  {
    name: 'the bundle fails its integrity check',
    page: {
      script: `<script src="/zwgk/zwgk-catalog.js" defer integrity="sha384-${'A'.repeat(64)}" crossorigin></script>`,
    },
    outcome: 'fallback',
  },
  {
    name: 'the feed answers 404',
    page: {tag: `<zwgk-catalog feed="/feed/missing.json">${fallback}</zwgk-catalog>`},
    outcome: 'fallback',
    says: /404/,
  },
  {
    name: 'the feed is a login page',
    files: {'/feed/feed.json': {body: '<!DOCTYPE html><title>统一身份认证</title>', type: 'text/html'}},
    outcome: 'fallback',
    says: /feed\.json/,
  },
  {
    name: 'the feed is cut off in the middle',
    files: {'/feed/feed.json': {body: '{"version": "1.0", "updated": "2026-01-05T09:0'}},
    outcome: 'fallback',
    says: /feed\.json/,
  },
  {
    name: 'the feed names no publisher',
    files: {
      '/feed/feed.json': {
        body: '{"version": "1.0", "updated": "2026-01-05T09:00:00+08:00", "ttl": 60, "publisher": {}, "columns": {}}',
      },
    },
    outcome: 'fallback',
    says: /invalid .*feed\.json.*\/publisher\/name/,
  },
];
