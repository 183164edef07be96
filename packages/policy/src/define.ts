import {register} from '@zwgk/core';

import {Policy} from './policy.js';

register('zwgk-policy', Policy);
