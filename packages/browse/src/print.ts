import type {FeedReady} from '@zwgk/core';
import {civilDay, localized} from '@zwgk/feed';
import {printWords} from '@zwgk/locale';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {civilDate} from './citation.js';
import {printSheet} from './print.frame.js';
import {styles} from './print.styles.js';
import type {Spoken} from './spoken.js';

/** What every sheet needs to know. */
export interface Printing {
  /** The widget itself, whose record is printed. */
  readonly host: LitElement;
  readonly scene: Spoken;
  readonly ready: Pick<FeedReady, 'feed'>;
}

/**
 * Prints the record that is shown, as it stands on the page but for what only a screen needs, with its address.
 *
 * @param address - Where it can be read.
 */
export async function printDetail(printing: Printing, address: string): Promise<void> {
  const {host, scene} = printing;
  const article = host.renderRoot.querySelector('article');
  const title = article?.querySelector('[role=heading]');
  if (article === null || !title) return;
  const copy = article.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy
    .querySelectorAll('.back, .tools, .told, .copied, .neighbours, button, .request')
    .forEach((each) => each.remove());
  await printSheet(host, {
    title: (title.textContent ?? '').trim(),
    language: scene.words.language,
    styles: [styles],
    content: html`${copy} ${imprint(printing, address)}`,
  });
}

/** Who published what is on a sheet, when, where it can be read, and when it was printed. */
export function imprint({scene, ready}: Printing, address?: string): TemplateResult {
  const {language} = scene.words;
  const words = printWords[language];
  const {publisher, updated} = ready.feed;
  return html`<footer>
    <p>
      ${words.publisher(localized(publisher.name, language))} ·
      ${publisher.phone === undefined ? nothing : html`${words.publisherPhone(publisher.phone)} ·`}
      ${words.dataOf(civilDay(updated))} · ${words.printedOn(civilDate(new Date()))}
    </p>
    ${address === undefined ? nothing : html`<p>${words.address(address)}</p>`}
  </footer>`;
}
