export {Catalog} from './catalog.js';
export {MatterOpenEvent} from './catalog.events.js';
