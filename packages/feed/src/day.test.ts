import assert from 'node:assert/strict';
import {test} from 'node:test';

import {updatedAfter} from './day.js';

const midnight = '2026-01-05T00:00:00+08:00';

test('a feed that changes is dated now, in the time of China', () => {
  assert.equal(updatedAfter(undefined, midnight), midnight);
  assert.equal(updatedAfter('not a date', midnight), midnight);
  assert.equal(updatedAfter('2026-01-04T08:00:00+08:00', '2026-01-04T16:00:00Z'), midnight);
});

test('a further change is dated later than the one before, whatever the clock says', () => {
  assert.equal(updatedAfter(midnight, midnight), '2026-01-05T00:00:01+08:00');
  assert.equal(updatedAfter('2026-01-04T23:00:00Z', midnight), '2026-01-05T07:00:01+08:00');
});
