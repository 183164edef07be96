import {exampleProblem} from '@zwgk/feed/submission/examples';

import {both, component} from './components.js';
import type {Meaning} from './meaning.js';

/** JSON of a component, with examples by name. */
export const json = (name: string, examples: Readonly<Record<string, unknown>> = {}): object => ({
  'application/json': {
    schema: component(name),
    ...(Object.keys(examples).length > 0 && {
      examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, {value}])),
    }),
  },
});

/** The header that says how long to wait. */
export const retryAfter = {
  'Retry-After': {
    description: both(['等待的秒数', 'Seconds to wait']),
    schema: {type: 'integer', minimum: 0},
  },
};

/** An answer that is a problem document. */
export function problem(meaning: Meaning, headers?: object): object {
  return {
    description: both(meaning),
    ...(headers && {headers}),
    content: {
      'application/problem+json': {
        schema: component('problem'),
        examples: {invalid: {value: exampleProblem}},
      },
    },
  };
}

const wait = problem(
  ['请等待 Retry-After 秒后再送', 'Wait as long as Retry-After says, then send again'],
  retryAfter,
);
/** What may go wrong at any address. */
export const failed = {
  '429': wait,
  '503': problem(['暂时不可用，没有保存', 'Not available now, nothing was stored'], retryAfter),
  default: problem(['其他错误，没有保存', 'Any other error, nothing was stored']),
};
