import type {StoryContext} from '@storybook/web-components-vite';
import {configure, expect, userEvent, waitFor} from 'storybook/test';

// A busy machine takes longer than the second it is given by itself.
configure({asyncUtilTimeout: 10_000});

/** The widget's own tree, where its controls are. */
export function rootOf(canvas: HTMLElement): ShadowRoot {
  const widget = [...canvas.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot !== null);
  if (!widget?.shadowRoot) throw new Error('The widget has not been drawn.');
  return widget.shadowRoot;
}

/** The first element that matches and holds this text, as soon as it is there. */
export async function find(canvas: HTMLElement, selector: string, text = ''): Promise<HTMLElement> {
  return waitFor(() => {
    const found = [...rootOf(canvas).querySelectorAll<HTMLElement>(selector)];
    const element = found.find((each) => each.textContent?.includes(text));
    if (element === undefined) throw new Error(`Nothing like ${selector} says “${text}”.`);
    return element;
  });
}

/** What is done in a story once it is drawn. */
export type Act = (context: Pick<StoryContext, 'canvasElement'>) => Promise<void>;

/** Waits until the widget says something. */
export const reads =
  (words: string): Act =>
  async ({canvasElement}) => {
    await waitFor(() => expect(rootOf(canvasElement)).toHaveTextContent(words));
  };

/** Presses what says something, then waits for what comes of it. */
export const pressing =
  (selector: string, text: string, then: Act): Act =>
  async (context) => {
    await userEvent.click(await find(context.canvasElement, selector, text));
    await then(context);
  };

/** Types into the search box, then waits for what comes of it. */
export const typing =
  (words: string, then: Act): Act =>
  async (context) => {
    await userEvent.type(await find(context.canvasElement, '#search'), words);
    await then(context);
  };
