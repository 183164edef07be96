/** Defines `<zwgk-request>` and `<zwgk-request-status>`. */
import '@zwgk/request/define.js';

import './keys.js';
