import type {Meta} from '@storybook/web-components-vite';

import {badReceipt} from '../packages/feedback/src/testing/feedback.service.js';
import {doing, type FeedbackArgs, feedbackMeta, type Story} from './feedback.canvas.js';

/** `<zwgk-feedback>` in its three uses, until it is sent. */
const meta: Meta<FeedbackArgs> = {...feedbackMeta, title: '评价 zwgk-feedback'};

export default meta;

export const Useful: Story = {args: {use: 'useful'}};

/** One tap was received; why can be said, and need not be. */
export const UsefulReceived: Story = {
  args: {use: 'useful'},
  play: doing(async (writer) => {
    await writer.press('没帮助');
    await writer.reads('哪里没帮上，缺什么？');
  }),
};

export const UsefulExplained: Story = {
  args: {use: 'useful'},
  play: doing(async (writer) => {
    await writer.press('有帮助');
    await writer.reads('哪里有帮助？');
    await writer.fill('哪里有帮助', '写清了要带什么材料。');
    await writer.press('提交说明');
    await writer.reads('谢谢，说明已收到');
  }),
};

export const Rating: Story = {};

export const RatingGood: Story = {
  play: doing(async (writer) => {
    await writer.tick('满意');
    await writer.ready();
  }),
};

/** A bad rating needs a reason. */
export const RatingBad: Story = {
  play: doing(async (writer) => {
    await writer.tick('不满意');
    await writer.reads('不满意的原因');
    await writer.tick('办理太慢');
  }),
};

export const RatingWithoutReason: Story = {
  play: doing(async (writer) => {
    await writer.tick('非常不满意');
    await writer.ready();
    await writer.press('提交');
    await writer.reads('请至少选一个原因');
  }),
};

export const RatingWithoutLevel: Story = {
  play: doing(async (writer) => {
    await writer.press('提交');
    await writer.reads('请选一个满意程度');
  }),
};

export const RatingReceived: Story = {
  play: doing(async (writer) => {
    await writer.tick('非常满意');
    await writer.press('提交');
    await writer.reads('谢谢，评价已收到');
  }),
};

/** The day by which it is put right, with its calculation. */
export const RatingBadReceived: Story = {
  args: {answers: [{status: 201, body: badReceipt}]},
  play: doing(async (writer) => {
    await writer.tick('不满意');
    await writer.ready();
    await writer.tick('要求额外的材料');
    await writer.press('提交');
    await writer.reads('2026年10月10日（星期六）');
    writer.find('.calculation summary').click();
  }),
};

/** Of the page itself: it names nothing. */
export const RatingOfPage: Story = {args: {forTitle: ''}};

export const Report: Story = {args: {use: 'report'}};

export const ReportWithSelection: Story = {
  args: {use: 'report'},
  play: doing(async (writer) => {
    const fallback = writer.element.querySelector('p');
    if (fallback) fallback.slot = 'beside';
    const text = document.createElement('p');
    text.textContent = '受理时间：周一至周五 9:00—17:00';
    writer.element.before(text);
    getSelection()?.selectAllChildren(text);
    await writer.ready();
    await writer.reads('您选中的文字');
  }),
};

export const ReportWithContact: Story = {
  args: {use: 'report'},
  play: doing(async (writer) => {
    await writer.ready();
    writer.find('summary').click();
    await writer.fill('称呼', '王女士');
    await writer.fill('哪里有错', '联系电话打不通');
    await writer.press('提交');
    await writer.reads('电话和邮箱至少留一个');
  }),
};

/** Numbers are masked, which the writer is told before anything is sent. */
export const ReportMasked: Story = {
  args: {use: 'report'},
  play: doing(async (writer) => {
    await writer.ready();
    await writer.fill('哪里有错', '我叫王小明，身份证11010519491231002X，手机 138 0000 0000，请回电。');
    await writer.press('提交');
    await writer.reads('有号码，将遮住后提交');
  }),
};

export const Message: Story = {args: {use: 'report', message: true, forTitle: ''}};

export const MessageTooLong: Story = {
  args: {use: 'report', message: true, forTitle: ''},
  play: doing(async (writer) => {
    await writer.ready();
    await writer.fill('留言内容', '字'.repeat(2001));
    await writer.press('提交');
    await writer.reads('写得太长');
  }),
};

export const DialogClosed: Story = {args: {dialog: true}};

export const DialogOpen: Story = {
  args: {dialog: true, use: 'report'},
  play: doing(async (writer) => {
    await writer.press('纠错留言');
    await writer.reads('哪里有错');
  }),
};

/** Without an address nothing can be sent: what the page put between the tags stays. */
export const WithoutAction: Story = {
  args: {action: ''},
  play: doing((writer) => writer.reads('这里暂时不能在线提交')),
};

/** The service takes other forms, and not this. */
export const NotTaken: Story = {
  args: {service: {status: 200, body: {version: '1.0', name: '受理服务', forms: {}}}},
  play: doing(async (writer) => {
    await writer.tick('满意');
    await writer.reads('受理系统还没有开通');
  }),
};

export const Elder: Story = {args: {elder: true}};

export const ElderReport: Story = {
  args: {elder: true, use: 'report'},
  play: doing((writer) => writer.ready()),
};

export const English: Story = {args: {lang: 'en'}};

export const TraditionalChinese: Story = {args: {lang: 'zh-Hant', use: 'report'}};
