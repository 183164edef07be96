import {register} from '@zwgk/core';

import {PolicyCard} from './policy.js';

register('zwgk-policy', PolicyCard);
