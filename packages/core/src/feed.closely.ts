/** What tells where a file of the first screen is wrong: fetched only once one is. */
export {parseCatalogHead, parseFeed} from '@zwgk/feed';
