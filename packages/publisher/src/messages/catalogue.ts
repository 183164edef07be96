import {feedbackCheckMessages} from './check.feedback.js';
import {checkMessages} from './check.js';
import {policyCheckMessages} from './check.policies.js';
import {publishedMessages} from './check.published.js';
import type {Message} from './message.js';
import {tableMessages} from './table.js';
import {understandMessages} from './understand.js';

const stages = {
  ...tableMessages,
  ...understandMessages,
  ...checkMessages,
  ...publishedMessages,
  ...policyCheckMessages,
  ...feedbackCheckMessages,
};

/** Stable code of an issue, documented in RULES.md. */
export type Code = keyof typeof stages;

/** The values each message names, in order. */
export type Words = {readonly [C in Code]: Parameters<(typeof stages)[C]['zh']>};

/** Everything the publisher can say about an input, by code. RULES.md is written from this. */
export const catalogue: {readonly [C in Code]: Message<Words[C]>} = stages;
