import type {Values} from './form.js';

/** What begins the part of a page's fragment that is for us. */
export const prefix = 'zwgk-request:';

/** What a page presets by attributes. */
interface Presets {
  readonly agency: string;
  readonly informationName: string;
  readonly docNumber: string;
}

/**
 * What a page asks for on the resident's behalf: by the tag's attributes, or in its address, after `#zwgk-request:` or in
 * the query, as `title`, `docNumber` and `agency`. It is text in fields, and nothing more.
 */
export function prefilled({agency, informationName, docNumber}: Presets): Values {
  const {hash, search} = location;
  const asked = new URLSearchParams(hash.startsWith(`#${prefix}`) ? hash.slice(prefix.length + 1) : search);
  const values = {
    informationName: informationName || (asked.get('title') ?? ''),
    docNumber: docNumber || (asked.get('docNumber') ?? ''),
    agency: agency || (asked.get('agency') ?? ''),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** What a catalogue says a resident wants to ask for; `undefined` for an event that says nothing of the kind. */
export function wantedBy(event: Event): Values | undefined {
  if (!(event instanceof CustomEvent)) return undefined;
  const detail: unknown = event.detail;
  if (typeof detail !== 'object' || detail === null || !('title' in detail)) return undefined;
  const agency = 'agency' in detail ? detail.agency : undefined;
  if (typeof detail.title !== 'string') return undefined;
  return {informationName: detail.title, ...(typeof agency === 'string' && {agency})};
}
