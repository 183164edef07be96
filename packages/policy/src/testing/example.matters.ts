import type {FeedReady} from '@zwgk/core';
import {type Matter, matterDetail, matterKind, matterRow, matterText, memoryListing} from '@zwgk/feed';

import {changed, type Examples, stateOf} from './example.state.js';

const matters: readonly Matter[] = [
  {id: 'm-1', level1: '最低生活保障', level2: '政策法规文件'},
  {id: 'm-2', level1: '高龄津贴'},
];

/** The state of a feed with a catalogue, to whose matters the example policy with everything belongs. */
export function stateWithMatters(all: Examples, ids: readonly string[]): FeedReady {
  const ready = stateOf(changed(all, 'minimum-living-rules', {matters: ids}));
  const listing = memoryListing(matterKind, {
    rows: matters.map((matter, position) => matterRow(matter, position)),
    texts: matters.map((matter) => matterText(matter)),
    record: async ({position}) => matters[position] && matterDetail(matters[position]),
    baseOf: () => ready.url,
  });
  return {
    ...ready,
    feed: {...ready.feed, columns: {...ready.feed.columns, catalog: {items: []}}},
    matters: {type: 'ready', value: listing},
  };
}
