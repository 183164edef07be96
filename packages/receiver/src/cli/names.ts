import {
  codeName,
  type CodeNames,
  deliveryNamesEn,
  deliveryNamesZhHans,
  identityTypeNamesEn,
  identityTypeNamesZhHans,
  mediumNamesEn,
  mediumNamesZhHans,
  ratingNamesEn,
  ratingNamesZhHans,
  ratingReasonNamesEn,
  ratingReasonNamesZhHans,
  replyNamesEn,
  replyNamesZhHans,
  requestEventNamesEn,
  requestEventNamesZhHans,
} from '@zwgk/feed';

import type {Lang} from '../http/problem.words.js';

const names = {
  delivery: {zh: deliveryNamesZhHans, en: deliveryNamesEn},
  identityType: {zh: identityTypeNamesZhHans, en: identityTypeNamesEn},
  medium: {zh: mediumNamesZhHans, en: mediumNamesEn},
  reply: {zh: replyNamesZhHans, en: replyNamesEn},
  rating: {zh: ratingNamesZhHans, en: ratingNamesEn},
  reason: {zh: ratingReasonNamesZhHans, en: ratingReasonNamesEn},
  event: {zh: requestEventNamesZhHans, en: requestEventNamesEn},
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, CodeNames>>>>;

/** Name of a code in a language; the code itself when the list does not have it. */
export function nameOf(list: keyof typeof names, code: string, lang: Lang): string {
  return codeName(names[list][lang], code) ?? code;
}
