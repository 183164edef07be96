import type {Messages} from './message.js';

/** What the check stage can say. */
export const checkMessages = {} as const satisfies Messages;
