import type {
  Agency,
  DisclosureDocument,
  DocumentRow,
  Listing,
  MatterDetail,
  MatterRow,
  Policy,
  PolicyRow,
} from '@zwgk/feed';

import type {OpenFeed} from './feed.file.js';
import {FeedFiles, type Load} from './feed.files.js';
import {parseJson} from './json.js';
import type {Misses} from './misses.js';
import {requestText} from './request.js';

/** Longest that a file behind the first screen may take, in ms. */
const deadline = 60_000;
/** Length from which parsing a file is a task of its own. */
const longText = 200_000;

/** Parts that may be joined with those of other feeds. */
export interface Lists {
  readonly matters?: Listing<MatterRow, MatterDetail>;
  readonly documents?: Listing<DocumentRow, DisclosureDocument>;
  readonly policies?: Listing<PolicyRow, Policy>;
  readonly agencies?: ReadonlyMap<string, Agency>;
}

/** What a version needs of who keeps it. */
export interface VersionPort {
  readonly misses: Misses;
  /** Most bytes a file may have, decompressed. */
  readonly maxBytes: number;
  /** Told of a file that could not be read; see `FilesPort`. */
  onMiss(version: FeedVersion, error: unknown): Promise<void>;
}

/** One version of a feed with everything behind its first screen. */
export class FeedVersion {
  readonly opened: OpenFeed;
  /** Whether it has been shown. */
  wasShown = false;
  /** Whether a file could not be read since widgets were last given the lists. */
  hasMissed = false;
  /** The parts that have been asked for, without those of included feeds. */
  own: Lists;

  private readonly files: FeedFiles;

  constructor(opened: OpenFeed, port: VersionPort) {
    this.opened = opened;
    const {matters, documents} = opened.ready;
    this.own = {
      ...(matters?.type === 'ready' && {matters: matters.value}),
      ...(documents?.type === 'ready' && {documents: documents.value}),
    };
    this.files = new FeedFiles({
      misses: port.misses,
      read: async (url, signal) => {
        const text = await requestText(url, {deadline, maxBytes: port.maxBytes, signal});
        if (text.length > longText) await new Promise((resolve) => setTimeout(resolve));
        return parseJson(text, url);
      },
      onMiss: (error) => {
        this.hasMissed = true;
        return port.onMiss(this, error);
      },
    });
  }

  /** Adds parts to its own. */
  keep(parts: Lists): void {
    this.own = {...this.own, ...parts};
  }

  /** What reads files whose addresses are relative to `base`, an absolute address. */
  loaderAt(base: string): Load {
    return this.files.loaderAt(base);
  }
}
