/**
 * Runs the unit tests of the Node packages, or with `--e2e` the end-to-end tests, and prints `N passed, N failed` last.
 *
 * `npm run test:node [-- <part of a path>]…` · `npm run test:e2e [-- <part of a path>]…`
 *
 * With `--at-a-time <number>`, so many files run beside each other; without, one for each processor.
 */
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';

import {prepareEngines} from '../browsers/prepare.js';
import {fromSource, run} from '../command.js';
import {filesEnding, packages, runsInNode} from '../repository.js';
import {finish, readNodeTally, type Tally} from '../tally.js';

const {values, positionals} = parseArgs({
  options: {
    e2e: {type: 'boolean', default: false},
    // Node keeps a processor free by itself; most of these files wait for browsers and servers.
    'at-a-time': {type: 'string', default: String(availableParallelism())},
  },
  allowPositionals: true,
});

if (values.e2e) await prepareEngines(['chromium']);
finish(await runFiles(values.e2e ? endToEndTests() : unitTests()));

function unitTests(): readonly string[] {
  return packages()
    .filter(runsInNode)
    .flatMap((each) => filesEnding(each, 'src', '.test.ts'));
}

function endToEndTests(): readonly string[] {
  return packages().flatMap((each) => filesEnding(each, 'e2e', '.e2e.ts'));
}

async function runFiles(all: readonly string[]): Promise<Tally> {
  const files = all.filter(
    (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  );
  if (files.length === 0) {
    process.stdout.write(`No test file has any of these in its path: ${positionals.join(', ')}\n`);
    return {passed: 0, failed: 1};
  }
  const {ok, output} = await run(process.execPath, [
    ...fromSource,
    '--test',
    `--test-concurrency=${values['at-a-time']}`,
    // A file that hangs is a failure, and keeps nobody from seeing the others.
    `--test-timeout=${15 * 60_000}`,
    '--test-reporter=spec',
    ...files,
  ]);
  const tally = readNodeTally(output, process.env['CI'] !== undefined) ?? {passed: 0, failed: 1};
  return ok || tally.failed > 0 ? tally : {...tally, failed: 1};
}
