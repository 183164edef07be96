import type {FeedFolder} from './folder.js';
import {contentHash, fingerprint, type Previous, readPrevious} from './previous.js';

/** Version of the format this publisher writes. */
const version = '1.0';
/** How long a reader may keep `feed.json`, in seconds: what residents wait for a correction at most. */
const feedTtl = 300;
/** How long a reader may keep a part, in seconds: its name changes with its content. */
const partTtl = 31_536_000;

/** Folder of the feed a column's parts lie in. */
export type PartFolder = 'catalog' | 'documents' | 'agencies';

/**
 * One edition of a feed while it is written: parts first, `feed.json` last, so that whoever stops the build
 * leaves the old edition whole. A file whose content is the same as before keeps its name, bytes and date.
 */
export class Edition {
  private readonly folder: FeedFolder;
  private readonly previous: Previous;
  /** `updated` of every file that changes. */
  private readonly stamp: string;
  private readonly written = new Set<string>();

  private constructor(folder: FeedFolder, previous: Previous, stamp: string) {
    this.folder = folder;
    this.previous = previous;
    this.stamp = stamp;
  }

  /** Begins the edition of one day (`today`, a civil date in China). */
  static async begin(folder: FeedFolder, today: string): Promise<Edition> {
    const previous = await readPrevious(folder);
    return new Edition(folder, previous, stampAfter(previous.updated, today));
  }

  /** Writes one part and returns its name in its folder, for example `rows.4f0c….json`. */
  async add(folder: PartFolder, stem: string, body: object): Promise<string> {
    const text = this.stamped(`${serialize(body, partTtl)}\n`);
    const name = `${stem}.${contentHash(text)}.json`;
    const path = `${folder}/${name}`;
    if (!this.previous.intact.has(path)) await this.folder.write(path, text);
    this.written.add(path);
    return name;
  }

  /**
   * Makes the edition the one readers see, and removes what neither it nor the one before refers to: a page
   * opened a minute ago may still load its details from the old parts.
   *
   * @returns whether anything changed.
   */
  async publish(body: object): Promise<boolean> {
    const unstamped = `${serialize(body, feedTtl, 2)}\n`;
    await this.folder.sweep();
    if (this.previous.stamps.has(fingerprint(unstamped))) return false;
    await this.folder.write('feed.json', this.stamped(unstamped));
    const parts = await this.folder.parts();
    await this.folder.remove(
      parts.filter((name) => !this.written.has(name) && !this.previous.parts.has(name)),
    );
    return true;
  }

  private stamped(unstamped: string): string {
    const stamp = this.previous.stamps.get(fingerprint(unstamped)) ?? this.stamp;
    return unstamped.replace(/"updated":( ?)""/, `"updated":$1"${stamp}"`);
  }
}

/** A file's text with an empty `updated`, as `fingerprint` takes it. */
function serialize(body: object, ttl: number, indent = 0): string {
  return JSON.stringify({version, updated: '', ttl, ...body}, undefined, indent);
}

/**
 * The instant of a change: midnight in China of its day, so that the same tables give the same bytes all day;
 * a further change on that day is a second later, so that readers notice it.
 */
export function stampAfter(previous: string | undefined, today: string): string {
  const midnight = Date.parse(`${today}T00:00:00+08:00`);
  const last = previous === undefined ? Number.NaN : Date.parse(previous);
  const instant = last >= midnight ? last + 1000 : midnight;
  return new Date(instant + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00');
}
