import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {DraftStore} from '@zwgk/core/submission.js';
import {exampleService} from '@zwgk/feed/submission/examples';
import {fakeAction, fakeService} from '@zwgk/tooling/fake-service.js';

import './define.js';
import {Applicant} from './testing/applicant.js';
import {begin} from './testing/begin.js';

/** Holds back what is to happen after a delay until the clock strikes; other delays pass as always. */
function delayed(delay: number): {readonly strike: () => void; readonly stop: () => void} {
  const {setTimeout: real} = window;
  let held: (() => void)[] = [];
  const set = (act: () => void, ms?: number): number => (ms === delay ? held.push(act) : real(act, ms));
  Object.assign(window, {setTimeout: set});
  return {
    strike: () => {
      const due = held;
      held = [];
      due.forEach((act) => act());
    },
    stop: () => Object.assign(window, {setTimeout: real}),
  };
}

describe('what is kept of a request', () => {
  let stop: () => void;

  beforeEach(() => {
    sessionStorage.clear();
    ({stop} = fakeService(() => ({status: 200, body: exampleService})));
  });
  afterEach(() => stop());

  const stored = (): string => JSON.stringify([{...sessionStorage}, {...localStorage}, location.href]);

  it('is what is wanted and of whom, never who asks', async () => {
    const applicant = await begin();
    await applicant.toReview();
    expect(stored()).to.contain('高龄津贴').and.contain('示例县民政局');
    for (const personal of ['王小明', '11010519491231002X', '13800000000', 'wang@example.cn'])
      expect(stored()).not.to.contain(personal);
  });

  it('is back when the page puts the form there anew', async () => {
    const applicant = await begin({action: 'https://service.invalid/api/again'});
    await applicant.fill('信息名称', '危房改造补助对象');
    const {element} = applicant;
    const parent = element.parentElement!;
    const again = document.createElement('zwgk-request');
    again.setAttribute('action', 'https://service.invalid/api/again');
    again.feed = element.feed;
    element.remove();
    parent.append(again);
    const other = new Applicant(again);
    await again.updateComplete;
    await other.ready();
    await waitUntil(() => other.field('信息名称').value === '危房改造补助对象');
  });

  it('is offered to who comes back to the tab, and fills the form in when they want it', async () => {
    const action = `${fakeAction}/earlier`;
    const form = {form: 'request', version: 1, fields: ['informationName', 'agency']};
    new DraftStore(form, action).write({informationName: '危房改造补助对象', agency: '示例县水务局'});
    const applicant = await begin({action});
    await applicant.reads('恢复上次未提交的内容？');
    expect(applicant.field('信息名称').value).to.equal('');
    await applicant.press('恢复');
    expect(applicant.field('信息名称').value).to.equal('危房改造补助对象');
    expect(applicant.text).not.to.contain('恢复上次未提交的内容？');
  });

  it('leaves memory once the form has been taken off the page, and not while it is moved', async () => {
    const applicant = await begin();
    await applicant.toReview();
    const {element} = applicant;
    const other = document.body.appendChild(document.createElement('div'));
    const clock = delayed(1000);
    other.append(element);
    clock.strike();
    await element.updateComplete;
    expect(applicant.text).to.contain('王小明');
    element.remove();
    clock.strike();
    clock.stop();
    other.append(element);
    await element.updateComplete;
    expect(applicant.text).not.to.contain('王小明');
    other.remove();
  });

  it('is gone from a shared computer at one press', async () => {
    const applicant = await begin();
    await applicant.fill('信息名称', '危房改造补助对象');
    expect(stored()).to.contain('危房改造补助对象');
    await applicant.press('公用电脑');
    await applicant.reads('已清空全部内容');
    expect(stored()).not.to.contain('危房改造补助对象');
    expect(applicant.field('信息名称').value).to.equal('');
    await applicant.fill('信息名称', '低保名单');
    expect(stored()).not.to.contain('低保名单');
  });

  it('makes the browser ask before it leaves only while there is something', async () => {
    const leaves = (): boolean => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const applicant = await begin();
    expect(leaves()).to.equal(true);
    await applicant.fill('信息名称', '低保名单');
    await aTimeout(0);
    expect(leaves()).to.equal(false);
    await applicant.press('公用电脑');
    await applicant.element.updateComplete;
    expect(leaves()).to.equal(true);
  });
});
