import {FeedProvider} from './feed.provider.js';
import {register} from './register.js';

register('zwgk-feed', FeedProvider);
