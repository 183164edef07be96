import {createServer, type Server, type Socket} from 'node:net';
import {CompiledQuery, type Kysely} from 'kysely';

import {type Answer, type Question, readFrames, writeFrame} from './frames.js';
import type {Tables} from './tables.js';

/**
 * Lets other processes of this machine use an embedded database, which only one process can have open. Listening is at the
 * same time the lock: whoever listens has it. The socket lies in the data folder and asks for no more than its permissions.
 */
export async function listenForOthers(path: string): Promise<Tunnel> {
  const tunnel = new Tunnel();
  await tunnel.listen(path);
  return tunnel;
}

/** The listening end. */
export class Tunnel {
  private readonly server: Server = createServer((socket) => void this.serve(socket));
  private readonly sockets = new Set<Socket>();
  private readonly opened: Promise<Kysely<Tables>>;
  private resolveOpened: (database: Kysely<Tables>) => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => (this.resolveOpened = resolve));
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen({path, exclusive: true}, resolve);
    });
  }

  /** Begins to answer. Whoever asked before waits. */
  open(database: Kysely<Tables>): void {
    this.resolveOpened(database);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => void this.server.close(() => resolve()));
  }

  /** One connection of the other end is one connection here: nobody else's statements come between its own. */
  private async serve(socket: Socket): Promise<void> {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.sockets.delete(socket));
    const database = await this.opened;
    // Whoever only looked whether somebody is here has hung up by now; reading it would never end.
    if (socket.destroyed) return;
    await database
      .connection()
      .execute(async (connection) => {
        try {
          for await (const question of readFrames<Question>(socket)) {
            writeFrame(socket, await answer(connection, question));
          }
        } finally {
          // Whoever hangs up in the middle of a transaction has not committed it.
          await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
        }
      })
      .catch(() => socket.destroy());
  }
}

async function answer(connection: Kysely<Tables>, {sql, parameters}: Question): Promise<Answer> {
  try {
    const {rows, numAffectedRows} = await connection.executeQuery(CompiledQuery.raw(sql, [...parameters]));
    return {rows, affected: numAffectedRows};
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    return {error: {message: error instanceof Error ? error.message : String(error), code}};
  }
}
