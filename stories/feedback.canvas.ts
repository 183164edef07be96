import '@zwgk/feedback/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fakeAction} from '@zwgk/tooling/fake-service.js';
import {html} from 'lit';

import {accepted, feedbackService} from '../packages/feedback/src/testing/feedback.service.js';
import {freshAction, plainFeed, Writer} from '../packages/feedback/src/testing/writer.js';
import {beginService, type ServiceArgs} from './service.canvas.js';

/** What a story can set. */
export interface FeedbackArgs extends ServiceArgs {
  readonly use: string;
  readonly action: string;
  readonly forTitle: string;
  readonly lang: string;
  readonly elder: boolean;
  readonly dialog: boolean;
  readonly message: boolean;
}

/** `<zwgk-feedback>` in every state somebody can find it in. */
export const feedbackMeta: Meta<FeedbackArgs> = {
  args: {
    use: 'rating',
    action: fakeAction,
    forTitle: '高龄津贴发放',
    lang: 'zh-Hans',
    elder: false,
    dialog: false,
    message: false,
    service: {status: 200, body: feedbackService},
    answers: [accepted],
  },
  beforeEach: ({args}) => beginService('/feedback', args),
  render: ({use, action, forTitle, lang, elder, dialog, message}) =>
    html`<main>
      <zwgk-feedback
        .feed=${plainFeed}
        use=${use}
        action=${action && freshAction()}
        for=${forTitle && 'm-1'}
        for-title=${forTitle}
        lang=${lang}
        ?elder=${elder}
        ?dialog=${dialog}
        ?message=${message}
        ledger-url="/pjgs/"
      >
        <p>也可以打电话：<a href="tel:12345">12345</a></p>
      </zwgk-feedback>
    </main>`,
};

export type Story = StoryObj<FeedbackArgs>;
type Play = NonNullable<Story['play']>;

/** A story that somebody goes through. */
export const doing =
  (act: (writer: Writer) => Promise<void>): Play =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('zwgk-feedback');
    if (!element) throw new Error('The widget has not been drawn.');
    const writer = new Writer(element);
    await element.updateComplete;
    await act(writer);
  };

/** Writes a message and sends it; the service's answer is then shown. */
export const sending = (words: string): Story => ({
  args: {use: 'report', message: true, forTitle: ''},
  play: doing(async (writer) => {
    await writer.ready();
    await writer.fill('留言内容', '村口的路灯坏了三天，请来看看。');
    await writer.press('提交');
    await writer.reads(words);
  }),
});

/** {@link sending} to a service that answers so. */
export const sendingTo = (args: Partial<FeedbackArgs>, words: string): Story => {
  const story = sending(words);
  return {...story, args: {...story.args, ...args}};
};
