import {localized} from '@zwgk/feed';
import type {TemplateResult} from 'lit';

import {citation, type Cited} from './citation.js';
import {copyTools} from './copy.js';
import type {Printing} from './print.js';
import type {Spoken} from './spoken.js';

/** A record that stands on the page, and whether links to it lead anywhere. */
interface Shown extends Printing {
  readonly scene: Spoken & {readonly settings: {readonly noHistory: boolean}};
}

/**
 * Buttons on the page of one record: copy a link, copy a citation, print.
 *
 * @param address - Where the record is read in this widget.
 * @param cited - What is cited; at its own address where it has one.
 */
export function detailTools(
  {scene, host, ready}: Shown,
  id: string,
  address: () => string,
  cited: Omit<Cited, 'site' | 'address'> & {readonly original?: string | undefined},
): TemplateResult {
  const site = localized(ready.feed.publisher.name, scene.words.language);
  return copyTools(scene, host, id, {
    // Where the page's address is left alone nothing leads here.
    ...(!scene.settings.noHistory && {link: address}),
    citation: () => citation({...cited, site, address: cited.original ?? address()}, new Date()),
    print: async () => {
      const {printDetail} = await import('./print.js');
      await printDetail({host, scene, ready}, address());
    },
  });
}
