export {
  type InterpreterContact,
  InterpreterContactEvent,
  type OpenedPolicy,
  PolicyOpenEvent,
  type SharedPolicy,
  PolicyShareEvent,
} from './policy.events.js';
export {PolicyList} from './policies.js';
export {PolicyCard} from './policy.js';
