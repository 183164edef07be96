/** Defines `<zwgk-policy>` and `<zwgk-policies>`. */
import '@zwgk/policy/define.js';

import './keys.js';
