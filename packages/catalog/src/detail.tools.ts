import {localized} from '@zwgk/feed';
import {copyWords} from '@zwgk/locale';
import {html, nothing, type TemplateResult} from 'lit';

import {citation, type Cited} from './copy.citation.js';
import {canPrint, copyTools} from './copy.js';
import type {Page} from './page.js';

/**
 * Buttons on the page of one record: copy a link, copy a citation, print.
 *
 * @param address - Where the record is read in this widget.
 * @param cited - What is cited; at its own address where it has one.
 */
export function detailTools(
  {scene, host, ready}: Page,
  id: string,
  address: () => string,
  cited: Omit<Cited, 'site' | 'address'> & {readonly original?: string | undefined},
): TemplateResult {
  const {language} = scene.words;
  const site = localized(ready.feed.publisher.name, language);
  const print = async (): Promise<void> => {
    const {printDetail} = await import('./print.js');
    await printDetail({host, scene, ready}, address());
  };
  const button = canPrint()
    ? html`<button type="button" @click=${() => void print()}>${copyWords[language].print}</button>`
    : nothing;
  const copyable = {
    // Where the page's address is left alone nothing leads here.
    ...(!scene.settings.noHistory && {link: address}),
    citation: () => citation({...cited, site, address: cited.original ?? address()}, new Date()),
  };
  return copyTools(scene, host, id, copyable, button);
}
