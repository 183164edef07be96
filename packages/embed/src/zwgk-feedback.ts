/** Defines `<zwgk-feedback>` and `<zwgk-ledger>`. */
import '@zwgk/feedback/define.js';

import './guard.js';
