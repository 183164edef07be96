import {spawn, spawnSync} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';

/** A PostgreSQL server for tests, with nothing of anybody's in it. */
export interface TestServer {
  /** Makes an empty database; answers its address. */
  readonly createDatabase: () => Promise<string>;
  /** Kills the server as a power cut would, then starts it again on the same files. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where Debian keeps PostgreSQL's programs, the newest first; else the search path has them. */
function programFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => `${debian}/${version}/bin`)
    .find((path) => existsSync(`${path}/initdb`));
  return found ?? (spawnSync('initdb', ['--version']).status === 0 ? '' : undefined);
}

/** PostgreSQL refuses to run as root: the user its package makes runs it then. */
function unprivileged(): {readonly uid?: number; readonly gid?: number} {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], {encoding: 'utf8'}).stdout);
  return {uid: idOf('-u'), gid: idOf('-g')};
}

/**
 * Starts a PostgreSQL server in a folder of its own; `undefined` on a machine without one.
 *
 * @param isDurable - Whether it waits for the disk, as a real one does; otherwise it is quicker.
 */
export async function startPostgres(isDurable = false): Promise<TestServer | undefined> {
  const programs = programFolder();
  if (programs === undefined) return undefined;
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'zwgk', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    {
      ...user,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const options = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    ...(isDurable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off']),
  ];
  const start = () =>
    spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      stdio: 'ignore',
    });
  const address = (name: string): string => `postgres://zwgk@127.0.0.1:${port}/${name}`;
  let server = start();
  // Tests that end early leave no server behind.
  process.once('exit', () => server.kill('SIGQUIT'));
  await untilItAnswers(address('postgres'));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  let count = 0;
  return {
    createDatabase: async () => {
      const name = `test${++count}`;
      await run(address('postgres'), `create database ${name}`);
      return address(name);
    },
    crash: async () => {
      await end('SIGQUIT');
      server = start();
      await untilItAnswers(address('postgres'));
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function run(address: string, sql: string): Promise<void> {
  const client = new pg.Client({connectionString: address});
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function untilItAnswers(address: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run(address, 'select 1');
    } catch (error) {
      if (attempt === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
