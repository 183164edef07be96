import type {FieldTexts} from '../entry.js';
import type {Field} from '../header-aliases.js';
import {addressOf, linkOf} from '../link.js';
import type {Log} from '../log.js';

/** The address a cell holds or leads to; one that is wrong is told and left out. */
export function addressIn(row: FieldTexts, field: Field, log: Log): string | undefined {
  return addressesIn(row, field, log)[0];
}

/** All addresses of a cell, one to a line or parted by semicolons. */
export function addressesIn(row: FieldTexts, field: Field, log: Log): readonly string[] {
  const text = row.text(field);
  const behind = row.stored(field).link;
  const isShown = linkOf(text).type === 'url' || linkOf(text).type === 'completed';
  const written = behind !== undefined && !isShown ? [behind] : text.split(/[;；\n]+|\s+(?=https?:)/);
  return written.flatMap((part) => {
    return addressOf(linkOf(part), {written: part, place: row.place(field), log}) ?? [];
  });
}
