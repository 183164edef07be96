import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';

import {openApi, renderOpenApi} from './openapi.js';
import {documentPath} from './path.js';

test('the document is what the generator writes today', async () => {
  assert.equal(
    readFileSync(documentPath, 'utf8'),
    await renderOpenApi(),
    'run `npm run generate -w packages/receiver`',
  );
});

test('the document is OpenAPI 3.1', async () => {
  const validator = new Validator();
  const {valid, errors} = await validator.validate(structuredClone(openApi()));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
});
