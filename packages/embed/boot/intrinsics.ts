/**
 * Built-ins the bundle takes once and calls by local names, because old libraries replace them:
 * MooTools swaps `JSON` and `Array.from`, polyfills of 2013 swap `Map` and `Promise`.
 */
export const intrinsicNames = ['Array', 'JSON', 'Map', 'Object', 'Promise', 'Set', 'WeakMap'] as const;

export type Intrinsics = Pick<typeof globalThis, (typeof intrinsicNames)[number]>;

/** Methods whose replacements have been seen to return something else than the standard says. */
const probes: readonly ((realm: Intrinsics) => unknown)[] = [
  (realm) => realm.Array.from,
  (realm) => realm.Array.isArray,
  (realm) => realm.JSON.parse,
  (realm) => realm.JSON.stringify,
  (realm) => realm.Map,
  (realm) => realm.Map.prototype.get,
  (realm) => realm.Object.assign,
  (realm) => realm.Object.entries,
  (realm) => realm.Object.keys,
  (realm) => realm.Promise,
  (realm) => realm.Set,
  (realm) => realm.WeakMap,
];

/**
 * The browser's own built-ins: those of this page when untouched, otherwise those of a fresh, empty frame
 * that is gone again before the page can notice. A page that forbids the frame keeps what it has.
 */
export function intrinsics(): Intrinsics {
  return probes.every(isUntouched) ? window : (freshRealm() ?? window);
}

function isUntouched(probe: (realm: Intrinsics) => unknown): boolean {
  try {
    const value = probe(window);
    return typeof value === 'function' && Function.prototype.toString.call(value).includes('[native code]');
  } catch {
    return false;
  }
}

function freshRealm(): Intrinsics | undefined {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  const realm = frame.contentWindow as (Window & typeof globalThis) | null;
  const taken = realm && {
    Array: realm.Array,
    JSON: realm.JSON,
    Map: realm.Map,
    Object: realm.Object,
    // A promise of a realm that is gone never settles; the language itself still makes the page's own.
    Promise: (async () => {})().constructor as PromiseConstructor,
    Set: realm.Set,
    WeakMap: realm.WeakMap,
  };
  frame.remove();
  return taken ?? undefined;
}
