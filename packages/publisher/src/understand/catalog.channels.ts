import type {Channels} from '@zwgk/feed';

import type {Misfit} from './catalog.columns.js';
import {type Channel, channelsIn, inOrder, isChannel} from './channel.js';
import type {Column} from './header.segments.js';
import type {Reading} from './row.js';
import {tickOf} from './tick.js';

/** Channels of a matter, and the words beside ticks that nothing was made of. */
export interface ReadChannels {
  readonly channels?: Channels;
  readonly misfits: readonly Misfit[];
}

/** Channels (公开渠道和载体) of a matter with the words of the source; from lists in cells, or a column of ticks for each. */
export function channelsOf(readings: readonly Reading[], circles: boolean): ReadChannels {
  const codes = new Set<Channel>();
  const other = new Set<string>();
  const texts = new Set<string>();
  const misfits: Misfit[] = [];
  for (const {column, text} of readings) {
    const tick = isTickColumn(column) ? tickOf(text, circles) : undefined;
    if (tick?.type === 'no') continue;
    if (tick === undefined) texts.add(text);
    const known = column.role.codes?.filter(isChannel);
    // What is written under 其他 in place of a tick is the name of the channel.
    const isName = tick?.type === 'words' && known?.includes('other') === true;
    const named = channelsIn(tick === undefined ? text : isName ? tick.words : (column.role.name ?? ''));
    const found = known === undefined || isName ? named.codes : known;
    found.forEach((code) => codes.add(code));
    named.other.forEach((name) => other.add(name));
    if (tick?.type === 'words' && !isName && !saysSame(tick.words, found)) misfits.push({column, text});
  }
  if (codes.size === 0 && texts.size === 0) return {misfits};
  const ordered = inOrder(codes, other);
  const channels = {
    codes: [...ordered.codes],
    ...(ordered.other.length > 0 ? {other: [...ordered.other]} : {}),
    ...(texts.size > 0 ? {text: [...texts].join('\n')} : {}),
  };
  return {channels, misfits};
}

/** Whether words beside a tick only name the channel of their column again. */
function saysSame(words: string, codes: readonly Channel[]): boolean {
  return channelsIn(words).codes.every((code) => codes.includes(code));
}

/** A column for one channel, ticked or not. */
function isTickColumn({role}: Column): boolean {
  return role.codes !== undefined || role.name !== undefined;
}
