import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

import {startPostgres, type TestServer} from './postgres.js';

/** A kind of database every test of stored records runs on. */
export interface TestDatabase {
  readonly name: 'embedded' | 'server';
  /** An empty place: variables that settings are read from. */
  readonly place: () => Promise<{readonly ZWGK_DATA: string; readonly DATABASE_URL?: string}>;
  /** The server, where there is one. */
  readonly server?: TestServer;
}

/**
 * The embedded PostgreSQL, and a real one where the machine has it; CI must have it. What they leave behind is removed when
 * the tests of the file have ended.
 */
export async function testDatabases(isDurable = false): Promise<readonly TestDatabase[]> {
  const server = await startPostgres(isDurable);
  if (server === undefined && process.env['CI'] !== undefined)
    throw new Error('CI needs PostgreSQL: apt-get install postgresql');
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'zwgk-'));
    folders.push(folder);
    return folder;
  };
  after(async () => {
    await server?.stop();
    for (const folder of folders) rmSync(folder, {recursive: true, force: true});
  });
  return [
    {name: 'embedded', place: async () => ({ZWGK_DATA: newFolder()})},
    ...(server === undefined
      ? []
      : [
          {
            name: 'server',
            server,
            place: async () => ({ZWGK_DATA: newFolder(), DATABASE_URL: await server.createDatabase()}),
          } as const,
        ]),
  ];
}
