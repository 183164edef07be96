import '@zwgk/request/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedState} from '@zwgk/core';
import {exampleReceipt, exampleService} from '@zwgk/feed/submission/examples';
import {fakeAction} from '@zwgk/tooling/fake-service.js';
import {html} from 'lit';

import {Applicant} from '../packages/request/src/testing/applicant.js';
import {requestFeed} from '../packages/request/src/testing/request.feed.js';
import {beginService, type ServiceArgs} from './service.canvas.js';

/** What a story can set. */
export interface RequestArgs extends ServiceArgs {
  readonly feed: FeedState;
  readonly action: string;
  readonly lang: string;
  readonly elder: boolean;
  readonly assisted: boolean;
  readonly agency: string;
  readonly informationName: string;
}

let visits = 0;

/** An address of a service that no form has been sent to. */
export const freshAction = (action: string): string => `${action}/${++visits}`;

/** `<zwgk-request>` in every state a resident can find it in. */
export const requestMeta: Meta<RequestArgs> = {
  args: {
    feed: requestFeed,
    action: fakeAction,
    lang: 'zh-Hans',
    elder: false,
    assisted: false,
    agency: '',
    informationName: '',
    service: {status: 200, body: exampleService},
    answers: [{status: 201, body: exampleReceipt}],
  },
  beforeEach: ({args}) => beginService('/requests', args),
  render: ({feed, action, lang, elder, assisted, agency, informationName}) =>
    html`<main>
      <zwgk-request
        .feed=${feed}
        action=${action && freshAction(action)}
        lang=${lang}
        ?elder=${elder}
        ?assisted=${assisted}
        agency=${agency}
        information-name=${informationName}
        catalog-url="/zwgk/"
        status-url="/ysqgk/chaxun.htm"
      ></zwgk-request>
    </main>`,
};

export type Story = StoryObj<RequestArgs>;
type Play = NonNullable<Story['play']>;

/** A story that a resident goes through. */
export const doing =
  (act: (applicant: Applicant) => Promise<void>): Play =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector('zwgk-request');
    if (!element) throw new Error('The form has not been drawn.');
    const applicant = new Applicant(element);
    await applicant.until(() => applicant.text.includes('下一步') || element.lang === 'en', 'No form');
    await act(applicant);
  };

/** Fills the form in and sends it; the service's answer is then shown. */
export const sending = (words: string): Play =>
  doing(async (applicant) => {
    await applicant.ready();
    await applicant.toReview();
    await applicant.press('提交申请');
    await applicant.reads(words);
  });
