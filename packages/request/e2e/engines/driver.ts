import {personal, wanted} from '../applicant.js';

/** A resident who works the form from within the browser, for browsers that tests cannot drive from without. */
export class Driver {
  private readonly page: () => Document | null | undefined;

  /** @param page - The page as it is now: it may be reloaded. */
  constructor(page: () => Document | null | undefined) {
    this.page = page;
  }

  /** Everything that can be read. */
  get text(): string {
    const main = this.root?.querySelector<HTMLElement>('section');
    return main?.innerText ?? '';
  }

  /** Waits until texts can be read. */
  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.until(() => this.text.includes(text), text);
  }

  /** Waits until the whole form has come. */
  async ready(): Promise<void> {
    await this.shown();
    await this.sees('想要的信息会暂存');
  }

  /** Waits until the whole form has come, or it is told what has become of it. */
  async shown(): Promise<void> {
    const whole = /想要的信息会暂存|申请已收到|上次提交没有等到结果/;
    await this.until(() => {
      const focus = new FocusEvent('focusin', {bubbles: true, composed: true});
      this.root?.querySelector('input')?.dispatchEvent(focus);
      return whole.test(this.text);
    }, '表单');
  }

  /** Values of all fields that are shown. */
  get values(): readonly string[] {
    const fields = this.root?.querySelectorAll<HTMLInputElement>('input[name], textarea[name]');
    return [...(fields ?? [])].map(({value}) => value);
  }

  /** Whether a button is there. */
  has(name: string): boolean {
    return this.button(name) !== undefined;
  }

  /** Goes back to a step, unless it is shown. */
  async goTo(step: string): Promise<void> {
    const buttons = this.root?.querySelectorAll<HTMLElement>('nav button');
    [...(buttons ?? [])].find((button) => button.textContent?.includes(step))?.click();
    await this.drawn();
  }

  async write(name: string, value: string): Promise<void> {
    const field = await this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    await this.drawn();
  }

  async valueOf(name: string): Promise<string> {
    return (await this.field(name)).value;
  }

  async press(name: string): Promise<void> {
    await this.until(() => this.has(name), name);
    this.button(name)?.click();
    await this.drawn();
  }

  async want(): Promise<void> {
    await this.write('informationName', wanted.name);
    await this.write('features', wanted.features);
  }

  /** Goes from the first step to the last, filling in what is not there yet. */
  async fillRest(): Promise<void> {
    await this.press('下一步');
    await this.write('agency', wanted.agency);
    await this.press('下一步');
    await this.choose('[name=delivery][value=email]');
    await this.press('下一步');
    await this.choose('#consent');
    for (const [name, value] of Object.entries(personal)) await this.write(name, value);
    await this.press('下一步');
    await this.sees('请核对');
  }

  async send(): Promise<void> {
    await this.press('提交申请');
  }

  private get root(): ShadowRoot | null | undefined {
    return this.page()?.querySelector('zwgk-request')?.shadowRoot;
  }

  private button(name: string): HTMLElement | undefined {
    const buttons = this.root?.querySelectorAll<HTMLElement>('button');
    return [...(buttons ?? [])].find((button) => button.textContent?.trim().startsWith(name));
  }

  private async field(name: string): Promise<HTMLInputElement> {
    const find = (): HTMLInputElement | null | undefined =>
      this.root?.querySelector<HTMLInputElement>(`input[name=${name}], textarea[name=${name}]`);
    await this.until(() => Boolean(find()), name);
    const field = find();
    if (!field) throw new Error(name);
    return field;
  }

  private async choose(selector: string): Promise<void> {
    const find = (): HTMLInputElement | null | undefined =>
      this.root?.querySelector<HTMLInputElement>(selector);
    await this.until(() => Boolean(find()), selector);
    if (find()?.checked === false) find()?.click();
    await this.drawn();
  }

  private drawn(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 20));
  }

  private async until(happened: () => boolean, what: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (!happened()) {
      if (Date.now() > end) throw new Error(`没有等到“${what}”，只看到：${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
