import {register} from '@zwgk/core';

import {Feedback} from './feedback.js';

register('zwgk-feedback', Feedback);
