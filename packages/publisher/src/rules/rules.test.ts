import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {catalogue} from '../messages/catalogue.js';
import {rulesFile, rulesText} from './file.js';

test('RULES.md is what the messages say today', async () => {
  const written = readFileSync(rulesFile, 'utf8');
  assert.equal(written, await rulesText(), 'run `npm run generate -w packages/publisher`');
});

test('every code is documented', async () => {
  const text = await rulesText();
  const missing = Object.keys(catalogue).filter((code) => !text.includes(`### ${code}\n`));
  assert.deepEqual(missing, []);
});
