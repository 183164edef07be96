import {newestFirst} from '@zwgk/feed';

import {type FeedContent, feedIntroduction} from './content.js';

/** The hand-written profile: everything in `feed.json` itself, for whoever wants to read or edit it in Notepad. */
export function plainFeed(content: FeedContent): object {
  const {matters, documents, policies = [], agencies, calendar = []} = content;
  return {
    ...feedIntroduction(content),
    columns: {
      catalog: {items: matters},
      ...(documents.length > 0 && {documents: {items: newestFirst(documents)}}),
      ...(policies.length > 0 && {policies: {items: newestFirst(policies)}}),
      ...(agencies.length > 0 && {agencies: {items: agencies}}),
      ...(calendar.length > 0 && {calendar: {items: calendar}}),
    },
  };
}
