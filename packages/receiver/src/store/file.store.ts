import {mkdir, open, readdir, readFile, rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

import type {Vault} from '../crypto/vault.js';
import {sealContext} from './sealed.js';

/**
 * Files of requests and replies, sealed, one file per id in the data folder. In the folder and not in the database because
 * an embedded PostgreSQL holds a value several times in memory while it writes it.
 */
export class FileStore {
  private readonly folder: string;
  private readonly vault: Vault;

  constructor(dataFolder: string, vault: Vault) {
    this.folder = join(dataFolder, 'files');
    this.vault = vault;
  }

  /** Seals and keeps bytes. When it returns they are on the disk, and either whole or not there. */
  async put(id: string, bytes: Uint8Array): Promise<void> {
    await this.putSealed(id, this.vault.seal(bytes, sealContext.file(id)));
  }

  /** Keeps what is sealed already: a restored file, or one sealed with a newer key. */
  async putSealed(id: string, sealed: Uint8Array): Promise<void> {
    const folder = this.folderOf(id);
    await mkdir(folder, {recursive: true, mode: 0o700});
    const temporary = join(folder, `${id}.part`);
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(sealed);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, this.pathOf(id));
    await syncFolder(folder);
  }

  /** @throws {SealError} when it was changed on the disk. */
  async get(id: string): Promise<Buffer> {
    return this.vault.open(await this.getSealed(id), sealContext.file(id));
  }

  getSealed(id: string): Promise<Buffer> {
    return readFile(this.pathOf(id));
  }

  /** Removes a file, and what is left of one that was not finished. */
  async remove(id: string): Promise<void> {
    const path = this.pathOf(id);
    await rm(path, {force: true});
    await rm(`${path}.part`, {force: true});
  }

  /** Ids of files older than an instant, whatever the database knows of them; unfinished ones included. */
  async idsBefore(instant: Date): Promise<readonly string[]> {
    const names = await readdir(this.folder, {recursive: true}).catch(() => []);
    const found: string[] = [];
    for (const name of names) {
      const id = /([0-9a-f-]{36})(\.part)?$/.exec(name)?.[1];
      const about = id === undefined ? undefined : await stat(join(this.folder, name)).catch(() => undefined);
      if (id !== undefined && about !== undefined && about.isFile() && about.mtime < instant) found.push(id);
    }
    return found;
  }

  private folderOf(id: string): string {
    return join(this.folder, id.slice(0, 2));
  }

  private pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new TypeError('an id is a UUID');
    return join(this.folderOf(id), id);
  }
}

/** A rename is on the disk when its folder is. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
