import {register} from '@zwgk/core';

import {PolicyList} from './policies.js';
import {PolicyCard} from './policy.js';

register('zwgk-policy', PolicyCard);
register('zwgk-policies', PolicyList);
