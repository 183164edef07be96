/** What is cited: a page of a government site about a document or a matter. */
export interface Cited {
  /** Body that issued or discloses it. */
  readonly body?: string | undefined;
  readonly title: string;
  /** Number of the document (文号) or code of the matter. */
  readonly number?: string | undefined;
  /** Civil date it was published on, or last changed; as far as known. */
  readonly date?: string | undefined;
  /** Name of the site. */
  readonly site: string;
  readonly address: string;
}

/**
 * A citation as GB/T 7714 writes electronic bulletins:
 * `body. title: number[EB/OL]. site, (date)[retrieved]. address.`
 *
 * @param retrieved - The day it was read, by the reader's calendar.
 */
export function citation({body, title, number, date, site, address}: Cited, retrieved: Date): string {
  const author = body === undefined ? '' : `${body}. `;
  const numbered = number === undefined ? title : `${title}: ${number}`;
  const published = date === undefined ? '' : `(${date})`;
  return `${author}${numbered}[EB/OL]. ${site}, ${published}[${civilDate(retrieved)}]. ${address}.`;
}

/** The day on the reader's calendar, `2026-01-09`. */
export function civilDate(instant: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
