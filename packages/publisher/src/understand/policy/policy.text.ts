import type {Block} from '@zwgk/feed';

import type {FieldTexts} from '../entry.js';
import type {Field} from '../header-aliases.js';
import type {Log} from '../log.js';
import {hasPersonalData} from '../personal.js';
import {absenceOf} from '../text.js';
import {plainText} from '../title.js';

/** Text of a field, `undefined` if it is blank or says 无; one with personal data is told and left out. */
export function statedText(row: FieldTexts, field: Field, log: Log): string | undefined {
  const text = plainText(row.text(field));
  if (text === '' || absenceOf(text) !== undefined) return undefined;
  if (!hasPersonalData(text)) return text;
  log.report('PERSONAL_DATA_IN_CELL', row.place(field));
  return undefined;
}

/** Longer text as paragraphs, one to a line. */
export function paragraphs(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({type: 'paragraph', text: line}));
}

/** A field's longer text, if it has any. */
export function blocksIn(row: FieldTexts, field: Field, log: Log): Block[] | undefined {
  const text = statedText(row, field, log);
  return text === undefined ? undefined : paragraphs(text);
}
