import {catalogue, type Code} from '../messages/catalogue.js';
import type {Lang} from '../messages/message.js';

/** Heading of a code, or the code itself when it is not one of ours. */
export function titleOf(code: string, lang: Lang): string {
  return isCode(code) ? catalogue[code].title[lang] : code;
}

function isCode(code: string): code is Code {
  return Object.hasOwn(catalogue, code);
}
