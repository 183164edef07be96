import {register} from '@zwgk/core';

import {Feedback} from './feedback.js';
import {Ledger} from './ledger.js';

register('zwgk-feedback', Feedback);
register('zwgk-ledger', Ledger);
