import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {outputs, packagePath} from './outputs.js';

test('every derived file is what the generator writes today', async () => {
  for (const {path, content} of await outputs()) {
    assert.equal(
      readFileSync(packagePath(path), 'utf8'),
      content,
      `${path}: run \`npm run generate -w packages/feed\``,
    );
  }
});
