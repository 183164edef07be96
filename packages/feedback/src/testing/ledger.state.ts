import type {FeedReady, Gradual} from '@zwgk/core';
import {
  type FeedbackReason,
  type LedgerEntry,
  parseFeedbackColumn,
  type PublicMessage,
  type RatingTally,
} from '@zwgk/feed';

import {moreLedger, moreMessages, tally} from './ledger.example.js';

/** The example of published feedback, which the documentation of the format shows too. */
const exampleUrl = new URL('../../../feed/examples/feedback.json', import.meta.url).href;

/** Published feedback, all of it at hand. */
export interface Published {
  readonly reasons: readonly FeedbackReason[];
  readonly tallies: readonly RatingTally[];
  readonly ledger: readonly LedgerEntry[];
  readonly messages: readonly PublicMessage[];
}

/** Reads the example, with entries in states that it has not. */
export async function examples(): Promise<Published> {
  const {columns} = await (await fetch(exampleUrl)).json();
  const parsed = parseFeedbackColumn(columns.feedback);
  if (parsed.type !== 'parsed') throw new Error('The example cannot be read.');
  const {reasons = [], tallies, ledger, messages} = parsed.value;
  const policy = {type: 'policy', id: 'dilapidated-housing', name: '示例县农村危房改造补助办法'} as const;
  return {
    reasons,
    tallies: [...tallies, tally(policy, '2026', [36, 11, 5, 0, 1], 0)],
    ledger: [...ledger, ...moreLedger].sort((a, b) => b.acceptedOn.localeCompare(a.acceptedOn)),
    messages: [...messages, ...moreMessages],
  };
}

/** The state of a feed with this feedback. */
export function stateOf({reasons, tallies, ledger, messages}: Published): FeedReady {
  return {
    type: 'ready',
    url: 'https://www.county.example/zwgk/feed.json',
    feed: {
      version: '1.0',
      updated: '2026-11-20T09:00:00+08:00',
      ttl: 600,
      publisher: {name: '示例县人民政府', phone: '0000-1234567'},
      columns: {feedback: {head: 'feedback/head.json'}},
    },
    dropped: 0,
    agencies: {type: 'unasked'},
    feedback: {
      type: 'ready',
      value: {
        reasons,
        workingDays: 15,
        tallies: atHand(tallies),
        ledger: atHand(ledger),
        messages: atHand(messages),
      },
    },
  };
}

function atHand<T>(first: readonly T[]): Gradual<T> {
  return {first, counts: [], read: () => Promise.resolve([])};
}
