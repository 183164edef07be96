import type {Bundle} from './plugins/classic.js';

/** How residents begin with policies: by a card, or by the list. */
const policyWays: Bundle['ways'] = [
  {card: 'policy.desk', reading: 'reading'},
  {list: 'policies.first', desk: 'policies.desk'},
];

/**
 * Every script a webmaster can paste. A new widget adds its own here, and its tag to `zwgk.js`.
 * `<zwgk-feed>` is in none of them: a widget without a feed of its own loads it.
 */
export const bundles: readonly Bundle[] = [
  {
    file: 'zwgk.js',
    entry: 'src/zwgk.ts',
    tags: [
      'zwgk-catalog',
      'zwgk-policy',
      'zwgk-policies',
      'zwgk-request',
      'zwgk-request-status',
      'zwgk-feedback',
      'zwgk-ledger',
    ],
    ways: policyWays,
  },
  {
    file: 'zwgk-catalog.js',
    entry: 'src/zwgk-catalog.ts',
    tags: ['zwgk-catalog'],
    beyond: ['desk', 'document.list'],
  },
  {
    file: 'zwgk-policy.js',
    entry: 'src/zwgk-policy.ts',
    tags: ['zwgk-policy', 'zwgk-policies'],
    ways: policyWays,
  },
  {file: 'zwgk-request.js', entry: 'src/zwgk-request.ts', tags: ['zwgk-request', 'zwgk-request-status']},
  {
    file: 'zwgk-feedback.js',
    entry: 'src/zwgk-feedback.ts',
    tags: ['zwgk-feedback'],
    ways: [{ledger: 'ledger', numbers: 'ledger.desk', entries: 'ledger.entries.part'}],
  },
];
