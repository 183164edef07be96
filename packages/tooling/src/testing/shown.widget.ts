import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';

/** What every widget of ours is: drawn by Lit, and given a feed. */
interface FedElement extends HTMLElement {
  feed: unknown;
  readonly updateComplete: Promise<boolean>;
}

/** How a widget stands on its page. */
export interface Standing {
  /** Width of what it stands in, in px. */
  readonly width?: number;
  /** What stands between its tags. */
  readonly inner?: Node | undefined;
}

/** A widget as a resident meets it: what can be read of it, found in it, pressed and typed into. */
export class ShownWidget<T extends FedElement> {
  readonly element: T;

  constructor(element: T) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The widget has not been drawn.');
    return this.element.shadowRoot;
  }

  /** All that can be read. */
  get text(): string {
    return textOf(this.root);
  }

  /** Elements that match, as text. */
  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map(textOf);
  }

  /** The first element that matches and holds this text. */
  find(selector: string, text = ''): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((each) => textOf(each).includes(text));
    if (found === undefined) throw new Error(`Nothing like ${selector} says “${text}” in: ${this.text}`);
    return found;
  }

  async click(selector: string, text = ''): Promise<void> {
    const target = this.find(selector, text);
    target.focus();
    target.click();
    await this.settled();
  }

  /** Types words into the search box. */
  async type(words: string): Promise<void> {
    const box = this.find('#search');
    if (!(box instanceof HTMLInputElement)) throw new Error('There is no search box.');
    box.focus();
    box.value = words;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: words}));
    await this.settled();
  }

  /** Ticks a checkbox, or unticks it, by its group and its own name. */
  async tick(group: string, name: string): Promise<void> {
    const labels = [...this.find('fieldset', group).querySelectorAll('label')];
    const box = labels.find((label) => textOf(label).startsWith(name))?.querySelector('input');
    if (box === null || box === undefined) throw new Error(`“${group}” has no choice “${name}”.`);
    box.focus();
    box.click();
    await this.settled();
  }

  /** Until nothing is being read or drawn any more. */
  async settled(): Promise<void> {
    // What was done is answered by a part that may be a task away.
    await aTimeout(0);
    await this.element.updateComplete;
    // A feed that never comes keeps loading.
    if (isLoading(this.element.feed)) return;
    const isComing = (): boolean => this.root.querySelector('[part=loading], [aria-busy=true]') !== null;
    await waitUntil(() => !isComing(), 'Something keeps loading', {timeout: 10_000});
    await this.element.updateComplete;
  }
}

/** Puts a widget with a feed and attributes on the page, 1,100 px wide unless told. */
export async function putOnPage<T extends FedElement>(
  element: T,
  feed: T['feed'],
  attributes: Readonly<Record<string, string>>,
  {width = 1100, inner}: Standing = {},
): Promise<T> {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inner !== undefined) element.append(inner);
  element.feed = feed;
  const parentNode = document.createElement('main');
  parentNode.style.width = `${width}px`;
  document.body.append(parentNode);
  await fixture(html`${element}`, {parentNode});
  return element;
}

/** The sheet that comes out of the printer when a button in a widget's shadow root is pressed. */
export async function printedOn(root: ShadowRoot, press: () => unknown): Promise<Document> {
  const paper = new Promise<Document>((resolve) => {
    // Pictures may load as well.
    const onLoad = ({target}: Event): void => {
      if (!(target instanceof HTMLIFrameElement)) return;
      const {contentWindow: printer, contentDocument: sheet} = target;
      if (printer === null || sheet === null) return;
      printer.print = () => resolve(sheet);
      root.removeEventListener('load', onLoad, true);
    };
    root.addEventListener('load', onLoad, true);
  });
  await press();
  return paper;
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isLoading(feed: unknown): boolean {
  return typeof feed === 'object' && feed !== null && 'type' in feed && feed.type === 'loading';
}

/** Whether a form of the page's own is sent when it is asked to be, as nobody has taken that from it. */
export function isSent(form: HTMLFormElement): boolean {
  let isPrevented = true;
  const watch = (event: Event): void => {
    isPrevented = event.defaultPrevented;
    // The page of the tests stays.
    event.preventDefault();
  };
  addEventListener('submit', watch, {once: true});
  form.requestSubmit();
  return !isPrevented;
}
