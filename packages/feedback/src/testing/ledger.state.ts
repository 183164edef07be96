import type {FeedReady} from '@zwgk/core';
import type {LedgerEntry, PublicMessage, RatingTally} from '@zwgk/feed';

import {exampleLedger, exampleMessages, exampleTallies} from './ledger.example.js';

/** Published feedback, all of it at hand. */
export interface Published {
  readonly tallies: readonly RatingTally[];
  readonly ledger: readonly LedgerEntry[];
  readonly messages: readonly PublicMessage[];
}

/** The county's example. */
export const published: Published = {
  tallies: exampleTallies,
  ledger: exampleLedger,
  messages: exampleMessages,
};

/** The state of a feed with this feedback. */
export function stateOf({tallies, ledger, messages}: Published = published): FeedReady {
  const all = <T>(first: readonly T[]) => ({first, counts: [], read: () => Promise.resolve([])});
  return {
    type: 'ready',
    url: 'https://www.county.example/zwgk/feed.json',
    feed: {
      version: '1.0',
      updated: '2026-11-20T18:00:00+08:00',
      ttl: 600,
      publisher: {name: '示例县人民政府', phone: '0000-1234500'},
      columns: {feedback: {head: 'feedback.json'}},
    },
    dropped: 0,
    agencies: {type: 'unasked'},
    feedback: {
      type: 'ready',
      value: {
        reasons: [],
        workingDays: 15,
        tallies: all(tallies),
        ledger: all(ledger),
        messages: all(messages),
      },
    },
  };
}
