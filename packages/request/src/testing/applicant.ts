import type {Request} from '../request.js';

/** How long to wait for something to be on the page, in ms. */
const patience = 10_000;

/** The form as a resident fills it in. */
export class Applicant {
  readonly element: Request;

  constructor(element: Request) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return (this.root.textContent ?? '').replace(/\s+/g, ' ');
  }

  /** Until the whole form has come; whoever touches the form makes it come. */
  async ready(): Promise<void> {
    this.root.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    await this.reads('想要的信息会暂存');
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

  /** The field with a label. */
  field(label: string): HTMLInputElement | HTMLTextAreaElement {
    const found = [...this.root.querySelectorAll('label')].find((each) =>
      (each.textContent ?? '').includes(label),
    );
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

  async next(): Promise<void> {
    await this.press('下一步');
  }

  /** Fills in everything up to the step that asks who wants it. */
  async toApplicant(): Promise<void> {
    await this.fill('信息名称', '2025 年高龄津贴发放名单');
    await this.next();
    await this.press('选择示例县民政局');
    await this.next();
    await this.next();
    await this.reads('个人信息使用说明');
  }

  /** Fills in everything up to the review. */
  async toReview(): Promise<void> {
    await this.toApplicant();
    await this.tick('我同意');
    await this.fill('姓名', '王小明');
    await this.fill('证件号码', '11010519491231002X');
    await this.fill('联系电话', '13800000000');
    await this.fill('电子邮箱', 'wang@example.cn');
    await this.next();
    await this.reads('请核对');
  }

  /** Chooses files as if from the device. */
  async choose(...files: readonly File[]): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('[type=file]')!;
    const chosen = new DataTransfer();
    files.forEach((file) => chosen.items.add(file));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.until(() => field.value === '', 'The files were not taken');
    await this.element.updateComplete;
  }
}
