import type {LitElement} from 'lit';

import {warn} from './warn.js';

/** What no fallback has: where it is, a tag written `<zwgk-x/>` has swallowed the rest of its page. */
export const partsOfPages = 'script,iframe,footer';

/** Shows the rest of a page that a tag without an end has swallowed, in an element that is no `FeedElement`. */
export function showSwallowed(element: LitElement): void {
  const {renderRoot} = element;
  if (element.querySelector(partsOfPages) && !renderRoot.querySelector('slot')) {
    renderRoot.append(document.createElement('slot'));
    warn({code: 'swallowing', tag: element.localName});
  }
}
