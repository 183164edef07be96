import {findPersonalData} from '@zwgk/feed/check';

/** Whether a text holds an identity number, a bank card or a private mobile phone number. */
export function hasPersonalData(text: string): boolean {
  // Every such number has eleven digits or more; most texts need no closer look.
  return digits.test(text) && findPersonalData(text).length > 0;
}

const digits = /(?:\d[\s-]?){11}|[０-９]/;
