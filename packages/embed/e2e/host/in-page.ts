/**
 * What a resident could tell of a page, for browsers Playwright does not drive: source of an expression that gives
 * {@link Resident}, to be run inside the page.
 */
// The TypeScript loader wraps named functions in a helper that pages do not have.
export const residentSource = `((__name) => (${resident.toString()})())((it) => it)`;

/** Promises reject after some seconds with what is on the screen instead. */
export interface Resident {
  /** Waits until a text is on the screen. */
  readonly see: (text: string) => Promise<unknown>;
  /** Waits until a text is no longer on the screen. */
  readonly miss: (text: string) => Promise<unknown>;
  /** Clicks the innermost button, link or label that shows a text. */
  readonly click: (text: string) => Promise<unknown>;
  /** Puts the cursor into the field of a name. */
  readonly focus: (name: string) => Promise<unknown>;
}

/** Written in the syntax of Chromium 80, without anything from outside. */
function resident(): Resident {
  function* elements(root: Document | ShadowRoot): Generator<HTMLElement> {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot !== null) yield* elements(element.shadowRoot);
    }
  }
  const isShown = (element: HTMLElement): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const showing = (text: string): HTMLElement | undefined => {
    const found = [...elements(document)].filter((it) => isShown(it) && (it.innerText || '').includes(text));
    return found[found.length - 1];
  };
  const isNamed = (field: HTMLElement, name: string): field is HTMLInputElement | HTMLTextAreaElement =>
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    isShown(field) &&
    (field.getAttribute('aria-label') === name ||
      [...(field.labels ?? [])].some((it) => it.innerText.includes(name)));
  const until = <T>(find: () => T | false | undefined | null, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const end = Date.now() + 20_000;
      const look = (): void => {
        const found = find();
        if (found) resolve(found);
        else if (Date.now() > end) reject(new Error(`${what}; on screen: ${document.body.innerText}`));
        else setTimeout(look, 30);
      };
      look();
    });

  return {
    see: (text) => until(() => showing(text) !== undefined, `${text} is not shown`),
    miss: (text) => until(() => showing(text) === undefined, `${text} is still shown`),
    click: async (text) => {
      (
        await until(
          () => showing(text)?.closest<HTMLElement>('button, a, summary, label'),
          `no button ${text}`,
        )
      ).click();
    },
    focus: async (name) => {
      (
        await until(() => [...elements(document)].find((it) => isNamed(it, name)), `no field ${name}`)
      ).focus();
    },
  };
}
