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
  const instant = last >= Date.parse(now) ? last + 1000 : Date.parse(now);
  return new Date(instant + chinaOffset).toISOString().replace(/\.\d+Z$/, '+08:00');
}

/** The civil date in China at an instant of the format (RFC 3339), for example a feed's `updated`. */
export function civilDay(instant: string): string {
  return new Date(Date.parse(instant) + chinaOffset).toISOString().slice(0, 10);
}
