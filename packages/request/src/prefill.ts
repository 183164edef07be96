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
