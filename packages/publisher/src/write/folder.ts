import {randomBytes} from 'node:crypto';
import {lstat, mkdir, open, readdir, realpath, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import {isFeedFile} from './feed.file.js';
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

/** Folders of a feed; everything else beside `feed.json` belongs to somebody else. */
const partFolders = ['catalog', 'documents', 'agencies'] as const;
/** A part's name carries the beginning of the SHA-256 of its bytes, so that it can be cached for ever. */
const partName = /^[a-z]+\.[0-9a-f]{16}\.json$/;
const temporaryName = /^\.zwgk-[0-9a-f]{16}\.tmp$/;
/** What desktops drop into every folder they show. */
const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The folder a feed is written to. Nothing outside it is ever written: names are checked against a pattern,
 * links are refused, and files appear under their name only when complete.
 */
export class FeedFolder {
  private readonly root: string;

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

  /** Writes one file; a reader sees the old one or the new one, never a piece of it. */
  async write(name: string, content: string): Promise<void> {
    const target = this.path(name);
    await mkdir(dirname(target), {recursive: true});
    const temporary = join(this.root, `.zwgk-${randomBytes(8).toString('hex')}.tmp`);
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await replaceFile(temporary, target);
  }

  /** Names of all parts in the folder, whichever edition they belong to. */
  async parts(): Promise<string[]> {
    const found: string[] = [];
    for (const folder of partFolders) {
      const names = await readdir(join(this.root, folder)).catch(() => []);
      found.push(...names.filter((name) => partName.test(name)).map((name) => `${folder}/${name}`));
    }
    return found;
  }

  /** Removes files of the folder; one that is gone already is no matter. */
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(this.path(name), {force: true});
  }

  /** Removes what an interrupted build left half written. */
  async sweep(): Promise<void> {
    const names = await readdir(this.root);
    await this.remove(names.filter((name) => temporaryName.test(name)));
  }

  private async refuseForeign(): Promise<void> {
    const isFeed = await isFeedFile(this.path('feed.json'));
    for (const name of await this.entries('')) {
      // A published feed may have neighbours of its owner's (a CSV to download); an unknown folder may not.
      if (!isFeed && !isOurs(name)) throw new FolderError('foreign', this.path(name));
    }
    for (const folder of partFolders) {
      for (const name of await this.entries(folder)) {
        if (!isFeed && !partName.test(name)) throw new FolderError('foreign', this.path(`${folder}/${name}`));
      }
    }
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
