import {civilDay, updatedAfter} from '@zwgk/feed';
import {contentHash, feedText} from '@zwgk/feed/build';

import type {FeedFolder} from './folder.js';
import {withKept} from './kept.js';
import {partAt, partName} from './names.js';
import {jsonOf, listHashes, type Previous, readPrevious} from './previous.js';
import {asRecord} from './record.js';

/** Version of the format this publisher writes. */
const version = '1.0';
/** How long a reader may keep `feed.json`, in seconds: what residents wait for a correction at most. */
const feedTtl = 300;
/** How long a reader may keep a part, in seconds: its name changes with its content. */
const partTtl = 31_536_000;
/** Bytes of a UTF-16 code unit at most. */
const mostBytes = 3;

/**
 * One edition of a feed while it is written: parts first, `feed.json` last, so that whoever stops the build
 * leaves the old edition whole. A file whose content is the same as before keeps its name, bytes and date.
 */
export class Edition {
  /** The edition the folder holds so far. */
  readonly previous: Previous;
  /** Civil date in China of whatever changes. */
  readonly day: string;
  private readonly folder: FeedFolder;
  private readonly today: string;
  /** `updated` of every file that changes. */
  private readonly stamp: string;
  /** Paths of the parts in the folder, those of the edition before first, by their name without the hash. */
  private readonly present = new Map<string, string[]>();
  private readonly parts = new Set<string>();
  private readonly written: string[] = [];
  /** Where files take shape one after the other: thousands of buffers would wait side by side to be cleared away. */
  private room = Buffer.alloc(0);

  private constructor(folder: FeedFolder, previous: Previous, present: readonly string[], today: string) {
    this.folder = folder;
    this.today = today;
    this.previous = previous;
    this.stamp = updatedAfter(previous.updated, midnightOf(today));
    this.day = civilDay(this.stamp);
    for (const path of [...previous.parts.values(), ...present]) {
      const {name = ''} = partName(path) ?? {};
      this.present.set(name, [...(this.present.get(name) ?? []), path]);
    }
  }

  /** Begins the edition of one day (`today`, a civil date in China). */
  static async begin(folder: FeedFolder, today: string): Promise<Edition> {
    return new Edition(folder, readPrevious(folder), await folder.parts(), today);
  }

  /** The JSON of a part of the edition before, by its name without hash; `undefined` when there is none to read. */
  earlier(name: string): unknown {
    const path = this.previous.parts.get(name);
    return path === undefined ? undefined : jsonOf(this.folder, path);
  }

  /**
   * Writes one part.
   *
   * @param name - Its path without hash and ending, for example `catalog/details/12`.
   * @returns the hash in its name.
   */
  add(name: string, body: object): string {
    const content = this.bytesOf(`${JSON.stringify(stamped(body, partTtl, this.stamp))}\n`);
    const known = this.present.get(name)?.find((path) => isSame(this.folder.read(path), content));
    const hash = partName(known ?? '')?.hash ?? contentHash(content);
    const path = partAt({name, hash});
    if (known === undefined) {
      // Noted first: of what a full disk cuts off, a piece is there all the same.
      this.written.push(path);
      this.folder.writePart(path, content);
    }
    this.parts.add(path);
    return hash;
  }

  /** The bytes of a part of this edition as they are in the folder, by its path. */
  read(path: string): Buffer {
    const content = this.parts.has(path) ? this.folder.read(path) : undefined;
    if (content === undefined) throw new RangeError(`no part ${path}`);
    return content;
  }

  /**
   * Makes the edition the one readers see, and removes what neither it nor the one before refers to: a page
   * opened a minute ago may still load its details from the old parts.
   *
   * @returns whether anything changed.
   */
  async publish(body: object): Promise<boolean> {
    await this.folder.sweep();
    if (isSame(this.folder.read('feed.json'), this.feedWith(body))) return false;
    // A first edition has none before it to lose, and thousands of files to wait for.
    if (this.previous.updated !== undefined) this.folder.flush(this.written);
    await this.folder.writeFeed(this.feedWith(body));
    const isEarlier = this.earlierParts();
    const parts = await this.folder.parts();
    this.folder.remove(parts.filter((path) => !this.parts.has(path) && !isEarlier(path)));
    return true;
  }

  /** Takes back what was written; the edition before stays as it is. */
  async abandon(): Promise<void> {
    const isEarlier = this.earlierParts();
    this.folder.remove(this.written.filter((path) => !isEarlier(path)));
    await this.folder.sweep();
  }

  /** Tells the parts of the edition before from others. */
  private earlierParts(): (path: string) => boolean {
    const before = new Set(this.previous.parts.values());
    const lists = listHashes(this.folder, this.previous);
    return (path) => before.has(path) || (path.includes('/search/') && lists.has(partName(path)?.hash ?? ''));
  }

  /** `feed.json` with what others have published in the folder, up to this moment. */
  private feedWith(body: object): Buffer {
    const now = asRecord(jsonOf(this.folder, 'feed.json'));
    const updated = updatedAfter(now['updated'], midnightOf(this.today));
    return this.bytesOf(feedText(stamped(withKept(body, now), feedTtl, updated)));
  }

  /** The bytes of a file, which are gone as soon as those of the next are asked for. */
  private bytesOf(text: string): Buffer {
    if (this.room.length < text.length * mostBytes)
      this.room = Buffer.allocUnsafe(text.length * mostBytes * 2);
    return this.room.subarray(0, this.room.write(text));
  }
}

/** A file with the members every file begins with. */
function stamped(body: object, ttl: number, updated: string): Readonly<Record<string, unknown>> {
  return {version, updated, ttl, ...body};
}

/** Longest beginning of a file in which `updated` is looked for, and the bytes of its value. */
const [beginning, stampLength] = [64, '2026-01-05T00:00:00+08:00'.length];

/** Whether a file says the same as `content`, whenever it was written. */
function isSame(file: Buffer | undefined, content: Buffer): boolean {
  if (file?.length !== content.length) return false;
  const start = content.subarray(0, beginning).indexOf('"updated"') + '"updated":"'.length;
  // Where the file has its stamp with a space before it, both have.
  const end = start + stampLength + 1;
  return (
    file.subarray(0, start).equals(content.subarray(0, start)) &&
    file.subarray(end).equals(content.subarray(end))
  );
}

/** Midnight in China of a day, the instant of its changes: so the same tables give the same bytes all day. */
function midnightOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
