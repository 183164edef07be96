/** Where the demo keeps what it makes and receives; both can be moved, for another demo beside it. */
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The published feed. */
export const feedFolder = process.env.ZWGK_FEED ?? path('feed');
/** What the receiver has received, its key and its database. */
export const receiverFolder = process.env.ZWGK_DATA ?? path('../.cache/demo-receiver');
