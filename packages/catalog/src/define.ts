import {register} from '@zwgk/core';

import {Catalog} from './catalog.js';

register('zwgk-catalog', Catalog);
