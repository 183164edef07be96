/** The Valibot schemas everything else is derived from, for tools; a page carries the shapes made of them. */
export * from './agency.schema.js';
export * from './calendar/calendar.schema.js';
export * from './document.schema.js';
export * from './feed.schema.js';
export * from './feedback.schema.js';
export * from './matter.schema.js';
export * from './published.schema.js';
export * from './map.schema.js';
export * from './policy.schema.js';
export * from './policy.published.schema.js';
export * from './file.schema.js';
