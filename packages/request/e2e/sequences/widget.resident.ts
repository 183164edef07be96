import {Driver} from '../engines/driver.js';
import type {Resident} from './perform.js';

const underWay = /正在连接|正在提交|正在上传|正在确认|正在处理/;
const besides = '确认提交修改后的内容';

/** A resident at the form itself, on one page: when that is gone, so is what the resident was about to do. */
export class WidgetResident implements Resident {
  private readonly driver: Driver;

  private constructor(page: Document) {
    this.driver = new Driver(() => page);
  }

  /** Comes to a page; resolves when it shows the form, or what has become of it. */
  static async at(page: Document): Promise<WidgetResident> {
    const resident = new WidgetResident(page);
    await resident.driver.shown();
    return resident;
  }

  async type(field: 'name' | 'features', text: string): Promise<boolean> {
    const {driver} = this;
    if (!(await this.isAtForm())) return false;
    await driver.goTo('要什么信息');
    const name = field === 'name' ? 'informationName' : field;
    await driver.write(name, (await driver.valueOf(name)) + text);
    return true;
  }

  isBesides(): boolean {
    return this.driver.has(besides);
  }

  async submit(): Promise<boolean> {
    const {driver} = this;
    await this.settle();
    if (this.isBesides()) {
      await driver.press(besides);
      await this.settle();
      return true;
    }
    if (!(await this.isAtForm())) return false;
    await driver.goTo('要什么信息');
    if (!(await driver.valueOf('informationName')) && !(await driver.valueOf('features'))) return false;
    await driver.fillRest();
    await driver.send();
    await this.settle();
    return false;
  }

  async retry(): Promise<void> {
    await this.settle();
    const name = ['再次确认', '再试一次'].find((each) => this.driver.has(each));
    if (name) await this.driver.press(name);
    await this.settle();
  }

  async restore(): Promise<void> {
    if ((await this.isAtForm()) && this.driver.has('恢复')) await this.driver.press('恢复');
  }

  async startOver(): Promise<boolean> {
    if (!this.isReceived()) return false;
    await this.driver.press('再填一份');
    return true;
  }

  async settle(): Promise<void> {
    while (underWay.test(this.driver.text)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async read(): Promise<string> {
    const kept = JSON.stringify({...sessionStorage});
    return [this.driver.text, ...this.driver.values, kept].join('\n');
  }

  isReceived(): boolean {
    return this.driver.text.includes('申请已收到');
  }

  /** Goes back from what was told of the last attempt; resolves with whether there is a form. */
  private async isAtForm(): Promise<boolean> {
    await this.settle();
    if (this.driver.has('返回修改')) await this.driver.press('返回修改');
    return !this.isReceived();
  }
}
