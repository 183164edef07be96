import {countyFeed} from '../host/county-feed.js';
import {fallback} from '../host/county-page.js';
import {strictPolicy, strictWithTrustedTypes} from '../host/habits.js';
import type {Row} from '../host/row.js';

const policy = (text: string): {readonly headers: Readonly<Record<string, string>>} => ({
  headers: {'content-security-policy': text},
});
const feedElsewhere = `<zwgk-catalog feed="ELSEWHERE/feed/feed.json">${fallback}</zwgk-catalog>`;

/** What a page or a server forbids; the widget works within it, or says what to allow. */
export const policyRows: readonly Row[] = [
  {name: 'a strict policy', everywhere: true, page: policy(strictPolicy), outcome: 'works'},
  {
    name: 'a policy by nonce',
    page: {
      ...policy("script-src 'nonce-county'; style-src 'self'"),
      script: '<script nonce="county" src="/zwgk/zwgk-catalog.js" defer></script>',
    },
    outcome: 'works',
  },
  {
    name: 'Trusted Types with the policy lit-html allowed',
    everywhere: true,
    page: policy(strictWithTrustedTypes),
    outcome: 'works',
  },
  {
    name: 'Trusted Types, the bundle twice',
    page: {
      ...policy(strictWithTrustedTypes),
      script:
        '<script src="/zwgk/zwgk-catalog.js" defer></script><script src="/zwgk/zwgk-catalog.js?v=2" defer></script>',
    },
    outcome: 'works',
  },
  {
    name: 'Trusted Types that allow duplicates, two different bundles',
    page: {
      ...policy(`${strictWithTrustedTypes} 'allow-duplicates'`),
      script:
        '<script src="/zwgk/zwgk-policy.js" defer></script><script src="/zwgk/zwgk-catalog.js" defer></script>',
    },
    outcome: 'works',
  },
  {
    name: 'a list of policies without lit-html that is not enforced on strings',
    page: policy('trusted-types county'),
    outcome: 'works',
    tolerates: /trusted-types|TrustedTypePolicy/i,
  },
  {
    name: 'Trusted Types without lit-html',
    page: policy("require-trusted-types-for 'script'; trusted-types county"),
    outcome: 'fallback',
    says: /trusted-types lit-html/,
    tolerates: /trusted-types|TrustedHTML|TrustedTypePolicy/i,
  },
  {
    name: "Trusted Types 'none'",
    page: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    outcome: 'fallback',
    says: /trusted-types lit-html/,
    tolerates: /trusted-types|TrustedHTML|TrustedTypePolicy/i,
  },
  {
    name: 'connect-src that forbids the feed',
    page: policy("connect-src 'none'"),
    outcome: 'fallback',
    says: /connect-src/,
    tolerates: /connect-src|Refused to connect|violates the following Content Security Policy/i,
  },
  {
    name: 'a feed from another origin without CORS',
    page: {tag: feedElsewhere},
    outcome: 'fallback',
    says: /Access-Control-Allow-Origin/,
  },
  {
    name: 'IIS sends the feed as a download, with nosniff',
    files: {
      '/feed/feed.json': {
        ...countyFeed,
        type: 'application/octet-stream',
        headers: {'x-content-type-options': 'nosniff'},
      },
    },
    outcome: 'works',
  },
  {
    name: 'a feed under another ending',
    files: {'/feed/feed.txt': {...countyFeed, type: 'text/plain'}},
    page: {tag: `<zwgk-catalog feed="/feed/feed.txt">${fallback}</zwgk-catalog>`},
    outcome: 'works',
  },
  {
    name: 'a sandbox without an origin and without storage',
    page: policy('sandbox allow-scripts'),
    files: {
      '/feed/feed.json': {...countyFeed, headers: {'access-control-allow-origin': '*'}},
    },
    outcome: 'works',
  },
];
