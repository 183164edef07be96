import {readFile} from 'node:fs/promises';
import {join, posix} from 'node:path';
import type {LoadFile, Parsed} from '@zwgk/feed';

/** Why a feed cannot be published to. `path` is the file in question, or the folder. */
export type FeedProblem = 'missing' | 'unreadable' | 'busy';

/** A feed cannot be read or changed. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly problem: FeedProblem;
  readonly path: string;

  constructor(problem: FeedProblem, path: string) {
    super(`${problem}: ${path}`);
    this.problem = problem;
    this.path = path;
  }
}

/** Reads the files of a feed in a folder, each once. */
export class FeedReader {
  private readonly folder: string;
  private readonly files = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * A file as it is to be read.
   *
   * @param path - Relative to `feed.json`.
   * @throws {FeedError} when it is not there or not what it should be.
   */
  async parsed<T>(path: string, parse: (json: unknown) => Parsed<T>): Promise<T> {
    const known = this.files.get(path);
    const json = known ?? readJson(this.folder, path);
    this.files.set(path, json);
    const parsed = parse(await json);
    if (parsed.type === 'refused') throw new FeedError('unreadable', join(this.folder, path));
    return parsed.value;
  }

  /** Reads files by paths relative to a head. */
  loaderOf(head: string): LoadFile {
    return (path, parse) => this.parsed(posix.join(posix.dirname(head), path), parse);
  }
}

/** @throws {FeedError} */
export async function readJson(folder: string, path: string): Promise<unknown> {
  return jsonIn(await readText(folder, path), join(folder, path));
}

/** @throws {FeedError} */
export async function readText(folder: string, path: string): Promise<string> {
  const place = join(folder, path);
  return readFile(place, 'utf8').catch(() => {
    throw new FeedError('missing', place);
  });
}

/**
 * @param place - Where the text is from, for what is told when it is no JSON.
 * @throws {FeedError}
 */
export function jsonIn(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FeedError('unreadable', place);
  }
}
