import {register} from '@zwgk/core';

import {Request} from './request.js';
import {Status} from './status.js';

register('zwgk-request', Request);
register('zwgk-request-status', Status);
