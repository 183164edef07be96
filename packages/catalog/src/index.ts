export {Catalog} from './catalog.js';
export {
  DocumentOpenEvent,
  MatterOpenEvent,
  type RequestedMatter,
  RequestOpenEvent,
} from './catalog.events.js';
