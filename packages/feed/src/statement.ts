import {hasOwn} from './read.js';
import type {Absence, StatedText} from './shape.js';
import {localized} from './words.js';

// Not in words.ts: a first screen shows no statements.

function isStatement(text: StatedText): text is {readonly text: string; readonly absent: Absence} {
  return typeof text === 'object' && hasOwn(text, 'absent');
}

/** Why there is no value, when the source says so itself: 无 or 不适用. */
export function absenceOf(text: StatedText): Absence | undefined {
  return isStatement(text) ? text.absent : undefined;
}

/** The words of the source, those that say there is nothing (无) included. */
export function statedWords(text: StatedText, language: string): string {
  return isStatement(text) ? text.text : localized(text, language);
}
