import type {FieldTexts} from '../entry.js';
import type {Field} from '../header-aliases.js';
import {linkOf} from '../link.js';
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
    const reading = linkOf(part);
    if (reading.type === 'malformed') log.report('URL_MALFORMED', row.place(field), part.slice(0, 80));
    if (reading.type === 'unsafe') log.report('URL_UNSAFE', row.place(field), part.slice(0, 80));
    if (reading.type === 'completed') log.repaired('URL_COMPLETED', row.place(field));
    return reading.type === 'url' || reading.type === 'completed' ? [reading.url] : [];
  });
}
