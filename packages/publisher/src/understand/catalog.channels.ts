import type {Channels} from '@zwgk/feed';

import {type Channel, channelsIn, inOrder, isChannel} from './channel.js';
import type {Column} from './header.segments.js';
import type {Reading} from './row.js';
import {tickOf} from './tick.js';

/** Channels (公开渠道和载体) of a matter with the words of the source; from lists in cells, or a column of ticks for each. */
export function channelsOf(readings: readonly Reading[], circles: boolean): Channels | undefined {
  const codes = new Set<Channel>();
  const other = new Set<string>();
  const texts = new Set<string>();
  for (const {column, text} of readings) {
    const own = isTickColumn(column);
    if (own && tickOf(text, circles).type === 'no') continue;
    if (!own) texts.add(text);
    const named = channelsIn(own ? (column.role.name ?? '') : text);
    const known = own ? (column.role.codes?.filter(isChannel) ?? named.codes) : named.codes;
    known.forEach((code) => codes.add(code));
    named.other.forEach((name) => other.add(name));
  }
  if (codes.size === 0 && texts.size === 0) return undefined;
  const ordered = inOrder(codes, other);
  return {
    codes: [...ordered.codes],
    ...(ordered.other.length > 0 ? {other: [...ordered.other]} : {}),
    ...(texts.size > 0 ? {text: [...texts].join('\n')} : {}),
  };
}

/** A column for one channel, ticked or not. */
function isTickColumn({role}: Column): boolean {
  return role.codes !== undefined || role.name !== undefined;
}
