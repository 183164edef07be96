import {FilledForm} from '@zwgk/tooling/filled-form.js';

import type {Request} from '../request.js';

/** The form as a resident fills it in. */
export class Applicant extends FilledForm<Request> {
  /** Until the whole form has come; whoever touches the form makes it come. */
  async ready(): Promise<void> {
    this.root.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    await this.reads('想要的信息会暂存');
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
