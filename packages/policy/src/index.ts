export {type Card, type CardSettings, policyCard} from './card.js';
export {CardParts} from './card.parts.js';
export {needsBodies} from './contact.view.js';
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
