/** Defines every widget of the library. */
import '@zwgk/catalog/define.js';
import '@zwgk/feedback/define.js';
import '@zwgk/policy/define.js';
import '@zwgk/request/define.js';

import './keys.js';
