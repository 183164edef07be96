/** Defines `<zwgk-catalog>`. */
import '@zwgk/catalog/define.js';

import './guard.js';
