import {isZhHans} from '@zwgk/locale';

import type {Late} from './late.js';

/** The BCP 47 tag that a widget's `lang` asks for, or an element around it, but not `<html>`; empty where none does. */
export function languageTagOf(host: HTMLElement): string {
  // Not the `lang` of the whole page: old Chinese sites are full of templates that say `<html lang="en">`.
  // Its own comes first: one that was set just now gets to the attribute only after what it changes has been drawn.
  return host.lang || (host.closest<HTMLElement>('[lang]:not(html)')?.lang ?? '');
}

/**
 * Words of the language a widget's `lang` asks for; `undefined` while they are on their way. Where they cannot be had it
 * speaks simplified Chinese.
 *
 * @param translations - Fetches those of other languages than simplified Chinese.
 */
export function vocabularyOf<Words>(
  host: HTMLElement,
  zhHans: Words,
  translations: Late<{readonly vocabularyFor: (tag: string) => Words}>,
): Words | undefined {
  const tag = languageTagOf(host);
  return isZhHans(tag) || translations.failed ? zhHans : translations.get()?.vocabularyFor(tag);
}
