/** Defines `<zwgk-catalog>`. */
import '@zwgk/catalog/define.js';

import './keys.js';
