import {chmod, mkdir, rm, stat, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {join, relative, resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {PGlite} from '@electric-sql/pglite';
import {Kysely, PGliteDialect} from 'kysely';

import type {OpenDatabase} from './database.js';
import type {Tables} from './tables.js';
import {tunnelledDatabase} from './tunnel.dialect.js';
import {listenForOthers, type Tunnel} from './tunnel.server.js';

/** How long to wait for another process that takes over, and how long that takes at most, in ms. */
const [guardPause, longestGuard] = [50, 10_000];

/** Longest path of a Unix socket that every system takes, in bytes. */
const longestSocketPath = 103;

/**
 * Opens the PostgreSQL that runs inside this process, its files in `folder`. When another process has it open, that one is
 * asked instead: only one process can write the files.
 */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  const path = socketPath(folder);
  const tunnel = await tryToListen(path);
  if (tunnel === undefined) {
    const db = tunnelledDatabase(path);
    return {db, role: 'guest', close: () => db.destroy()};
  }
  try {
    const pglite = await PGlite.create({dataDir: join(folder, 'database')});
    const db = new Kysely<Tables>({dialect: new PGliteDialect({pglite})});
    tunnel.open(db);
    const close = async (): Promise<void> => {
      await tunnel.close();
      await db.destroy();
      // Kysely ends only what it has asked something.
      if (!pglite.closed) await pglite.close();
    };
    return {db, role: 'owner', close};
  } catch (error) {
    await tunnel.close();
    throw error;
  }
}

/** Where the socket of a data folder lies. */
function socketPath(folder: string): string {
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\zwgk-receiver-${resolve(folder).replace(/\W+/g, '-')}`;
  const absolute = resolve(folder, 'receiver.sock');
  const here = relative(process.cwd(), absolute);
  const path = Buffer.byteLength(here) < Buffer.byteLength(absolute) ? here : absolute;
  if (Buffer.byteLength(path) <= longestSocketPath) return path;
  throw new Error(`the path of the data folder is too long: ${absolute}`);
}

/** Takes the lock; `undefined` when a living process has it. A socket left behind by one that was killed is removed. */
async function tryToListen(path: string): Promise<Tunnel | undefined> {
  try {
    return await listen(path);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    return (await isAnswered(path)) ? undefined : takeOver(path);
  }
}

/**
 * Listens where a killed process has left its socket. One process at a time: another that found nobody there would
 * remove the new socket together with the old one.
 */
async function takeOver(path: string): Promise<Tunnel | undefined> {
  const guard = `${path}.guard`;
  try {
    await writeFile(guard, '', {flag: 'wx', mode: 0o600});
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    await setTimeout(guardPause);
    if (await isLeft(guard)) await rm(guard, {force: true});
    return tryToListen(path);
  }
  try {
    if (await isAnswered(path)) return undefined;
    await rm(path, {force: true});
    return await listen(path);
  } finally {
    await rm(guard, {force: true});
  }
}

/** Whether a guard is older than what it guards takes: its process was killed. */
async function isLeft(guard: string): Promise<boolean> {
  const {mtimeMs} = await stat(guard).catch(() => ({mtimeMs: Infinity}));
  return mtimeMs < Date.now() - longestGuard;
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

async function listen(path: string): Promise<Tunnel> {
  const tunnel = await listenForOthers(path);
  if (process.platform !== 'win32') await chmod(path, 0o600);
  return tunnel;
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
