/** The receiver of the demo: the one counties run, with a key made up for this machine and generous limits. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {Log, openReceiver, readSettings} from '@zwgk/receiver';

import {run} from '../packages/receiver/dist/cli/run.js';
import {tellEarlier} from './earlier.mjs';
import {feedFolder, receiverFolder} from './places.mjs';

const environment = {ZWGK_DATA: receiverFolder};
const database = join(receiverFolder, 'database');
/** Stands there while a new database is being told of earlier times. */
const unfinished = join(receiverFolder, 'unfinished');
const starting = JSON.stringify({
  type: 'urn:zwgk:problem:unavailable',
  title: '受理服务还没有启动',
  status: 503,
});

/** Runs a command of the clerk's, as `zwgk-receiver` would; `publish` goes into the demo's feed. */
export function asClerk(args, surroundings = {}) {
  const isPublishing = args[0] === 'publish' && !args.some((arg) => arg.startsWith('--out'));
  return run(isPublishing ? [...args, '--out', feedFolder] : args, {environment, ...surroundings});
}

/** Opens the receiver in the background, because a new database takes some seconds and the site need not wait. */
export function openDemoReceiver() {
  const isNew = prepare();
  const settings = readSettings(environment);
  const limits = {...settings.limits, perFiveMinutes: 20, perDay: 200, feedbackPerFiveMinutes: 50};
  /** What is told of earlier times is told as of then. */
  let earlier;
  const opened = openReceiver(
    {...settings, name: '示例县政务公开受理服务', limits, trustedProxies: ['127.0.0.1']},
    {log: new Log(() => undefined), now: () => earlier ?? new Date()},
  );
  let answer = (_request, response) => {
    response.writeHead(503, {'Content-Type': 'application/problem+json', 'Retry-After': '2'}).end(starting);
  };
  const ready = opened.then(async ({listener}) => {
    if (isNew) {
      await tellEarlier(listener, environment, (then) => (earlier = then));
      earlier = undefined;
      rmSync(unfinished);
    }
    if (!hasLedger()) await asClerk(['publish'], {terminal: {print: () => undefined, warn: console.error}});
    answer = listener;
  });
  return {
    ready,
    listener: (request, response) => answer(request, response),
    // What is told of earlier times is told to its end.
    close: () =>
      ready
        .catch(() => undefined)
        .then(() => opened)
        .then((receiver) => receiver.close())
        .catch(() => undefined),
  };
}

/** Whether the database is a new one; one that was left unfinished is begun again. */
function prepare() {
  if (existsSync(unfinished)) rmSync(database, {recursive: true, force: true});
  const isNew = !existsSync(database);
  mkdirSync(receiverFolder, {recursive: true, mode: 0o700});
  if (isNew) writeFileSync(unfinished, '');
  return isNew;
}

/** Whether the feed has a public ledger; a build keeps the one there is. */
function hasLedger() {
  const {columns} = JSON.parse(readFileSync(join(feedFolder, 'feed.json'), 'utf8'));
  return columns.feedback !== undefined;
}
