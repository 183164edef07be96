import {register} from '@zwgk/core';

import {Request} from './request.js';

register('zwgk-request', Request);
