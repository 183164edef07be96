import type {FeedState} from '@zwgk/core';

import type {Form} from './form.js';
import type {Vocabulary} from './words.js';

/** What webmasters set. */
export interface Settings {
  readonly action: string;
  readonly agency: string;
  readonly assisted: boolean;
  readonly catalogUrl: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly retention: string;
  readonly statusUrl: string;
}

/** Everything a part of the form is drawn from. */
export interface Scene {
  readonly words: Vocabulary;
  readonly settings: Settings;
  readonly form: Form;
  readonly feed: FeedState;
}
