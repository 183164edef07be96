/** How long to wait for something to be on the page, in ms. */
const patience = 10_000;

/** What every form of ours is: drawn by Lit. */
interface FormElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** A form as somebody fills it in: what can be read of it, written into it and pressed. Knows no test framework. */
export class FilledForm<T extends FormElement> {
  readonly element: T;

  constructor(element: T) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The form has not been drawn.');
    return this.element.shadowRoot;
  }

  get text(): string {
    return (this.root.textContent ?? '').replace(/\s+/g, ' ');
  }

  async reads(words: string): Promise<void> {
    await this.until(() => this.text.includes(words), `“${words}” is not there`);
  }

  /** Waits until something has happened. */
  async until(hasHappened: () => boolean, otherwise: string): Promise<void> {
    const begun = Date.now();
    while (!hasHappened()) {
      if (Date.now() - begun > patience) throw new Error(`${otherwise}: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The field with a label: with just this one, or else with one that holds it. */
  field(label: string): HTMLInputElement | HTMLTextAreaElement {
    const labels = [...this.root.querySelectorAll('label')];
    const found =
      labels.find((each) => (each.textContent ?? '').trim() === label) ??
      labels.find((each) => (each.textContent ?? '').includes(label));
    const field = found?.control ?? found?.querySelector('input');
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
    throw new Error(`No field is called ${label} in: ${this.text}`);
  }

  async fill(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  async tick(label: string): Promise<void> {
    this.field(label).click();
    await this.element.updateComplete;
  }

  async press(label: string): Promise<void> {
    const found = [...this.root.querySelectorAll('button')].find((each) =>
      (each.textContent ?? '').includes(label),
    );
    if (found === undefined) throw new Error(`No button says ${label} in: ${this.text}`);
    found.focus();
    found.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
}
