import {parseFeed, parseItems} from '../parse.js';
import type {Agency, DisclosureDocument, Feed, Matter, Policy} from '../schemas.js';
import {contentHash} from '../search/build/content.hash.js';
import type {Shape} from '../shape.data.js';
import {policyShape} from '../shapes.policy.generated.js';
import {agencyShape, documentShape, matterShape} from '../shapes.whole.generated.js';

/** A file of an example. */
export interface ExampleFile {
  /** Path relative to packages/feed. */
  readonly path: string;
  readonly content: string;
}

/** Turns JSON into the text of a file. */
export type WriteJson = (path: string, json: object) => Promise<ExampleFile>;

/** A feed with its records, from a hand-written example. */
export interface ExampleContent {
  readonly feed: Feed;
  readonly matters: readonly Matter[];
  readonly documents: readonly DisclosureDocument[];
  readonly agencies: readonly Agency[];
  readonly policies: readonly Policy[];
}

const partTtl = 31_536_000;

/** Reads a hand-written example. Throws when it is wrong anywhere. */
export function exampleContent(json: unknown): ExampleContent {
  const parsed = parseFeed(json);
  if (parsed.type === 'refused') throw new Error(`The example is wrong at ${parsed.issue.pointer}`);
  const feed = parsed.value;
  const {catalog, documents, agencies, policies} = feed.columns;
  return {
    feed,
    matters: recordsOf(matterShape, catalog),
    documents: recordsOf(documentShape, documents),
    agencies: recordsOf(agencyShape, agencies),
    policies: recordsOf(policyShape, policies),
  };
}

function recordsOf<T extends {readonly id: string}>(shape: Shape<T>, column: unknown): readonly T[] {
  const items = typeof column === 'object' && column !== null && 'items' in column ? column.items : [];
  const parsed = parseItems(shape, items, '/items');
  if (parsed.type === 'refused' || parsed.issues.length > 0)
    throw new Error('The example is wrong in its records');
  return parsed.value;
}

/** A published example while it is written: every part named by the hash of its content. */
export class ExampleEdition {
  readonly files: ExampleFile[] = [];
  private readonly folder: string;
  private readonly header: object;
  private readonly write: WriteJson;

  constructor(folder: string, {version, updated}: Feed, write: WriteJson) {
    this.folder = folder;
    this.header = {version, updated, ttl: partTtl};
    this.write = write;
  }

  /**
   * Writes a part.
   *
   * @param name - Its path without hash and ending, for example `catalog/details/0`.
   * @returns the hash in its name.
   */
  async add(name: string, body: object): Promise<string> {
    const {content} = await this.write(`${this.folder}/${name}.json`, {...this.header, ...body});
    const hash = contentHash(content);
    this.files.push({path: `${this.folder}/${name}.${hash}.json`, content});
    return hash;
  }

  /** Writes parts 0, 1, 2, … of a kind; gives their hashes. */
  async addRun(folder: string, bodies: readonly object[]): Promise<readonly string[]> {
    const hashes: string[] = [];
    for (const body of bodies) hashes.push(await this.add(`${folder}/${hashes.length}`, body));
    return hashes;
  }

  /** The JSON of a part, by its path. */
  read(path: string): unknown {
    const file = this.files.find((each) => each.path === `${this.folder}/${path}`);
    return JSON.parse(file?.content ?? '');
  }

  /** Writes `feed.json`. */
  async publish(feed: object): Promise<readonly ExampleFile[]> {
    return [...this.files, await this.write(`${this.folder}/feed.json`, feed)];
  }
}
