import type {Bundle} from './plugins/classic.js';

/** Every script a webmaster can paste. A new widget adds its own here, and its tag to `zwgk.js`. */
export const bundles: readonly Bundle[] = [
  {file: 'zwgk.js', entry: 'src/zwgk.ts', tags: ['zwgk-feed', 'zwgk-catalog']},
  {file: 'zwgk-catalog.js', entry: 'src/zwgk-catalog.ts', tags: ['zwgk-feed', 'zwgk-catalog']},
];
