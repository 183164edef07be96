export {type EntrustedRequest, RequestSubmitEvent, RequestSubmittedEvent} from './request.events.js';
export {Request} from './request.js';
export {Status} from './status.js';
