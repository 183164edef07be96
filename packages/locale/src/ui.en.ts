import type {UiWords} from './ui.zh-hans.js';

export const uiEn: UiWords = {
  loading: 'Loading…',
  slow: 'Still loading, please wait',
  failed: 'Cannot be read right now',
  retry: 'Try again',
  next: 'Next',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};
