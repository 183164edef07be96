import type {FeedReady, Gradual} from '@zwgk/core';
import {
  type FeedbackReason,
  type LedgerEntry,
  parseFeedbackColumn,
  type PublicMessage,
  type RatingTally,
} from '@zwgk/feed';

import {moreLedger, moreMessages, tallies} from './ledger.example.js';

/** The example of published feedback, which the documentation of the format shows too. */
const exampleUrl = new URL('../../../feed/examples/feedback.json', import.meta.url).href;

/** Published feedback, all of it at hand. */
export interface Published {
  readonly reasons: readonly FeedbackReason[];
  readonly tallies: readonly RatingTally[];
  readonly ledger: readonly LedgerEntry[];
  readonly messages: readonly PublicMessage[];
}

/** Reads the entries of the example, with others in states that it has not, and numbers. */
export async function examples(): Promise<Published> {
  const {columns} = await (await fetch(exampleUrl)).json();
  const parsed = parseFeedbackColumn(columns.feedback);
  if (parsed.type !== 'parsed') throw new Error('The example cannot be read.');
  const {reasons = [], ledger, messages} = parsed.value;
  return {
    reasons,
    tallies,
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
