import {randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {lstat, open, readdir, realpath} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import {isFeedFile} from './feed.file.js';
import {partFolders, partName, runFolder} from './names.js';
import {makePath} from './path.js';
import {replaceFile} from './rename.js';

/** Why a folder cannot take a feed. */
export type FolderProblem = 'notAFolder' | 'foreign' | 'link' | 'unwritable';

/** Thrown before anything is written, when writing could destroy or escape. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly problem: FolderProblem;
  /** What stands in the way. */
  readonly path: string;

  constructor(problem: FolderProblem, path: string) {
    super(`${problem}: ${path}`);
    this.problem = problem;
    this.path = path;
  }
}

const temporaryName = /^\.zwgk-[0-9a-f]{16}\.tmp$/;
/** What desktops drop into every folder they show. */
const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The folder a feed is written to. Nothing outside it is ever written: names are checked against a pattern and links
 * are refused. Parts are read and written without waiting in between: for thousands of small files the waiting would
 * cost as much as the work.
 */
export class FeedFolder {
  private readonly root: string;
  private readonly made = new Set<string>();

  private constructor(root: string) {
    this.root = root;
  }

  /**
   * Opens `path` for writing, and makes it when absent.
   *
   * @throws {FolderError} when it is no folder, holds somebody else's files, or a link leads out of it.
   */
  static async open(path: string): Promise<FeedFolder> {
    await makeFolder(path);
    const folder = new FeedFolder(await realpath(path));
    await folder.refuseForeign();
    return folder;
  }

  /** Where a file of the feed is on disk. */
  path(name: string): string {
    return join(this.root, ...name.split('/'));
  }

  /** The bytes of a file; `undefined` when there is none that can be read. */
  read(name: string): Buffer | undefined {
    try {
      return readFileSync(this.path(name));
    } catch {
      return undefined;
    }
  }

  /** Writes a part. Nobody reads it before a `feed.json` leads to it, so it need not appear at once. */
  writePart(name: string, content: Uint8Array): void {
    const target = this.path(name);
    const parent = dirname(target);
    if (!this.made.has(parent)) mkdirSync(parent, {recursive: true});
    this.made.add(parent);
    writeFileSync(target, content);
  }

  /** Has the disk keep parts before anything leads to them: a power cut must not leave a feed whose parts are empty. */
  flush(names: Iterable<string>): void {
    for (const name of names) {
      const file = openSync(this.path(name), 'r+');
      try {
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
  }

  /** Replaces `feed.json`; a reader sees the old one or the new one, never a piece of it. */
  async writeFeed(content: Uint8Array): Promise<void> {
    const temporary = join(this.root, `.zwgk-${randomBytes(8).toString('hex')}.tmp`);
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await replaceFile(temporary, this.path('feed.json'));
  }

  /** Paths of all parts in the folder, whichever edition they belong to. */
  async parts(): Promise<string[]> {
    const found: string[] = [];
    for (const folder of partFolders) {
      for (const inner of await this.foldersIn(folder)) {
        const names = await readdir(this.path(inner)).catch(() => []);
        const paths = names.map((name) => `${inner}/${name}`);
        found.push(...paths.filter((path) => partName(path) !== undefined));
      }
    }
    return found;
  }

  /** Removes files of the folder; one that is gone already is no matter. */
  remove(names: Iterable<string>): void {
    for (const name of names) rmSync(this.path(name), {force: true});
  }

  /** Removes what an interrupted build left half written. */
  async sweep(): Promise<void> {
    const names = await readdir(this.root);
    this.remove(names.filter((name) => temporaryName.test(name)));
  }

  private async refuseForeign(): Promise<void> {
    const isFeed = await isFeedFile(this.path('feed.json'));
    for (const name of await this.entries('')) {
      // A published feed may have neighbours of its owner's (a CSV to download); an unknown folder may not.
      if (!isFeed && !isOurs(name)) throw new FolderError('foreign', this.path(name));
    }
    for (const folder of partFolders) {
      const inner = await this.foldersIn(folder);
      for (const path of inner.slice(1)) await this.refuseForeignIn(path, isFeed);
      await this.refuseForeignIn(folder, isFeed, inner);
    }
  }

  private async refuseForeignIn(
    folder: string,
    isFeed: boolean,
    inner: readonly string[] = [],
  ): Promise<void> {
    for (const name of await this.entries(folder)) {
      const path = `${folder}/${name}`;
      if (!isFeed && partName(path) === undefined && !inner.includes(path))
        throw new FolderError('foreign', this.path(path));
    }
  }

  /** A column's folder and those in it that can hold parts. */
  private async foldersIn(folder: string): Promise<readonly string[]> {
    const entries = await readdir(this.path(folder), {withFileTypes: true}).catch(() => []);
    const inner = entries.filter((entry) => entry.isDirectory() && runFolder.test(entry.name));
    return [folder, ...inner.map(({name}) => `${folder}/${name}`)];
  }

  /** Names in one folder of the feed. Links are refused, because writing through one would leave the folder. */
  private async entries(folder: string): Promise<string[]> {
    const entries = await readdir(this.path(folder), {withFileTypes: true}).catch(() => []);
    const link = entries.find((entry) => entry.isSymbolicLink());
    if (link !== undefined) throw new FolderError('link', this.path(`${folder}/${link.name}`));
    return entries.map((entry) => entry.name);
  }
}

function isOurs(name: string): boolean {
  return litter.has(name) || temporaryName.test(name) || partFolders.some((folder) => folder === name);
}

async function makeFolder(path: string): Promise<void> {
  const made = await makePath(path);
  const folder = await realpath(path).then(
    (real) => lstat(real),
    () => undefined,
  );
  if (folder === undefined) throw new FolderError('unwritable', path);
  if (!folder.isDirectory()) throw new FolderError('notAFolder', path);
  if (!made) throw new FolderError('unwritable', path);
}
