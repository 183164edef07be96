import {inAreaOrder} from './area.order.js';
import type {Progress} from './column.files.js';
import type {FeedContent} from './content.js';
import {Edition} from './edition.js';
import type {FeedFolder} from './folder.js';
import {plainFeed} from './plain.js';
import {writePublished} from './published.js';

/** Form of a feed: divided into parts, or one file. */
export type Profile = 'published' | 'plain';

/** Most matters that are written as one file unless the caller chooses: parts would only cost round trips. */
const plainLimit = 50;

/** How a feed is written. */
export interface WriteOptions {
  /** Chosen by size when absent: one file up to 50 matters without documents and policies. */
  readonly profile?: Profile;
  /** Civil date in China on which the feed is written. */
  readonly today: string;
  readonly progress: Progress;
}

/**
 * Writes a feed, or updates the one a folder holds. Matters are ordered by area. The same content changes no file.
 *
 * @returns whether anything changed.
 */
export async function writeFeed(
  folder: FeedFolder,
  content: FeedContent,
  {profile = profileFor(content), today, progress}: WriteOptions,
): Promise<boolean> {
  const edition = await Edition.begin(folder, today);
  const ordered = {...content, matters: inAreaOrder(content)};
  try {
    const body = profile === 'plain' ? plainFeed(ordered) : writePublished(edition, ordered, progress);
    return await edition.publish(body);
  } catch (error) {
    // A full disk, as a rule: what was written would be in the way of whoever makes room.
    await edition.abandon();
    throw error;
  }
}

function profileFor({matters, documents, policies = []}: FeedContent): Profile {
  return matters.length <= plainLimit && documents.length + policies.length === 0 ? 'plain' : 'published';
}
