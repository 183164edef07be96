import {imprint, printSheet, printStyles} from '@zwgk/browse';
import {html} from 'lit';

import type {Card} from './card.scene.js';
import {styles} from './print.styles.js';

/** What only a screen needs. */
const forScreens =
  '.toolbar, .contents, .search, .links, .enlarge, .open, .coming, .matters .waiting, dialog, audio, video, button';

/** Prints a card with everything unfolded, who published it and where it can be read. */
export async function printCard(card: Card, title: string): Promise<void> {
  const {host, words, ready, policy} = card;
  const copy = host.renderRoot.querySelector('article')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.querySelectorAll(forScreens).forEach((each) => each.remove());
  copy.querySelectorAll('details').forEach((each) => each.setAttribute('open', ''));
  copy.querySelectorAll('img').forEach((each) => each.removeAttribute('loading'));
  copy.classList.remove('narrow');
  await printSheet(host, {
    title,
    language: words.language,
    styles: [printStyles, styles],
    content: html`${copy} ${imprint({host, scene: card, ready}, policy.url ?? card.address())}`,
  });
}
