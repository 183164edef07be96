/** Defines every element of the library. */
import '@zwgk/core/define.js';
import '@zwgk/catalog/define.js';
