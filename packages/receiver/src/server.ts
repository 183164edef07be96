import {createServer, type RequestListener, type Server} from 'node:http';
import {getRequestListener} from '@hono/node-server';
import {sql} from 'kysely';

import type {Settings} from './config/settings.js';
import {Vault} from './crypto/vault.js';
import type {OpenDatabase} from './database/database.js';
import {openDatabase, openHasher} from './database/open.js';
import {createApp} from './http/app.js';
import {Log} from './http/log.js';
import {FileStore} from './store/file.store.js';
import {Housekeeping} from './store/housekeeping.js';
import type {Store} from './store/store.js';
import {Turns} from './store/turns.js';

/** The store of some settings, for whoever reads or writes records. */
export interface OpenStore {
  readonly store: Store;
  readonly database: OpenDatabase;
}

/** Opens the database and all that records need. Whoever opens it closes `database`. */
export async function openStore(settings: Settings, now: () => Date = () => new Date()): Promise<OpenStore> {
  const database = await openDatabase(settings);
  const vault = new Vault(settings.keys);
  try {
    const hasher = await openHasher(database.db, vault);
    const files = new FileStore(settings.dataFolder, vault);
    const turns = new Turns();
    const inTurn: Store['inTurn'] = (work) => (database.role === 'client' ? work() : turns.take(work));
    return {store: {db: database.db, vault, hasher, files, settings, inTurn, now}, database};
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A receiver that answers. */
export interface Receiver {
  /** Answers what belongs to the API; for a server of one's own. */
  readonly listener: RequestListener;
  /** Ends what runs in the background and closes the database. Answer what is under way before. */
  readonly close: () => Promise<void>;
}

/** What a receiver may be given beside its settings. */
export interface ReceiverOptions {
  readonly log?: Log;
  readonly now?: () => Date;
}

/** The data folder is in use by another receiver. */
export class InUseError extends Error {
  override readonly name = 'InUseError';
}

/**
 * Opens a receiver.
 *
 * @throws {InUseError} when another process has the embedded database open.
 */
export async function openReceiver(settings: Settings, options: ReceiverOptions = {}): Promise<Receiver> {
  const {log = new Log(), now} = options;
  const {store, database} = await openStore(settings, now);
  if (database.role === 'guest') {
    await database.close();
    throw new InUseError(settings.dataFolder);
  }
  const isHealthy = (): Promise<boolean> =>
    sql`select 1`.execute(store.db).then(
      () => true,
      () => false,
    );
  const app = createApp({store, log, isHealthy});
  const housekeeping = new Housekeeping(store, log);
  housekeeping.start();
  return {
    listener: getRequestListener(app.fetch, {overrideGlobalObjects: false}),
    close: async () => {
      await housekeeping.stop();
      await database.close();
    },
  };
}

/** How long an answer under way may take once the receiver is told to stop, in milliseconds. */
const patience = 10_000;

/**
 * How long things may take, in milliseconds: the largest file over a poor mobile network; and an idle connection, longer than
 * proxies keep theirs, so that none is closed in the moment it is used.
 */
const timeouts = {requestTimeout: 300_000, headersTimeout: 20_000, keepAliveTimeout: 75_000};

/** A receiver on a port of its own. */
export interface RunningReceiver {
  readonly port: number;
  /** Takes nothing new, lets what is under way end, then closes. */
  readonly stop: () => Promise<void>;
}

/** Starts a receiver on its configured port; 0 takes a free one. */
export async function startReceiver(
  settings: Settings,
  options: ReceiverOptions = {},
): Promise<RunningReceiver> {
  const receiver = await openReceiver(settings, options);
  const server = createServer(timeouts, receiver.listener);
  try {
    const port = await listen(server, settings);
    return {port, stop: () => stop(server, receiver)};
  } catch (error) {
    await receiver.close();
    throw error;
  }
}

function listen(server: Server, {port, host}: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function stop(server: Server, receiver: Receiver): Promise<void> {
  const ended = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), patience);
  await ended;
  clearTimeout(deadline);
  await receiver.close();
}
