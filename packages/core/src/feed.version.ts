import type {DisclosureDocument, DocumentRow, MatterDetail, MatterRow} from '@zwgk/feed';

import type {OpenFeed} from './feed.file.js';
import {FeedFiles, type Load} from './feed.files.js';
import {parseJson} from './json.js';
import type {RecalledListing} from './listing.recalled.js';
import type {Misses} from './misses.js';
import {requestText} from './request.js';
import {breath} from './steps.js';

/** Longest that a file behind the first screen may take, in ms. */
const deadline = 60_000;
/** Length from which parsing a file is a task of its own. */
const longText = 200_000;

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
  /** Whether a file could not be read since the lists were last given out. */
  hasMissed = false;
  /** The lists that have been asked for. */
  matters: RecalledListing<MatterRow, MatterDetail> | undefined;
  documents: RecalledListing<DocumentRow, DisclosureDocument> | undefined;

  private readonly files: FeedFiles;

  constructor(opened: OpenFeed, port: VersionPort) {
    this.opened = opened;
    this.files = new FeedFiles({
      misses: port.misses,
      read: async (url, signal) => {
        const text = await requestText(url, {deadline, maxBytes: port.maxBytes, signal});
        if (text.length > longText) await breath();
        return parseJson(text, url);
      },
      onMiss: (error) => {
        this.hasMissed = true;
        return port.onMiss(this, error);
      },
    });
  }

  /** What reads files whose addresses are relative to `base`, an absolute address. */
  loaderAt(base: string): Load {
    return this.files.loaderAt(base);
  }
}
