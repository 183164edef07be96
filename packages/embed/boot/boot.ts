import {type Intrinsics, intrinsics} from './intrinsics.js';
import {type Late, lateLoader, type Shared} from './late.js';

/** What `register()` of core puts on every class it registers. */
const mark = Symbol.for('zwgk');

/** The body of a bundle; gives what its late parts share with it. */
export type Body = (intrinsics: Intrinsics, late: Late) => readonly unknown[];

/**
 * Runs a pasted bundle. Nothing it does reaches the host page: a second copy is silent, and a bundle that
 * cannot start leaves the content inside the tags visible and says why in one console line.
 *
 * @param file - Name of the bundle, for example `zwgk-catalog.js`.
 * @param tags - Elements the bundle defines.
 */
export function boot(file: string, tags: readonly string[], body: Body): void {
  if (tags.every(isOurs)) return;
  try {
    const own = intrinsics();
    const shared: Shared = new own.Map();
    shared.set('main', body(own, lateLoader(shared, own, scriptAddress(file))));
  } catch (error) {
    // eslint-disable-next-line no-console -- core, where warnings are at home, may be what could not start
    console.error(`[zwgk] notStarted ${file} ${remedy(error)}`, error);
  }
}

function isOurs(tag: string): boolean {
  const element = CustomElementRegistry.prototype.get.call(customElements, tag);
  return element !== undefined && mark in element;
}

/**
 * Only a classic script can ask where it came from. A module, and a script that jQuery's getScript ran through `eval`,
 * are found among the requests; a module of another name still knows its folder without being told.
 */
function scriptAddress(file: string): string {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src) return script.src;
  const requests = performance.getEntriesByType('resource').reverse();
  return requests.find(({name}) => name.includes(`/${file}`))?.name ?? '';
}

/** The one cause a webmaster can mend; any other is in the error itself. */
function remedy(error: unknown): string {
  return String(error).includes('Trusted') ? 'CSP: trusted-types lit-html' : '';
}
