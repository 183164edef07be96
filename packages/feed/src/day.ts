import type {DisclosureDocument} from './schemas.js';

/** Day a document is ordered by: when it was published, else when it was written; empty when neither is known. */
export function dayOf({
  publishedOn,
  writtenOn,
}: Pick<DisclosureDocument, 'publishedOn' | 'writtenOn'>): string {
  return publishedOn ?? writtenOn ?? '';
}

/** Offset of China's time, in milliseconds; it has no summer time. */
const chinaOffset = 8 * 60 * 60 * 1000;

/**
 * `updated` of a feed that changes now (RFC 3339): the instant with China's offset, or, where the feed says that it has
 * changed since, a second more than that, so that readers notice every change.
 */
export function updatedAfter(before: unknown, now: string): string {
  const last = typeof before === 'string' ? Date.parse(before) : Number.NaN;
  return chinaInstant(last >= Date.parse(now) ? last + 1000 : now);
}

/** An instant (RFC 3339, a date, or milliseconds since 1970) told in China's time, to the second: `2026-09-14T10:32:05+08:00`. */
export function chinaInstant(instant: string | number | Date): string {
  const china = new Date(new Date(instant).getTime() + chinaOffset);
  return china.toISOString().replace(/\.\d+Z$/, '+08:00');
}

/** The civil date in China at an instant, for example a feed's `updated`. */
export function civilDay(instant: Parameters<typeof chinaInstant>[0]): string {
  return chinaInstant(instant).slice(0, 10);
}
