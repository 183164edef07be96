import type {FeedReady} from '@zwgk/core';

import {exampleState} from './example.state.js';
import {Widget} from './widget.js';

/** A list somebody has read to its end, where the buttons for copying, exporting and printing are. */
export async function openToEnd(
  attributes: Readonly<Record<string, string>> = {},
  state: FeedReady = exampleState(),
): Promise<Widget> {
  const widget = await Widget.show(state, {'no-history': '', ...attributes});
  await widget.click('[name=panel][value=filters]');
  await widget.toEnd();
  return widget;
}
