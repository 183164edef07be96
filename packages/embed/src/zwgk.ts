/** Defines every widget of the library. */
import '@zwgk/catalog/define.js';

import './guard.js';
