export {FeedElement} from './feed.element.js';
export type {FeedProvider} from './feed.provider.js';
export {soFar} from './feed.so-far.js';
export type {
  CatalogState,
  FeedProblem,
  FeedReady,
  FeedState,
  Gradual,
  IncludedFeed,
  MatterRow,
  Part,
  PartName,
  PublishedFeedback,
} from './feed.state.js';
export {mayBeKept, noteUse} from './kept.js';
export {languageOf} from './language.js';
export {register} from './register.js';
export {registerWhenUsed} from './register.used.js';
export {FeedFailure, problemOf} from './request.js';
export {showSwallowed} from './swallowed.js';
export {warn} from './warn.js';
export type {Warning} from './warning.js';
