import type {Language, UiWords} from '@zwgk/locale';

/** What speaks a language: whatever is drawn of it is in these words. */
export interface Spoken {
  readonly words: {readonly language: Language; readonly ui: UiWords};
}
