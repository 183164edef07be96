/** What a publisher builds and a reader does not need. */
export * from './index.builder.js';
export * from './lookups.js';
export {packSet} from '../sets.js';
