import type {Page} from 'playwright-core';

/** What a guest could leave behind on a page, one line each; compared with and without the bundle. */
export async function trace(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  // Plain protocol and plain text: what the page did to JSON, Map or Array must not reach the measurement.
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value).split('\n').sort();
}

/** Names and source of everything on the page's own objects, and the computed style of the county's own elements. */
const expression = `(() => {
  let text = '';
  const line = (...parts) => { let one = ''; for (let i = 0; i < parts.length; i++) one += parts[i] + ' '; text += one.replace(/\\n/g, ' ') + '\\n'; };
  const own = (label, object) => {
    const keys = Reflect.ownKeys(object);
    for (let i = 0; i < keys.length; i++) {
      const descriptor = Reflect.getOwnPropertyDescriptor(object, keys[i]);
      const value = descriptor && descriptor.value;
      line(label, String(keys[i]), typeof value === 'function' ? Function.prototype.toString.call(value) : typeof value);
    }
  };
  own('window', window);
  const shared = [Object, Array, String, Number, Function, Date, RegExp, Promise, Map, Set, WeakMap, Symbol, JSON, Reflect,
    Node, Element, HTMLElement, Document, ShadowRoot, Event, EventTarget, History, Storage, CustomElementRegistry, customElements];
  for (let i = 0; i < shared.length; i++) {
    if (!shared[i]) continue;
    own('shared ' + i, shared[i]);
    if (shared[i].prototype) own('prototype ' + i, shared[i].prototype);
  }
  own('document', document);
  const elements = document.querySelectorAll('html, body, h1, #county-search, #county-footer a');
  const ofSize = /^(height|block-size|perspective-origin|transform-origin|inline-size|width)$/;
  for (let i = 0; i < elements.length; i++) {
    const style = getComputedStyle(elements[i]);
    line('attributes', elements[i].tagName, elements[i].cloneNode(false).outerHTML);
    for (let j = 0; j < style.length; j++) {
      if (!ofSize.test(style[j])) line('style', i, elements[i].tagName, style[j], style.getPropertyValue(style[j]));
    }
  }
  return text;
})()`;
