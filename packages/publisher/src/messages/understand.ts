import type {Messages} from './message.js';
import {aliasMessages} from './understand.aliases.js';
import {catalogMessages} from './understand.catalog.js';
import {cellMessages} from './understand.cells.js';
import {documentMessages} from './understand.documents.js';
import {repairMessages} from './understand.repairs.js';

/** What the understand stage can say. */
export const understandMessages = {
  ...cellMessages,
  ...catalogMessages,
  ...documentMessages,
  ...aliasMessages,
  ...repairMessages,
} as const satisfies Messages;
