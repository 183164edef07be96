export * from './agency.schema.js';
export * from './document.schema.js';
export * from './feed.schema.js';
export * from './matter.schema.js';
export * from './published.schema.js';
