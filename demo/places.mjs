/** Where the demo keeps what it makes and receives; all can be moved, for another demo beside it. */
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The published feed. */
export const feedFolder = process.env.ZWGK_FEED ?? path('feed');
/** Pages that carry what the county's catalogue shows first. Copies: the originals stay as their editors wrote them. */
export const pagesFolder = process.env.ZWGK_PAGES ?? path('../.cache/demo-pages');
/** What the receiver has received, its key and its database. */
export const receiverFolder = process.env.ZWGK_DATA ?? path('../.cache/demo-receiver');
