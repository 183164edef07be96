import {intrinsics, type Intrinsics} from './intrinsics.js';
import {lateLoader, type Exports, type Late} from './late.js';

/** The body of a bundle; gives what its late parts share with it. */
export type Body = (intrinsics: Intrinsics, late: Late) => Exports;

/**
 * Runs a pasted bundle. Nothing it does reaches the host page: a second copy is silent, and a bundle that
 * cannot start leaves the content inside the tags visible and says why in one console line.
 *
 * @param file - Name of the bundle, for example `zwgk-catalog.js`.
 * @param tags - Elements the bundle defines.
 */
export function boot(file: string, tags: readonly string[], body: Body): void {
  if (tags.every((tag) => customElements.get(tag))) return;
  try {
    const own = intrinsics();
    const shared = new own.Map<string, Exports>();
    shared.set(file, body(own, lateLoader(shared, own, scriptAddress(file))));
  } catch (error) {
    console.error(
      `[zwgk] startFailed ${file}: 组件未能启动，标签内的备用内容保持可见。${remedy(error)}`,
      error,
    );
  }
}

/** A module has no `currentScript`; a script run through `eval` (jQuery's getScript) is found among the requests. */
function scriptAddress(file: string): string {
  const script = document.currentScript;
  if (script === null) return '';
  if (script instanceof HTMLScriptElement && script.src !== '') return script.src;
  const requests = performance.getEntriesByType('resource').map((entry) => entry.name);
  return requests.reverse().find((name) => name.split(/[?#]/, 1)[0]?.endsWith(`/${file}`)) ?? '';
}

function remedy(error: unknown): string {
  return String(error).includes('polic') ? '页面的 CSP 须允许: trusted-types lit-html' : '';
}
