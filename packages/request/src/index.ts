export {RequestOpenEvent} from './request.events.js';
export {Request} from './request.js';
