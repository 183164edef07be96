import {type SnapshotFeed, snapshotOf} from '@zwgk/catalog/snapshot.js';
import {
  civilDay,
  documentKind,
  documentRow,
  documentsByMatter,
  documentText,
  type Feed,
  matterKind,
  matterRow,
  matterText,
  memoryListing,
  newestLast,
} from '@zwgk/feed';

import {inAreaOrder} from '../write/area.order.js';
import type {FeedContent} from '../write/content.js';
import {toHtml} from './html.js';
import type {Snapshot} from './page.markup.js';
import type {PageTag} from './page.tags.js';
import {plainOf} from './plain.js';
import {policyOf, shadowOf} from './shadow.js';

/** A snapshot, and what a content security policy must allow for it. */
export interface Drawn extends Snapshot {
  readonly policy: string;
}

/**
 * Draws what widgets show first of a feed.
 *
 * @param feed - As it stands in the `feed.json` that readers get.
 */
export function drawingOf(feed: Feed, content: FeedContent): (tag: PageTag) => Promise<Drawn> {
  const source = {feed, ...mattersOf(content, civilDay(feed.updated)), ...documentsOf(content)};
  return async (tag) => {
    const drawing = await snapshotOf(source, tag, toHtml);
    return {shadow: shadowOf(drawing), plain: plainOf(drawing.wide), policy: policyOf(drawing)};
  };
}

function mattersOf(content: FeedContent, day: string): Pick<SnapshotFeed, 'matters'> {
  const matters = inAreaOrder(content);
  if (matters.length === 0) return {};
  const filed = documentsByMatter(content.documents);
  return {
    matters: memoryListing(matterKind, {
      rows: matters.map((matter, place) => matterRow(matter, place, filed.get(matter.id), 'zh-Hans', day)),
      texts: matters.map((matter) => matterText(matter)),
      record: async ({position}) => matters[position],
      baseOf: () => '',
    }),
  };
}

function documentsOf(content: FeedContent): Pick<SnapshotFeed, 'documents'> {
  if (content.documents.length === 0) return {};
  const documents = newestLast(content.documents);
  const make = (): ReturnType<NonNullable<SnapshotFeed['documents']>> =>
    memoryListing(documentKind, {
      rows: documents.map((document, place) => documentRow(document, place)),
      texts: documents.map((document) => documentText(document)),
      record: async ({position}) => documents[position],
      baseOf: () => '',
    });
  let made: ReturnType<typeof make> | undefined;
  return {documents: () => (made ??= make())};
}
