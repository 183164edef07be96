import fc from 'fast-check';

import type {FaultName} from '../service.faults.js';

/** What a resident does, or what happens to them. */
export type Act =
  | {readonly type: 'type'; readonly field: 'name' | 'features'}
  | {readonly type: 'submit' | 'retry'; readonly faults: readonly FaultName[]}
  | {
      readonly type: 'reload' | 'crash';
      /** Whether something has just been sent. */
      readonly isSending: boolean;
      /** ms after that. */
      readonly after: number;
      readonly faults: readonly FaultName[];
    }
  | {readonly type: 'back' | 'restore' | 'startOver'};

/** What a sequence has come to. */
export interface Told {
  /** Pieces of text that were typed. */
  readonly typed: readonly string[];
  /** Drafts the resident has begun. */
  readonly drafts: number;
  /** What can still be read on the screen and in the draft. */
  readonly reads: string;
  readonly isReceived: boolean;
}

const fault = fc.constantFrom<FaultName>(
  'ok',
  'ok',
  'ok',
  'lost',
  'lost',
  'cut',
  'reset',
  'reset',
  'slow-lost',
  '422',
  '429',
  '500',
  '500-recorded',
  '503',
  'html',
  'codeless',
);

/**
 * Something a resident does, or that happens to them, as often as it does.
 *
 * @param most - Most faults in a row; then all is well.
 */
export function act(most: number): fc.Arbitrary<Act> {
  const faults = fc.array(fault, {maxLength: most}).map((each): readonly FaultName[] => [...each, 'ok']);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({type: fc.constant('type'), field: fc.constantFrom('name', 'features')}),
    },
    {weight: 4, arbitrary: fc.record({type: fc.constant('submit'), faults})},
    {weight: 2, arbitrary: fc.record({type: fc.constant('retry'), faults})},
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constantFrom('reload', 'crash'),
        isSending: fc.boolean(),
        after: fc.nat({max: 12}),
        faults,
      }),
    },
    {weight: 1, arbitrary: fc.record({type: fc.constant('back')})},
    {weight: 2, arbitrary: fc.record({type: fc.constant('restore')})},
    {weight: 1, arbitrary: fc.record({type: fc.constant('startOver')})},
  );
}
