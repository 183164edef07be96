export {PolicyOpenEvent} from './policy.events.js';
export {Policy} from './policy.js';
