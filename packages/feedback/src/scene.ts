import type {Subject} from '@zwgk/core/subject.js';

import type {Form} from './form.js';
import type {Vocabulary} from './words.js';

/** What feedback is given for: whether something was of use, how satisfied one is, or what is wrong or to be said. */
export type Use = 'useful' | 'rating' | 'report';

/** What webmasters set. */
export interface Settings {
  readonly action: string;
  readonly agency: string;
  readonly dialog: boolean;
  readonly heading: string;
  readonly headingLevel: number;
  readonly ledgerUrl: string;
  readonly message: boolean;
  readonly retention: string;
  readonly statusUrl: string;
}

/** Everything a part of the form is drawn from. */
export interface Scene {
  readonly words: Vocabulary;
  readonly settings: Settings;
  readonly use: Use;
  /** What is on the page now; `undefined` for the page itself. */
  readonly subject: Subject | undefined;
  readonly form: Form;
}

/** Key of the words that name a use. */
export function nameOf({use, settings}: Pick<Scene, 'use' | 'settings'>): Use | 'message' {
  return use === 'report' && settings.message ? 'message' : use;
}
