import {register, registerWhenUsed} from '@zwgk/core';

import {Feedback} from './feedback.js';

register('zwgk-feedback', Feedback);
registerWhenUsed('zwgk-ledger', async () => (await import('./ledger.js')).Ledger);
