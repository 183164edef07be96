import assert from 'node:assert/strict';
import {type CdpClient, openPage} from '@zwgk/tooling';

/** A page in a browser too old for Playwright, used as a resident uses it: by what can be seen. */
export interface OldPage {
  /** Waits until a text is on the screen. */
  see(text: string): Promise<void>;
  /** Waits until a text is no longer on the screen. */
  miss(text: string): Promise<void>;
  /** Clicks the innermost button or link that shows a text. */
  click(text: string): Promise<void>;
  /** Clicks a field by its accessible name and types into it. */
  type(label: string, text: string): Promise<void>;
  /** Errors nobody caught. */
  errors(): Promise<readonly string[]>;
}

export async function openOldPage(cdp: CdpClient, url: string): Promise<OldPage> {
  const {session} = await openPage(cdp);
  await cdp.send('Page.enable', {}, session);
  await cdp.send(
    'Page.addScriptToEvaluateOnNewDocument',
    {
      // The TypeScript loader wraps named functions in a helper that pages do not have.
      source: `window.zwgkTest = ((__name) => (${inPage.toString()})())((it) => it);`,
    },
    session,
  );
  await cdp.send('Page.navigate', {url}, session);

  const ask = async (expression: string): Promise<unknown> => {
    const answer = await cdp.send(
      'Runtime.evaluate',
      {expression, awaitPromise: true, returnByValue: true},
      session,
    );
    assert.equal(answer['exceptionDetails'], undefined, `${expression}: ${JSON.stringify(answer)}`);
    return (answer['result'] as {readonly value?: unknown}).value;
  };
  const call = (name: string, ...args: readonly string[]): Promise<unknown> =>
    ask(`zwgkTest.${name}(${args.map((it) => JSON.stringify(it)).join(', ')})`);
  return {
    see: async (text) => void (await call('see', text)),
    miss: async (text) => void (await call('miss', text)),
    click: async (text) => void (await call('click', text)),
    type: async (label, text) => {
      await call('focus', label);
      await cdp.send('Input.insertText', {text}, session);
    },
    errors: async () => (await call('errors')) as readonly string[],
  };
}

/** Runs inside the page; written in the syntax of its browser, without anything from outside. */
function inPage(): object {
  const errors: string[] = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

  function* elements(root: Document | ShadowRoot | Element): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot !== null) yield* elements(element.shadowRoot);
    }
  }
  const isShown = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const showing = (text: string): Element | undefined => {
    const found = [...elements(document)].filter(
      (it) => it instanceof HTMLElement && isShown(it) && it.innerText.includes(text),
    );
    return found[found.length - 1];
  };
  const until = <T>(find: () => T | false | undefined, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const end = Date.now() + 8000;
      const look = (): void => {
        const found = find();
        if (found) resolve(found);
        else if (Date.now() > end) reject(new Error(`${what}; on screen: ${document.body.innerText}`));
        else setTimeout(look, 30);
      };
      look();
    });

  return {
    see: (text: string) => until(() => showing(text) !== undefined, `${text} is not shown`),
    miss: (text: string) => until(() => showing(text) === undefined, `${text} is still shown`),
    click: async (text: string) => {
      const target = await until(
        () => showing(text)?.closest<HTMLElement>('button, a, summary'),
        `no button ${text}`,
      );
      target?.click();
    },
    focus: async (label: string) => {
      const field = await until(
        () =>
          [...elements(document)].find(
            (it): it is HTMLInputElement =>
              it instanceof HTMLInputElement &&
              isShown(it) &&
              (it.getAttribute('aria-label') === label ||
                [...(it.labels ?? [])].some((each) => (each.textContent ?? '').includes(label))),
          ),
        `no field ${label}`,
      );
      field.focus();
    },
    errors: () => errors,
  };
}
