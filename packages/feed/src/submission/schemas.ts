/** The Valibot schemas of the submission API, for tools; a page carries the shapes made of them. */
export * from './feedback.schema.js';
export * from './receipt.schema.js';
export * from './request.schema.js';
export * from './service.schema.js';
