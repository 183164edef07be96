import type {Messages} from './message.js';
import {aliasMessages} from './understand.aliases.js';
import {catalogMessages} from './understand.catalog.js';
import {cellMessages} from './understand.cells.js';
import {documentMessages} from './understand.documents.js';
import {interpretationMessages} from './understand.interpretations.js';
import {policyMessages} from './understand.policies.js';
import {repairMessages} from './understand.repairs.js';

/** What the understand stage can say. */
export const understandMessages = {
  ...cellMessages,
  ...catalogMessages,
  ...documentMessages,
  ...policyMessages,
  ...interpretationMessages,
  ...aliasMessages,
  ...repairMessages,
} as const satisfies Messages;
