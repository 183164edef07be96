// Builds a county of 10,000 matters and 100,000 documents from workbooks and prints what that costs beside reading
// the same workbooks with the best reader: `npm run bench:build -w packages/publisher`, after `npm run build`.
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeCounty} from '@zwgk/tooling';

import {costLine, costOf} from './cost.test.support.js';
import {installReaders, readers, readingCost} from './readers.test.support.js';

/** What a build may cost: processor time as a multiple of reading alone, on a machine that is busy with other work too, MB, and files. */
const gates = {ratio: 8, megabytes: 700, files: 3_500} as const;

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
  const broken: string[] = [];
  for (const what of ['zwgk build', 'the same once more']) {
    const cost = await costOf(
      `import {run} from ${JSON.stringify(command.href)}; await run(${JSON.stringify(args)});`,
      folder,
    );
    const ratio = cost.seconds / reading.seconds;
    console.log(costLine(what, cost), `${ratio.toFixed(1)} ×`);
    if (ratio > gates.ratio) broken.push(`${what}: more than ${gates.ratio} × the reader`);
    if (cost.megabytes > gates.megabytes) broken.push(`${what}: more than ${gates.megabytes} MB`);
  }
  const entries = await readdir(out, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).length;
  console.log(`${files} files`);
  if (files > gates.files) broken.push(`more than ${gates.files} files`);
  if (broken.length > 0) throw new Error(broken.join('\n'));
}
