import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import {derivedFolders, outputs} from './outputs.js';
import {packagePath} from './paths.js';

const files = await outputs();

test('every derived file is what the generator writes today', () => {
  for (const {path, content} of files) {
    assert.equal(
      readFileSync(packagePath(path), 'utf8'),
      content,
      `${path}: run \`npm run generate -w packages/feed\``,
    );
  }
});

test('nothing the generator no longer writes is left behind', () => {
  const written = new Set(files.map(({path}) => path));
  const found = derivedFolders.flatMap((folder) =>
    readdirSync(packagePath(folder), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.json'))
      .map((path) => `${folder}/${path}`),
  );
  assert.deepEqual(
    found.filter((path) => !written.has(path)),
    [],
  );
});
