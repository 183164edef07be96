/** What the widget asks of the page and of the browser while it is drawn where there is neither. */
const stillGlobals = {
  IntersectionObserver: class {
    observe = (): void => undefined;
    disconnect = (): void => undefined;
  },
  window: {addEventListener: () => undefined, removeEventListener: () => undefined, print: () => undefined},
  document: {
    querySelectorAll: () => [],
    createElement: () => ({setAttribute: () => undefined, textContent: ''}),
  },
  // Links are then fragments alone, wherever the page lies.
  location: {href: '', hash: ''},
  history: {state: null},
  getComputedStyle: () => ({fontSize: '16px'}),
} as const;

/** Runs something as if in an empty page at no address, and takes the page away again. */
export async function inStillPage<T>(act: () => Promise<T>): Promise<T> {
  const names = Object.keys(stillGlobals);
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const [name, value] of Object.entries(stillGlobals)) {
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  }
  try {
    return await act();
  } finally {
    names.forEach((name, i) => {
      const descriptor = before[i];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  }
}
