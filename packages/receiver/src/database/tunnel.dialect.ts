import {connect, type Socket} from 'node:net';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';

import {type Answer, readFrames, writeFrame} from './frames.js';
import type {Tables} from './tables.js';

/** An embedded database another process of this machine has open. */
export function tunnelledDatabase(path: string): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new TunnelDriver(path),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return new Kysely<Tables>({dialect});
}

class TunnelDriver implements Driver {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  async init(): Promise<void> {
    // Connections are made when they are needed.
  }

  acquireConnection(): Promise<TunnelConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.path, () => resolve(new TunnelConnection(socket)));
      socket.once('error', reject);
    });
  }

  async beginTransaction(connection: TunnelConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: TunnelConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: TunnelConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: TunnelConnection): Promise<void> {
    connection.close();
  }

  async destroy(): Promise<void> {
    // Every connection was closed when it was released.
  }
}

class TunnelConnection implements DatabaseConnection {
  private readonly socket: Socket;
  private readonly answers: AsyncGenerator<Answer>;

  constructor(socket: Socket) {
    this.socket = socket;
    this.answers = readFrames<Answer>(socket);
  }

  async executeQuery<R>({sql, parameters}: CompiledQuery): Promise<QueryResult<R>> {
    writeFrame(this.socket, {sql, parameters});
    const {value, done} = await this.answers.next();
    if (done === true) throw new Error('the receiver hung up');
    const answer: Answer = value;
    if ('error' in answer) throw Object.assign(new Error(answer.error.message), {code: answer.error.code});
    const rows = [...answer.rows] as R[];
    return answer.affected === undefined ? {rows} : {rows, numAffectedRows: answer.affected};
  }

  // eslint-disable-next-line require-yield -- nothing of ours streams from the database
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the tunnel does not stream');
  }

  close(): void {
    this.socket.end();
  }
}
