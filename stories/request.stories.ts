import type {Meta} from '@storybook/web-components-vite';
import {DraftStore} from '@zwgk/core/submission.js';
import {fakeAction} from '@zwgk/tooling/fake-service.js';
import {html} from 'lit';

import {doing, freshAction, type RequestArgs, requestMeta, type Story} from './request.canvas.js';

/** `<zwgk-request>` while it is filled in. */
const meta: Meta<RequestArgs> = {...requestMeta, title: '政府信息公开申请 zwgk-request'};

export default meta;

/** The first view, before anything else has been fetched. */
export const Ready: Story = {play: doing((applicant) => applicant.reads('要什么信息'))};

/** The form does not wait for the feed. */
export const WithoutFeed: Story = {
  args: {feed: {type: 'failed', problem: {code: 'notFound', url: ''}}},
  play: doing((applicant) => applicant.reads('要什么信息')),
};

/** A matter of the catalogue without documents has led here. */
export const Prefilled: Story = {
  args: {informationName: '高龄津贴发放', agency: 'minzhengju'},
  play: doing((applicant) => applicant.ready()),
};

/** What somebody is about to ask for is public already. */
export const AlreadyPublic: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.fill('信息名称', '2025 年高龄津贴发放情况');
    await applicant.reads('这些已经公开');
  }),
};

/** What is written reads like a complaint. */
export const Complaint: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.fill('信息名称', '举报邻居违章建房');
    await applicant.until(
      () => applicant.root.querySelector('details.panel[open]') !== null,
      'Nothing is said about complaints',
    );
  }),
};

export const WithErrors: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.next();
    await applicant.reads('有 1 处需要修改');
  }),
};

export const ChoosingBody: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.fill('信息名称', '危房改造补助对象');
    await applicant.next();
    await applicant.reads('找到 3 个机关');
  }),
};

export const BodyChosen: Story = {
  args: {agency: '民政局', informationName: '危房改造补助对象'},
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.next();
    await applicant.reads('示例县城关镇民生路2号');
  }),
};

export const Delivery: Story = {
  args: {agency: 'minzhengju', informationName: '危房改造补助对象'},
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.next();
    await applicant.next();
    await applicant.reads('获取方式');
  }),
};

export const Citizen: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toApplicant();
  }),
};

export const Organization: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toApplicant();
    await applicant.tick('法人或者其他组织');
    await applicant.reads('统一社会信用代码');
  }),
};

export const WithManyErrors: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toApplicant();
    await applicant.fill('证件号码', '110105194912310021');
    await applicant.next();
    await applicant.reads('请对照证件逐位核对');
  }),
};

/** Pictures of a document, and one that is none. */
export const WithFiles: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toApplicant();
    const drawing = document.createElement('canvas');
    drawing.width = 86;
    drawing.height = 54;
    const picture = await new Promise<Blob | null>((resolve) => drawing.toBlob(resolve));
    await applicant.choose(
      new File(picture ? [picture] : [], '身份证正面.png'),
      new File(['%PDF-1.7'], '身份证复印件.pdf'),
      new File(['not a picture'], '证件.heic'),
    );
    await applicant.reads('“证件.heic”不是 JPG、PNG 或 PDF');
  }),
};

export const Review: Story = {
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toReview();
  }),
};

/** What an earlier visit has left is offered. */
export const WithDraft: Story = {
  args: {action: `${fakeAction}/draft`},
  render: ({feed, action}) => {
    const form = {form: 'request', version: 1, fields: ['informationName', 'agency']};
    const scope = freshAction(action);
    new DraftStore(form, scope).write({
      informationName: '危房改造补助对象',
      agency: '示例县住房和城乡建设局',
    });
    return html`<main><zwgk-request .feed=${feed} action=${scope}></zwgk-request></main>`;
  },
  play: doing((applicant) => applicant.reads('恢复上次未提交的内容？')),
};

/** The form can be filled in and printed, and says that it cannot be sent from here. */
export const WithoutAction: Story = {
  args: {action: ''},
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.reads('本页不能在线提交');
  }),
};

/** The clerk at the counter writes for somebody who asks orally. */
export const Assisted: Story = {
  args: {assisted: true},
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toApplicant();
    await applicant.reads('申请人在场');
  }),
};

export const Elder: Story = {
  args: {elder: true},
  play: doing(async (applicant) => {
    await applicant.ready();
    await applicant.toApplicant();
  }),
};

export const English: Story = {
  args: {lang: 'en'},
  play: doing((applicant) => applicant.reads('Name of the information')),
};

export const Traditional: Story = {
  args: {lang: 'zh-Hant'},
  play: doing((applicant) => applicant.reads('政府信息公開申請')),
};
