import {FeedStore} from './feed.store.js';

/** The store of a feed that another includes: it reads its own feed alone, so that feeds may include each other. */
export class IncludedStore extends FeedStore {
  override readonly isIncluded = true;
}
