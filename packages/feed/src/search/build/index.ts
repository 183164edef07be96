/** What a publisher builds and a reader does not need. */
export {feedText} from '../../feed.text.js';
export {packSet} from '../sets.js';
export * from './content.hash.js';
export * from './index.builder.js';
export * from './lookup.js';
