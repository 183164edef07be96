import type {Messages} from './message.js';

/** What the understand stage can say. */
export const understandMessages = {} as const satisfies Messages;
