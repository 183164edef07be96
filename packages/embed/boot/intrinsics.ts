/**
 * Built-ins the bundle takes once and calls by local names, because old libraries replace them:
 * MooTools swaps `JSON` and `Array.from`, polyfills of 2013 swap `Map` and `Promise`.
 */
export const intrinsicNames = ['Array', 'JSON', 'Map', 'Object', 'Promise', 'Set', 'WeakMap'] as const;

export type Intrinsics = Pick<typeof globalThis, (typeof intrinsicNames)[number]>;

/**
 * The browser's own built-ins: those of this page when untouched, otherwise those of a fresh, empty frame
 * that is gone again before the page can notice. A page that forbids the frame keeps what it has.
 */
export function intrinsics(): Intrinsics {
  if (isUntouched()) return window;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  try {
    const realm = frame.contentWindow as Window & typeof globalThis;
    const {Array, JSON, Map, Object, Set, WeakMap} = realm;
    // A promise of a realm that is gone never settles; the language itself still makes the page's own.
    const Promise = (async () => {})().constructor as PromiseConstructor;
    return {Array, JSON, Map, Object, Promise, Set, WeakMap};
  } catch {
    return window;
  } finally {
    frame.remove();
  }
}

function isUntouched(): boolean {
  try {
    const {toString} = Function.prototype;
    const ours = [
      Array.from,
      JSON.parse,
      JSON.stringify,
      Map,
      Object.assign,
      Object.entries,
      Object.keys,
      Promise,
      Set,
      WeakMap,
    ];
    return ours.every((it) => toString.call(it).includes('[native code]'));
  } catch {
    return false;
  }
}
