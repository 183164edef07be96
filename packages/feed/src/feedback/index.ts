/** Making a column of feedback: for services that publish it. Pages read it with what the package itself exports. */
export * from './column.files.js';
export * from './in-feed.js';
export type {RatingRecord} from './rating.tree.js';
export * from './tallies.js';
