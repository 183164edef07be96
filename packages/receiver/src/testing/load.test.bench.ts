/**
 * Prints how many requests a receiver takes from 200 senders at once, and how long they wait, on an embedded and on a real
 * PostgreSQL that waits for the disk: `npm run bench -w packages/receiver [-- --seconds 60 --senders 200]`. Fails when
 * a request was lost or stored twice.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {storedCodes} from './ledger.js';
import {Load, type Outcome} from './load.js';
import {startPostgres} from './postgres.js';
import {type ProcessSetting, startProcess} from './process.js';

const {values} = parseArgs({
  options: {seconds: {type: 'string', default: '60'}, senders: {type: 'string', default: '200'}},
});
const seconds = Number(values.seconds);
const senders = Number(values.senders);

process.stdout.write(
  '| database | receipts | per second | p50 | p99 | lost | twice |\n| --- | --: | --: | --: | --: | --: | --: |\n',
);
await measure('PGlite, embedded', {});
const server = await startPostgres(true);
if (server === undefined) {
  process.stdout.write('This machine has no PostgreSQL.\n');
} else {
  await measure('PostgreSQL', {DATABASE_URL: await server.createDatabase()});
  await server.stop();
}

async function measure(name: string, more: {readonly DATABASE_URL?: string}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-bench-'));
  const setting: ProcessSetting = {place: {ZWGK_DATA: folder, ...more}};
  const receiver = await startProcess(setting);
  const load = new Load(senders, () => receiver.base);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const outcome = await load.finish();
  await receiver.stop();
  const {lost, twice} = compare(outcome, await storedCodes(setting));
  process.stdout.write(`| ${name} | ${rowOf(outcome)} | ${lost} | ${twice} |\n`);
  if (lost + twice > 0) process.exitCode = 1;
  rmSync(folder, {recursive: true, force: true});
}

function rowOf({milliseconds}: Outcome): string {
  const at = (part: number): string =>
    `${Math.round(milliseconds[Math.floor(milliseconds.length * part)] ?? 0)} ms`;
  return [milliseconds.length, Math.round(milliseconds.length / seconds), at(0.5), at(0.99)].join(' | ');
}

function compare(
  {drafts}: Outcome,
  stored: ReadonlyMap<string, readonly string[]>,
): {readonly lost: number; readonly twice: number} {
  const kept = (name: string): readonly string[] => stored.get(name) ?? [];
  return {
    lost: drafts.filter(({name, codes}) => codes.some((code) => !kept(name).includes(code))).length,
    twice: drafts.filter(({name}) => kept(name).length > 1).length,
  };
}
