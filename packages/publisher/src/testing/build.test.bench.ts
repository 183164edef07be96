// Builds a county of 10,000 matters and 100,000 documents from workbooks and prints what that costs beside reading
// the same workbooks with the best reader: `npm run bench:build -w packages/publisher`, after `npm run build`.
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeCounty} from '@zwgk/tooling';

import {costLine, costOf} from './cost.test.support.js';
import {installReaders, readers, readingCost} from './readers.test.support.js';

const folder = await mkdtemp(join(tmpdir(), 'zwgk-build-'));
try {
  await run();
} finally {
  await rm(folder, {recursive: true});
}

async function run(): Promise<void> {
  const {xlsx} = await writeCounty(folder, {matters: 10_000, documents: 100_000, seed: 1}, ['xlsx']);
  const [best] = readers;
  if (best === undefined) throw new Error('There is no reader.');
  const home = await installReaders(folder, [best]);
  const reading = await readingCost(best, home, xlsx);
  console.log(costLine(best.packageName, reading));
  const out = join(folder, 'feed');
  const command = new URL('../../dist/cli/run.js', import.meta.url);
  const args = ['build', ...xlsx, '--config', join(folder, 'publisher.json'), '--out', out];
  for (const what of ['zwgk build', 'the same once more']) {
    const cost = await costOf(
      `import {run} from ${JSON.stringify(command.href)}; await run(${JSON.stringify(args)});`,
      folder,
    );
    const ratio = `${(cost.seconds / reading.seconds).toFixed(1)} ×`;
    console.log(costLine(what, cost), ratio);
  }
  const entries = await readdir(out, {recursive: true, withFileTypes: true});
  console.log(`${entries.filter((entry) => entry.isFile()).length} files`);
}
