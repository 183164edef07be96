export * from './conformance.js';
export * from './personal-data.js';
