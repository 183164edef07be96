/**
 * Makes `package-lock.json` anew: `npm run lock`.
 *
 * npm leaves other systems' native packages out of a lock made beside a `node_modules`, and then refuses it in `npm ci`:
 * so it is made in a folder that holds nothing but the manifests.
 */
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {run} from './command.js';
import {inRoot, packages} from './repository.js';

const folder = mkdtempSync(path.join(tmpdir(), 'zwgk-lock-'));
try {
  const manifests = [
    'package.json',
    'package-lock.json',
    ...packages().map(({noun}) => `packages/${noun}/package.json`),
  ];
  for (const file of manifests) cpSync(inRoot(file), path.join(folder, file));
  const {ok} = await run(
    'npm',
    ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: folder,
    },
  );
  if (ok) cpSync(path.join(folder, 'package-lock.json'), inRoot('package-lock.json'));
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}
