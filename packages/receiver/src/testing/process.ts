import {type ChildProcess, spawn} from 'node:child_process';
import {createWriteStream, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const main = fileURLToPath(new URL('serve.ts', import.meta.url));

/** A receiver in a process of its own, which can be killed. */
export interface ReceiverProcess {
  /** Ends in a slash. */
  readonly base: string;
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Tells it to stop; answers its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Everything it has written to its output. */
  readonly output: () => string;
}

/** Where a receiver's data is, and its configuration. */
export interface ProcessSetting {
  readonly place: {readonly ZWGK_DATA: string; readonly DATABASE_URL?: string};
  readonly config?: object;
}

/** Limits that let one machine send as much as it can. */
export const unlimited = {limits: {exempt: ['127.0.0.1']}, minimumSeconds: 0};

/** Starts `zwgk-receiver serve` on a free port. */
export async function startProcess({place, config = unlimited}: ProcessSetting): Promise<ReceiverProcess> {
  const configFile = join(place.ZWGK_DATA, 'receiver.json');
  const logFile = join(place.ZWGK_DATA, 'output.log');
  writeFileSync(configFile, JSON.stringify(config));
  const args = [
    '--conditions=zwgk-source',
    '--import',
    'tsx',
    main,
    'serve',
    '--config',
    configFile,
    '--lang',
    'en',
  ];
  const child = spawn(process.execPath, args, {
    env: {...process.env, ...place, PORT: '0', NODE_ENV: 'test'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile, {flags: 'a'});
  child.stdout.pipe(log);
  child.stderr.pipe(log, {end: false});
  const base = await addressOf(child);
  return {
    base,
    kill: async () => void (await ended(child, 'SIGKILL')),
    stop: () => ended(child, 'SIGTERM'),
    output: () => readFileSync(logFile, 'utf8'),
  };
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('exit', resolve);
    child.kill(signal);
  });
}

/** What the process says when it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const base = /runs: (http:\S+)/.exec(said)?.[1];
      if (base !== undefined) resolve(base);
    });
    child.once('exit', () => reject(new Error(`the receiver ended: ${said}`)));
  });
}
