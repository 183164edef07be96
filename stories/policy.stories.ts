import '@zwgk/policy/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FeedState} from '@zwgk/core';
import {html} from 'lit';

import {type Examples, examples, stateOf} from '../packages/policy/src/testing/example.state.js';

interface PolicyArgs {
  readonly policy: string;
  readonly feed: (all: Examples) => FeedState;
  readonly lang: string;
  readonly elder: boolean;
}

/** `<zwgk-policy>` in every state a resident can find it in. */
const meta: Meta<PolicyArgs> = {
  title: '政策解读 zwgk-policy',
  args: {policy: 'minimum-living-rules', feed: stateOf, lang: 'zh-Hans', elder: false},
  loaders: [async () => ({all: await examples()})],
  render: ({policy, feed, lang, elder}, {loaded}) =>
    html`<main>
      <zwgk-policy
        .feed=${feed(loaded['all'])}
        policy-id=${policy}
        lang=${lang}
        ?elder=${elder}
      ></zwgk-policy>
    </main>`,
};

export default meta;

type Story = StoryObj<PolicyArgs>;

export const Ready: Story = {};
