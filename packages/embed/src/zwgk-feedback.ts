/** Defines `<zwgk-feedback>`, and `<zwgk-ledger>` for pages that have one. */
import '@zwgk/feedback/define.late.js';

import './keys.js';
